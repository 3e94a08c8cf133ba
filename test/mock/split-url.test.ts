import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf, splitUrl } from '../../src/mock/request/split-url.ts';
import { runs } from '../support/property-runs.ts';

const pieces = fc.constantFrom(
  'a',
  'limit',
  '=',
  '&',
  '2',
  '.',
  '~',
  '-',
  '_',
  '%20',
  '+',
  '__proto__',
  '[',
  '\u00e9',
  '#',
);
const queries = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('a query reads as URLSearchParams reads it', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const expected = new URLSearchParams(query);
      const { query: read } = splitUrl(`/api/campaigns?${query}`);
      expect(Object.keys(read).toSorted()).toEqual([...new Set(expected.keys())].toSorted());
      for (const name of Object.keys(read)) expect([read[name]].flat()).toEqual(expected.getAll(name));
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ['/api/team', '/api/team'],
  ['/__mock/state?x=/y', '/__mock/state'],
  ['http://127.0.0.1:4010/__mock/?a', '/__mock/'],
  ['http://127.0.0.1:4010', '/'],
])('the path of %s is %s', (url, path) => {
  expect([pathOf(url), splitUrl(url).pathname]).toEqual([path, path]);
});
