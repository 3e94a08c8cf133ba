import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/run-script.ts';

/** A binding of a module that can change, or a collection that starts empty. */
const STATE =
  /^(?:export )?(?:(?:let|var) (\w+)|const (\w+)[^=]*= (?:new (?:Weak)?(?:Map|Set)\b[^(]*\(\)|\[\]|\{\});)/gm;

/** Kept for the life of the process on purpose. */
const ACCEPTED: readonly string[] = ['src/client/limits/redis/sha1.ts: digests'];

function stateIn(text: string): string[] {
  return [...text.matchAll(STATE)].map(([, variable, collection]) => (variable ?? collection) as string);
}

test('no module keeps state', () => {
  const files = ['src', 'openapi/rules'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|js)$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const found = files.flatMap((file) =>
    stateIn(readFileSync(join(ROOT, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found, 'Two clients or mocks would share it. Move it into the function or class that uses it').toEqual(
    ACCEPTED,
  );
});

test.each([
  ['let count = 0;', ['count']],
  ['export var count;', ['count']],
  ['const seen = new Map<string, number>();', ['seen']],
  ['export const seen: Set<string> = new Set();', ['seen']],
  ['const list: string[] = [];', ['list']],
  ["const WORDS = new Set(['a']);", []],
  ['function count() {\n  let sum = 0;\n}', []],
])('%s', (text, names) => {
  expect(stateIn(text)).toEqual(names);
});
