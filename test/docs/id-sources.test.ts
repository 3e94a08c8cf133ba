import { expect, test } from 'vitest';
import { idPrefixes, idSources } from '../../src/document/id-sources.ts';
import { api } from '../support/document.ts';

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
