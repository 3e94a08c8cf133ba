import { describe, expect, test } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { createMock } from '../../src/mock/index.ts';

// Teams choose the names of variables, and a request carries them as names of query parameters.

const NAMES = [
  'a&b',
  'a=b',
  'C#',
  '100%',
  'a+b',
  'Company size',
  'Größe',
  '价格',
  'a/b?c',
  'ids[]',
  '%26',
  "it's",
  ';',
];
const LEAD = 'lea_Tz2pHxW8dLk5NcRvM';

function start() {
  const mock = createMock({ stateful: true });
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    urls.push(String(input));
    return mock.fetch(input, init);
  };
  const lemlist = new Lemlist({ apiKey: 'any-key', fetch, rateLimit: false });
  const queryOf = (): [string, string][] => [...new URL(urls.at(-1) ?? '').searchParams];
  const variables = (): Record<string, unknown> | undefined =>
    mock.state?.leads.find(({ _id }) => _id === LEAD)?.variables;
  return { lemlist, queryOf, variables };
}

describe.each(NAMES)('a variable called %j', (name) => {
  test('is sent as one parameter', async () => {
    const { lemlist, queryOf } = start();
    await lemlist.leads.createVariables({ leadId: LEAD, variables: { [name]: 'x&y=#z' } });
    expect(queryOf()).toEqual([[name, 'x&y=#z']]);
  });

  test('is created and deleted, and no other', async () => {
    const { lemlist, variables } = start();
    const before = variables();
    await lemlist.leads.createVariables({ leadId: LEAD, variables: { [name]: 'x' } });
    expect(variables()).toEqual({ ...before, [name]: 'x' });
    await lemlist.leads.deleteVariables({ leadId: LEAD, variables: { [name]: '' } });
    expect(variables()).toEqual(before);
  });

  test('is one parameter of `extra` and of `http`, too', async () => {
    const { lemlist, queryOf } = start();
    await lemlist.campaigns.list({}, { extra: { query: { [name]: ['1', '2'] } } });
    expect(queryOf()).toEqual([
      ['version', 'v2'],
      [name, '1'],
      [name, '2'],
    ]);
    const query = { version: 'v2', [name]: 'x', deep: { [name]: 'y' } } as { version: 'v2' };
    await lemlist.http.GET('/campaigns', { params: { query } });
    expect(queryOf()).toEqual([
      ['version', 'v2'],
      [name, 'x'],
      [`deep[${name}]`, 'y'],
    ]);
  });
});

test.each<[string, (lemlist: Lemlist) => Promise<unknown>]>([
  ['campaigns.list', (lemlist) => lemlist.campaigns.list({ createdBy: '\ud800' })],
  [
    'campaigns.list',
    (lemlist) => lemlist.http.GET('/campaigns', { params: { query: { version: 'v2', createdBy: '\ud800' } } }),
  ],
  ['leads.createVariables', (lemlist) => lemlist.leads.createVariables({ leadId: LEAD, variables: { '\ud800': 'x' } })],
])('half of a surrogate pair in the query of %s is refused by name', async (id, call) => {
  await expect(call(start().lemlist)).rejects.toThrow(
    new TypeError(`The query of ${id} must be well-formed text, got a string with half of a surrogate pair`),
  );
});
