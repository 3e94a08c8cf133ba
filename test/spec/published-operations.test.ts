import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations } from '../support/examples.ts';

/** What lemlist's own document of August 2026 lists, method and path, a line each. */
const published = readFileSync(join(import.meta.dirname, 'published-operations.txt'), 'utf8')
  .trim()
  .split('\n');

/** Two templates that differ in a parameter's name or a trailing slash are one route to the server. */
const route = (line: string): string => line.replaceAll(/\{[^}]+\}/g, '{}').replace(/\/$/, '');

/** Resources that the document does not have yet, by the beginning of their paths. */
const STILL_TO_COME =
  /^[A-Z]+ \/(database|watchlist|deliverability|enrich|v2\/enrichments|leads\/\{leadId\}\/enrich)\b/;

test('every published operation is described', () => {
  const described = new Set(operations.map(({ method, path }) => route(`${method} ${path}`)));
  const missing = published.filter((line) => !described.has(route(line)));
  expect(published).toHaveLength(143);
  expect(missing.filter((line) => !STILL_TO_COME.test(line))).toEqual([]);
  expect(missing).toHaveLength(25);
});

test('an operation is described once', () => {
  const routes = operations.map(({ method, path }) => route(`${method} ${path}`));
  expect(routes.filter((line, index) => routes.indexOf(line) !== index)).toEqual([]);
});
