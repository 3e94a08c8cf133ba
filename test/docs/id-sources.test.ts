import { expect, test } from 'vitest';
import { operationRoute } from '../../src/docs/routes.ts';
import { idPrefixes, idSources } from '../../src/document/id-sources.ts';
import { api } from '../support/document.ts';
import { twins } from './model.ts';

const sources = idSources(api);

test.each([
  ['cam', 'campaigns.list'],
  ['seq', 'campaigns.getSequences'],
  ['stp', 'campaigns.getSequences'],
  ['lea', 'leads.list'],
  ['usr', 'team.get'],
  ['usm', 'users.getSendingSettings'],
  ['hoo', 'webhooks.list'],
])('an id that begins with %s_ comes from %s', (prefix, id) => {
  expect(sources.get(prefix)?.id).toBe(id);
});

test('no operation is said to need the id that it returns', () => {
  for (const [prefix, { id, parameters }] of sources)
    expect([id, parameters.flatMap(({ schema }) => idPrefixes(api.resolve(schema)))]).not.toEqual([
      id,
      expect.arrayContaining([prefix]),
    ]);
});

test.each(api.operations.map(({ id, parameters }) => [id, parameters] as const))(
  'the page of %s says where the ids in its path come from',
  (id, parameters) => {
    const rows = (twins.get(operationRoute(id)) ?? '').split('\n');
    for (const { name } of parameters.filter((each) => each.in === 'path' && /id$/i.test(each.name))) {
      const row = rows.find((line) => line.startsWith(`| \`${name}\` **required** | path |`));
      expect(row, name).toMatch(/\[`[a-z]\w*\.[a-z]\w*`\]\(/i);
    }
  },
);
