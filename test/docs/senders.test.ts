import { expect, test } from 'vitest';
import { renderMarks } from '../../src/docs/marks.ts';
import { errorAnchor } from '../../src/docs/parts/error-links.ts';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { renderSenders } from '../../src/docs/parts/senders.ts';
import { LISTS } from '../../src/docs/routes.ts';
import { searchable } from '../../src/docs/vitepress/search.ts';
import { errorsOf } from '../../src/document/results.ts';
import { model, pages } from './model.ts';

const { api } = model;
const list = pages.find(({ route }) => route === LISTS.errors)?.markdown ?? '';
const ALL = api.operations.map(({ id }) => id);

test('each error names the operations that send it, or those that do not', () => {
  const senders = new Map<string, Set<string>>();
  for (const operation of api.operations) {
    for (const [status, { content = {} }] of errorsOf(operation)) {
      for (const { text } of errorBodies(content)) {
        const anchor = errorAnchor(status, text);
        senders.set(anchor, (senders.get(anchor) ?? new Set()).add(operation.id));
      }
    }
  }
  expect(senders.size).toBeGreaterThan(300);
  for (const [anchor, expected] of senders) {
    const [, entry = ''] = list.split(`{#${anchor}}\n`);
    const said = entry.split(/\n##+ /)[0] ?? '';
    // Before it, an advice may name operations, too.
    const part = said.slice(said.indexOf('Sent by '));
    const named = [...part.matchAll(/\[`([\w.]+)`\]/g)].map(([, id = '']) => id);
    const isRest = /every operation|all but/.test(part);
    expect(isRest ? ALL.filter((id) => !named.includes(id)) : named, anchor).toHaveLength(expected.size);
    expect(
      named.filter((id) => expected.has(id) === isRest),
      anchor,
    ).toEqual([]);
  }
});

test.each([1, 10, ALL.length - 1, ALL.length])(
  'the search index does not name the operations if %i send it',
  (count) => {
    const senders = renderSenders(api, new Set(api.operations.slice(0, count)));
    expect(senders).toContain('Sent by ');
    expect(searchable(renderMarks(senders)).trim()).toBe('');
  },
);

test('many are in a folded list, by namespace', () => {
  const senders = new Set(api.operations.filter(({ namespace }) => ['tasks', 'fields', 'team'].includes(namespace)));
  const folded = renderMarks(renderSenders(api, senders));
  expect(folded).toContain(`<details><summary>Sent by ${senders.size} operations</summary>`);
  expect(folded.match(/^- \w+: \[/gm)).toEqual(['- Tasks: [', '- Team: [', '- Fields: [']);
});
