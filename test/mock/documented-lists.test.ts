import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

// Lists that the mock does not remember: with `--stateful` a few, without it all.

async function ask(path: string, stateful = false) {
  const response = await createMock({ stateful }).fetch(`http://mock/api${path}`, { headers: KEY });
  const text = await response.text();
  return {
    text,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
    note: response.headers.get('x-mock-note'),
  };
}
const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const OTHER = 'usr_zzzzzzzzzzzzzzzzz';

test.each([
  ['the user who created the items', `/message-templates?userIds=${OTHER},${OWNER}`, 1],
  ['another user', `/message-templates?userIds=${OTHER}`, 0],
  ['one of several tags, in any case', '/message-templates?tags=none,INTRO', 1],
  ['no tag of an item', '/message-templates?tags=none', 0],
  ['a name without its accents and case', '/message-templates?search=WÍNTER', 1],
  ['the name of a field', '/message-templates?search=createdBy', 0],
  ['nothing but blanks', '/snippets?search=%20', 1],
  ['a due date before all', '/v2/tasks?dueDateTo=2000-01-01T00:00:00.000Z', 0],
  ['a due date after all', '/v2/tasks?dueDateFrom=2100-01-01T00:00:00.000Z', 0],
  ['an offset beyond the end, beside pages', '/campaigns?version=v2&offset=99', 0],
  ['an offset of none', '/schedules?offset=0', 2],
  ['a limit of a list without pages', '/campaigns/cam_3MSGkm7LfK9zz2mbS/leads?limit=1', 1],
  ['a flag that is set', '/activities?version=v2&isFirst=true', 2],
  ['a flag that the items lack', '/activities?version=v2&isFirst=false', 2],
])('%s chooses what it says', async (_, path, count) => {
  const { body, note } = await ask(path);
  const items = Array.isArray(body) ? body : (Object.values(body).find(Array.isArray) ?? []);
  expect([items.length, note]).toEqual([count, null]);
});

test('a CRM has its own lists', async () => {
  const lists = async (crm: string) => (await ask(`/crm/filters?crm=${crm}`, true)).body;
  expect(await lists('salesforce')).toEqual([{ id: '00O5g000007qRzTEAU', name: 'Harbour operators without a call' }]);
  expect(await lists('hubspot')).toHaveLength(2);
});

test('a response says the value of a parameter that it repeats', async () => {
  expect((await ask(`/sender-picture/mailboxes?userId=${OTHER}`, true)).body).toMatchObject({
    data: { userId: OTHER },
  });
  expect((await ask('/sender-picture/mailboxes', true)).body).toMatchObject({ data: { userId: OWNER } });
});

test.each([
  ['/watchlist/filters?type=jobChange', 'type'],
  ['/database/people/export?filters=[]', 'filters'],
  ['/message-templates/tags?userIds=usr_1', 'userIds'],
  ['/crm/filters?crm=hubspot&type=lead', 'type'],
  ['/crm/filters?crm=pipedrive&type=lead', 'crm and type'],
])('the note of %s names what could not be applied', async (path, names) => {
  expect((await ask(path, true)).note).toMatch(new RegExp(`cannot apply ${names}$`));
});
