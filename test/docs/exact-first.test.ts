import { expect, test } from 'vitest';
import { exactFirst } from '../../src/docs/theme/exact-first.ts';

test.each([
  ['Step not found', '<code>Step not found</code>'],
  [' {"error":"Bad team"} ', '<code>{&quot;error&quot;:&quot;Bad team&quot;}</code>'],
  ['update lead', 'PATCH Update lead'],
])('%j finds the heading with this text first', (typed, title) => {
  const results = ['GET Get message template', title, 'PATCH Update lead variables'].map((each) => ({ title: each }));
  expect(exactFirst(results, typed).map((result) => result.title)).toEqual([
    title,
    'GET Get message template',
    'PATCH Update lead variables',
  ]);
});

test('without the text as a heading, results keep their order', () => {
  const results = [{ title: 'b' }, { title: 'a' }];
  expect(exactFirst(results, 'step')).toEqual(results);
});
