import { expect, test } from 'vitest';
import { KEY } from './ask.ts';
import { send } from './send.ts';

// Lists without a state: the documented examples, as far as a request asks for them.

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';

interface Row {
  _id: string;
  createdAt: string;
}

async function list(path: string): Promise<{ rows: Row[]; isBare: boolean; note: string | null }> {
  const { text, note } = await send(`GET ${path}`, { headers: KEY }, false);
  const body = JSON.parse(text);
  return {
    rows: Array.isArray(body) ? body : (body.data ?? body.results ?? body.campaigns ?? body.schedules),
    isBare: Array.isArray(body),
    note,
  };
}

const count = async (path: string): Promise<number> => {
  const found = JSON.parse((await send(`GET ${path}`, { headers: KEY }, false)).text);
  return (found.data ?? found.results ?? found).length;
};

test.each([
  ['/activities?version=v2', 4],
  ['/activities?version=v2&type=emailsReplied', 1],
  ['/activities?version=v2&type=aircallDone', 0],
  ['/activities?version=v2&campaignId=cam_unknown', 0],
  ['/activities?version=v2&minDate=2027-01-01', 0],
  ['/activities?version=v2&maxDate=2027-01-01', 4],
  ['/activities?version=v2&minDate=1798761600', 0],
  [`/campaigns/reports?campaignIds=${CAMPAIGN}`, 1],
  ['/campaigns/reports?campaignIds=cam_unknown', 0],
  ['/companies?search=northquay', 1],
  ['/companies?search=zzz', 0],
  ['/companies?offset=100', 0],
  ['/tasks?filters=[]&page=1', 0],
])('%s has %i items', async (path, expected) => {
  expect(await count(path)).toBe(expected);
});

const search = async (kind: string, body: object) =>
  JSON.parse(
    (
      await send(
        `POST /database/${kind}`,
        { headers: { ...KEY, 'content-type': 'application/json' }, body: JSON.stringify(body) },
        false,
      )
    ).text,
  );

test.each([
  ['people', { filters: [{ filterId: 'country', in: ['norway', 'Sweden'], out: [] }] }, 1],
  ['people', { filters: [{ filterId: 'country', in: ['Sweden'], out: [] }] }, 0],
  ['people', { filters: [{ filterId: 'country', in: [], out: ['Norway'] }] }, 0],
  ['people', { filters: [{ filterId: 'currentTitle', in: ['Logistics'], out: [] }], search: 'Northquay' }, 1],
  ['people', { filters: [{ filterId: 'currentTitle', in: ['Logistics'], out: [] }], search: 'zzz' }, 0],
  ['people', { filters: [{ filterId: 'aFilterOfNoField', in: ['zzz'], out: [] }] }, 1],
  ['companies', { filters: [{ filterId: 'country', in: ['Norway'], out: [] }] }, 1],
  ['companies', { filters: [{ filterId: 'country', in: ['Sweden'], out: [] }] }, 0],
])('a search of %s by %j has %i', async (kind, body, expected) => {
  const { results, total } = await search(kind, body);
  expect([results.length, total]).toEqual([expected, expected]);
});

test.each([{ in: ['Norway'] }, { out: ['Norway'] }, {}])(
  'a search with the lists %j alone is refused',
  async (lists) => {
    const { status, text } = await send(
      'POST /database/people',
      {
        headers: { ...KEY, 'content-type': 'application/json' },
        body: JSON.stringify({ filters: [{ filterId: 'country', ...lists }] }),
      },
      false,
    );
    expect([status, text]).toEqual([400, expect.stringMatching(/`filters\.0\.(in|out)` is required/)]);
  },
);

test('a search leaves out the excluded fields, and says its page', async () => {
  const filters = [{ filterId: 'country', in: ['Norway'], out: [] }];
  const { results, page, size } = await search('people', { filters, excludes: ['headline'], page: 1, size: 10 });
  expect([results[0].full_name, results[0].headline, page, size]).toEqual(['Ada Okafor', undefined, 1, 10]);
  expect(await search('people', { filters, page: 3 })).toMatchObject({ results: [], page: 3, total: 1 });
});

test('the total counts what is left', async () => {
  expect(JSON.parse((await send('GET /companies?search=northquay', { headers: KEY }, false)).text).total).toBe(1);
});

test.each([
  ['/campaigns?version=v2', 3],
  ['/schedules?limit=10', 2],
])('%s is sorted by what sortOrder says', async (path, length) => {
  const dates = async (order: string) =>
    (await list(`${path}&sortBy=createdAt&sortOrder=${order}`)).rows.map(({ createdAt }) => createdAt);
  const ascending = await dates('asc');
  expect([ascending.length, ascending]).toEqual([length, ascending.toSorted()]);
  expect(await dates('desc')).toEqual(ascending.toReversed());
});

test('every order but desc is ascending, and a note says so', async () => {
  const { rows, note } = await list('/campaigns?version=v2&sortBy=createdAt&sortOrder=DESC');
  expect(rows).toEqual((await list('/campaigns?version=v2&sortBy=createdAt&sortOrder=asc')).rows);
  expect(note).toContain('asc or desc');
});

test.each([true, false])('sortOrder without sortBy has a note, stateful %s', async (stateful) => {
  const ask = (query: string) => send(`GET /campaigns?version=v2${query}`, { headers: KEY }, stateful);
  const { text, note } = await ask('&sortOrder=asc');
  expect([text, note]).toEqual([(await ask('')).text, expect.stringContaining('send both')]);
});

test.each([
  ['/contacts?idsOrEmails=ctc_Nf4sJvL8gEa2WbUxH', true, 1],
  ['/contacts?idsOrEmails=ADA.okafor@northquay.example,ctc_unknown', true, 1],
  ['/contacts?idsOrEmails=ctc_unknown', true, 0],
  ['/contacts?limit=10', false, 2],
  ['/companies?idsOrDomains=northquay.example', false, 1],
  ['/companies?idsOrDomains=unknown.example', false, 0],
])('%s is a list without a page: %s', async (path, expected, length) => {
  const { isBare, rows } = await list(path);
  expect([isBare, rows.length]).toEqual([expected, length]);
});

test.each([
  ['typeNot=email', 1],
  ['typeNot=email,phone,manual', 0],
  ['campaignIdNot=cam_3MSGkm7LfK9zz2mbS', 0],
  ['campaignIdNot=cam_unknown', 1],
])('tasks without %s are %i', async (query, length) => {
  expect((await list(`/v2/tasks?${query}`)).rows).toHaveLength(length);
});
