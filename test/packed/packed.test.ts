import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { sources } from '../package/entry-points.ts';
import { document } from '../support/document.ts';
import { runCompiler } from '../support/run-compiler.ts';
import { ROOT } from '../support/run-script.ts';
import { exampleRequests } from './example-requests.ts';
import { filesBelow, install, type Packed, pack } from './pack.ts';
import { type Format, runConsumer } from './run-consumer.ts';

const FORMATS: Format[] = ['mjs', 'cjs'];
const ENTRIES = Object.keys(sources);
/** Bytes that Prism may add to a package that most people install for its client. */
const MAX_PRISM_BYTES = 1_000_000;
/** What an installed package may weigh. */
const MAX_UNPACKED_BYTES = 6_000_000;
const SHIPPED = [
  /^(AGENT-GUIDE\.md|CHANGELOG\.md|LICENSE|README\.md|package\.json)$/,
  /^dist\/[\w-]+(\.d)?\.[cm][jt]s(\.map)?$/,
  /^dist\/(THIRD-PARTY-LICENSES\.txt|sbom\.json|openapi\.json)$/,
  /^generated\/campaign\.schema\.json$/,
  /^src\/(index|client\/[\w/-]+)\.ts$/,
];

let folder: string;
let packed: Packed;
let tarball: Uint8Array<ArrayBuffer>;
let application: string;
let installed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-'));
  packed = await pack(join(folder, 'build/copy'));
  tarball = new Uint8Array(readFileSync(packed.tarball));
  application = await install(packed.tarball, join(folder, 'application'));
  // An optional peer, which those install who use it. Its own packages are found where it really lies.
  symlinkSync(join(ROOT, 'node_modules/msw'), join(application, 'node_modules/msw'));
  installed = join(application, 'node_modules/lemlist-openapi');
  console.log(`packed: ${packed.size} bytes, unpacked: ${packed.unpackedSize} bytes, ${packed.files.length} files`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tarball', () => {
  test('the tarball holds what ships and nothing else', () => {
    expect(packed.files.filter((file) => !SHIPPED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test('every entry point has code and types', () => {
    const files = ENTRIES.flatMap((specifier) =>
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

describe('an application', () => {
  test.each(ENTRIES.flatMap((entry) => FORMATS.map((format) => [entry, format] as const)))(
    '%s exports its names to %s',
    async (entry, format) => {
      const names = Object.keys(await import(join(ROOT, sources[entry] as string)));
      const { printed } = await runConsumer(application, format, entry, 'print(Object.keys(loaded).sort());');
      expect(printed).toEqual(names.toSorted());
    },
  );

  test.each(FORMATS)('a call from %s reads its response', async (format) => {
    const program = `
      const fetch = async (url, { method, body }) =>
        Response.json({ _id: 'stp_1', ...JSON.parse(body), seen: [method, url] });
      new loaded.Lemlist({ apiKey: 'key', fetch }).sequences
        .updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'email', subject: 'Hello' } })
        .then(print);`;
    const seen = ['PATCH', 'https://api.lemlist.com/api/sequences/seq_1/steps/stp_1'];
    const { printed } = await runConsumer(application, format, 'lemlist-openapi', program);
    expect(printed).toEqual({ _id: 'stp_1', type: 'email', subject: 'Hello', seen });
  });

  test('guards recognize errors of the other module format', async () => {
    const program = `
      const fetch = async () => new Response('Not found', { status: 404 });
      const call = new loaded.Lemlist({ apiKey: 'key', fetch }).campaigns.get({ campaignId: 'cam_1' });
      Promise.all([import('lemlist-openapi'), call.catch((error) => error)]).then(([esm, error]) =>
        print([esm.isNotFoundError(error), esm.isApiError(error), esm.isTimeoutError(error)]));`;
    const { printed } = await runConsumer(application, 'cjs', 'lemlist-openapi', program);
    expect(printed).toEqual([true, true, false]);
  });

  test('openapi.json is the bundle', async () => {
    const { printed } = await runConsumer(application, 'cjs', 'lemlist-openapi/openapi.json', 'print(loaded);');
    expect(printed).toEqual(document);
  });

  test('campaign.schema.json is the schema of a campaign file', async () => {
    const { printed } = await runConsumer(application, 'cjs', 'lemlist-openapi/campaign.schema.json', 'print(loaded);');
    expect(printed).toEqual(JSON.parse(readFileSync(join(ROOT, 'generated/campaign.schema.json'), 'utf8')));
  });

  test.each(['lemlist-openapi/preflightt', 'lemlist-openapi/dist/index.mjs', 'lemlist-openapi/src/index.ts'])(
    '%s cannot be imported',
    async (specifier) => {
      for (const format of FORMATS) {
        const { failure } = await runConsumer(application, format, specifier, 'print(loaded);');
        expect(failure).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
      }
    },
  );
});

describe('the packed mock', () => {
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

  test('the command runs with nothing else installed', async () => {
    const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    const file = join(installed, bin['lemlist-openapi'] as string);
    const child = spawn(process.execPath, ['--throw-deprecation', file, 'mock', '--port', '0', '--stateful'], {
      cwd: application,
    });
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const url = /http:\S+/.exec(line.toString())?.[0] as string;
      const headers = { authorization: `Basic ${btoa(':key')}` };
      for (const prefer of ['', 'code=429', 'dynamic=true']) {
        const response = await fetch(`${url}/campaigns?version=v2`, { headers: { ...headers, prefer } });
        expect(response.status).toBe(prefer === 'code=429' ? 429 : 200);
      }
    } finally {
      child.kill('SIGKILL');
    }
  });

  test.each(['mts', 'cts'])('Mock Service Worker takes the handlers in a program in .%s', async (extension) => {
    const program = `
      import { createMock } from 'lemlist-openapi/mock';
      import { handlers } from 'lemlist-openapi/msw';
      import { setupServer } from 'msw/node';
      setupServer(...handlers(createMock({ stateful: true }))).close();`;
    const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, noEmit: true };
    const typeRoots = [join(ROOT, 'node_modules/@types')];
    const project = join(application, `msw-${extension}.json`);
    writeFileSync(join(application, `msw.${extension}`), program);
    const text = JSON.stringify({
      compilerOptions: { ...compilerOptions, typeRoots, types: ['node'] },
      files: [`msw.${extension}`],
    });
    writeFileSync(project, text);
    expect(await runCompiler('typescript', project)).toBe('');
  });

  test('a mock closed during a response lets the program end', async () => {
    const program = `
      loaded.startMock({ latency: 600_000 }).then(async (mock) => {
        const held = fetch(mock.url).catch(() => 'cut');
        await fetch(mock.url + '/__mock/requests');
        await mock.close();
        print(await held);
      });`;
    const { printed } = await runConsumer(application, 'mjs', 'lemlist-openapi/mock', program);
    expect(printed).toBe('cut');
  });

  test.each(FORMATS)('a program starts and stops the mock from %s', async (format) => {
    const program = `
      import('lemlist-openapi').then(async ({ Lemlist }) => loaded.startMock({ stateful: true }).then(async (mock) => {
        const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: mock.url + '/api' });
        const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Spring' } });
        const { name } = await lemlist.campaigns.get({ campaignId });
        const { status } = await fetch(mock.url + '/api/nowhere');
        await mock.close();
        print([name, status, mock.requests.length]);
      }));`;
    const { printed, failure } = await runConsumer(application, format, 'lemlist-openapi/mock', program);
    expect([printed, failure]).toEqual([['Spring', 200, 3], undefined]);
  });
});

describe.concurrent('the mock in the process', () => {
  test.each(FORMATS)('makes a response up with Prism from %s', async (format) => {
    const program = `
      const headers = { Authorization: 'Basic ' + btoa(':key'), Prefer: 'dynamic=true' };
      loaded.createMock().fetch(new Request('http://localhost/api/team', { headers })).then(async (response) =>
        print([response.status, typeof (await response.json())]));`;
    const { printed, failure } = await runConsumer(application, format, 'lemlist-openapi/mock', program);
    expect([printed, failure]).toEqual([[200, 'object'], undefined]);
  });

  // A seed loads Ajv, which is a file of its own.
  test.each(FORMATS)('checks a seed from %s', async (format) => {
    const program = `
      const { length } = loaded.createMock({ seed: { campaigns: [] } }).state.campaigns;
      try { loaded.createMock({ seed: { campaigns: 5 } }); } catch ({ message }) { print([length, message]); }`;
    const { printed, failure } = await runConsumer(application, format, 'lemlist-openapi/mock', program);
    expect([printed, failure]).toEqual([[0, 'The seed is wrong: /campaigns must be of type array'], undefined]);
  });

  // Parts of Prism that are never reached are left out of the package. This reaches the rest.
  test('makes up what Prism itself makes up', async () => {
    const everyThirtieth = (_: unknown, index: number): boolean => index % 30 === 0;
    const requests = (await exampleRequests({ Prefer: 'dynamic=true, seed=packed' })).filter(everyThirtieth);
    const program = `
      const mock = loaded.createMock();
      const responses = ${JSON.stringify(requests)}.map(([url, init]) =>
        mock.fetch(new Request(url, init)).then(async (response) => [response.status, await response.text()]));
      Promise.all(responses).then(print);`;
    const mock = createMock();
    const due = requests.map(async ([url, init]) => {
      const response = await mock.fetch(new Request(url, init));
      return [response.status, await response.text()];
    });
    const { printed, failure } = await runConsumer(application, 'mjs', 'lemlist-openapi/mock', program);
    expect(failure).toBeUndefined();
    expect(printed).toEqual(await Promise.all(due));
  });
});
