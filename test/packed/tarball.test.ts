import { readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, inject, test } from 'vitest';
import { sources } from '../package/entry-points.ts';
import { ROOT } from '../support/run-script.ts';
import { filesBelow } from './pack.ts';

/** Bytes that Prism may add to a package that most people install for its client. */
const MAX_PRISM_BYTES = 1_000_000;
/** What an installed package may weigh. */
const MAX_UNPACKED_BYTES = 6_000_000;
const SHIPPED = [
  /^(AGENT-GUIDE\.md|CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^dist\/[\w-]+(\.d)?\.[cm][jt]s(\.map)?$/,
  /^dist\/(THIRD-PARTY-LICENSES\.txt|sbom\.json|openapi\.json)$/,
  /^generated\/campaign\.schema\.json$/,
  /^src\/client\/(?!preflight\/)[\w/-]+\.ts$/,
];

const packed = inject('packed');
const { folder, installed } = packed;
const tarball = new Uint8Array(readFileSync(packed.tarball));

describe('the tarball', () => {
  test('the tarball holds what ships and nothing else', () => {
    expect(packed.files.filter((file) => !SHIPPED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test('every entry point has code and types', () => {
    const files = Object.keys(sources).flatMap((specifier) =>
      ['mjs', 'cjs', 'd.mts', 'd.cts'].map((end) => `dist/${specifier.split('/')[1] ?? 'index'}.${end}`),
    );
    expect(packed.files).toEqual(expect.arrayContaining(files));
  });

  test('the guide for agents names the file that declares the methods', () => {
    const guide = readFileSync(join(installed, 'AGENT-GUIDE.md'), 'utf8');
    const [, file = ''] = /read `(dist\/[\w.]+)`/.exec(guide) ?? [];
    expect(readFileSync(join(installed, file), 'utf8')).toContain('interface SequencesNamespace');
  });

  test('no packed file names a machine path', () => {
    const places = [folder, ROOT, tmpdir(), homedir()].map((place) => `${place}/`);
    const telling = filesBelow(installed).filter((file) =>
      places.some((place) => readFileSync(file, 'utf8').includes(place)),
    );
    expect(telling).toEqual([]);
  });

  // Turbopack stops at a source that is `null`.
  test('every source map points at packed files alone', () => {
    const maps = packed.files.filter((file) => file.endsWith('.map'));
    const targets = maps.flatMap((map) => {
      const { sources } = JSON.parse(readFileSync(join(installed, map), 'utf8')) as { sources: Array<string | null> };
      return sources.map((source) => relative(installed, join(installed, dirname(map), source ?? 'null')));
    });
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !packed.files.includes(target))).toEqual([]);
  });

  test('publint finds no fault', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  test('attw finds no fault', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    const { types, problems = [] } = result as Extract<typeof result, { problems: unknown }>;
    expect(types).toEqual({ kind: 'included' });
    expect(problems).toEqual([]);
  });
});

describe('its size', () => {
  test('the package is small', () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(MAX_UNPACKED_BYTES);
  });

  test('Prism’s part of the package is small', () => {
    expect(statSync(join(installed, 'dist/node-prism.mjs')).size).toBeLessThan(MAX_PRISM_BYTES);
  });

  test('in a page, the mock with all operations is at most 150 kB', () => {
    const parts = ['mock-light.mjs', 'preflight.mjs'].map((file) => readFileSync(join(installed, 'dist', file)));
    const bytes = parts.map((part) => gzipSync(part, { level: 9 }).length).reduce((sum, length) => sum + length);
    console.log(`the mock in a page: ${bytes} bytes with gzip`);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  test('the mock starts with at most 150 kB of code', () => {
    const dist = join(installed, 'dist');
    const loaded = new Set(['cli.mjs', 'node-command.mjs', 'node-listen.mjs', 'node-server.mjs']);
    // A set is read on while it grows. What `import()` loads comes later.
    for (const file of loaded)
      for (const [, imported = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
        /(?:from|import)\s*["`']\.\/([\w-]+\.mjs)["`']/g,
      ))
        loaded.add(imported);
    const bytes = [...loaded].map((file) => statSync(join(dist, file)).size).reduce((sum, size) => sum + size);
    console.log(`the mock starts with: ${bytes} bytes of code`);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});

describe('what is bundled', () => {
  test('the licences of all bundled packages are listed', () => {
    const text = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['@stoplight/prism-http', 'json-schema-faker', 'ajv', 'lodash'])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    // The words of the MIT licence stand once below thirty notices; some packages have words of their own.
    expect(text.split('Permission is hereby granted').length).toBeLessThan(10);
    expect(text).toContain('Copyright (c) 2015 James Messinger');
  });

  test('the bill of materials has the packages whose licences are listed', () => {
    const bill = JSON.parse(readFileSync(join(installed, 'dist/sbom.json'), 'utf8'));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    const texts = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const listed = texts.matchAll(/^(\S+ \d+\.\d+\.\d+\S*) \(/gm);
    const components = bill.components as { name: string; version: string; purl: string; licenses?: unknown }[];
    expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
      [...listed].map(([, title]) => title).sort(),
    );
    expect(components.find(({ name }) => name === '@stoplight/prism-http')?.purl).toMatch(
      /^pkg:npm\/%40stoplight\/prism-http@\d/,
    );
    // A few name their licence in a file alone.
    const unnamed = components
      .filter(({ licenses }) => !licenses)
      .map(({ name, version }) => `${name} ${version} (see below)`);
    expect(unnamed.filter((title) => !texts.includes(title))).toEqual([]);
  });
});
