import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '../support/examples.ts';

const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n');

/** The operations of lemlist's own document of August 2026, one line each. */
const published = linesOf('published-operations.txt');

/** Those that came later to lemlist's documentation repository, and older ones that public programs still call. */
const later = linesOf('later-operations.txt');

/** Two templates that differ in a parameter's name or a trailing slash are one route to the server. */
const route = (line: string): string => line.replaceAll(/\{[^}]+\}/g, '{}').replace(/\/$/, '');

test('every published operation is described', () => {
  const described = new Set(operations.map(({ method, path }) => route(`${method} ${path}`)));
  expect(published).toHaveLength(143);
  expect(later).toHaveLength(62);
  expect([...published, ...later].filter((line) => !described.has(route(line)))).toEqual([]);
});

test('an operation is described once', () => {
  const routes = operations.map(({ method, path }) => route(`${method} ${path}`));
  expect(routes.filter((line, index) => routes.indexOf(line) !== index)).toEqual([]);
});
