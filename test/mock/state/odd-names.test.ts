import { describe, expect, test } from 'vitest';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { AUTUMN } from './mock-state.ts';

// Teams name their variables. Some names belong to every object of JavaScript.

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const EMAIL = 'kai@northquay.example';

async function start() {
  const mock = createMock({ stateful: true });
  const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch, rateLimit: false });
  const { _id: leadId } = await lemlist.leads.create({ campaignId: AUTUMN, body: { email: EMAIL } });
  const read = async (): Promise<object> => (await lemlist.leads.listByEmail({ email: EMAIL }))[0]?.variables ?? {};
  return { mock, lemlist, leadId, read };
}

/** The text of JSON: a literal with `__proto__` would set the prototype. */
const variables = (name: string, value: string): Record<string, string> => JSON.parse(`{"${name}":"${value}"}`);
const own = (object: object, name: string): unknown => Object.getOwnPropertyDescriptor(object, name)?.value;

describe.each(NAMES)('a variable called %s', (name) => {
  test('is stored by an update of the lead', async () => {
    const { lemlist, read } = await start();
    await lemlist.leads.update({ campaignId: AUTUMN, leadIdOrEmail: EMAIL, body: variables(name, 'x') });
    expect(own(await read(), name)).toBe('x');
  });

  test('is created, updated and deleted', async () => {
    const { lemlist, leadId, read } = await start();
    await lemlist.leads.createVariables({ leadId, variables: variables(name, 'x') });
    expect(own(await read(), name)).toBe('x');
    await lemlist.leads.updateVariables({ leadId, variables: variables(name, 'y') });
    expect(own(await read(), name)).toBe('y');
    await lemlist.leads.deleteVariables({ leadId, variables: variables(name, '') });
    expect(Object.keys(await read())).not.toContain(name);
  });

  test('is empty in an export for the leads that have none', async () => {
    const { lemlist } = await start();
    await lemlist.leads.update({ campaignId: AUTUMN, leadIdOrEmail: EMAIL, body: variables(name, 'x') });
    const file = await lemlist.campaigns.exportLeads({ campaignId: AUTUMN, state: 'all', format: 'csv' });
    const [head = '', ...rows] = file.trim().split('\n');
    const column = head.split(',').indexOf(name);
    expect(rows.map((row) => row.split(',')[column])).toEqual(rows.map((row) => (row.includes(EMAIL) ? 'x' : '')));
  });

  test('is in the rows of an export as JSON', async () => {
    const { lemlist } = await start();
    await lemlist.leads.update({ campaignId: AUTUMN, leadIdOrEmail: EMAIL, body: variables(name, 'x') });
    const rows = await lemlist.campaigns.exportLeads({ campaignId: AUTUMN, state: 'all', format: 'json' });
    expect(rows.map((row) => own(row, name))).toEqual(rows.map((row) => (row.email === EMAIL ? 'x' : undefined)));
  });

  test('survives a seed', async () => {
    const { mock, lemlist, read } = await start();
    await lemlist.leads.update({ campaignId: AUTUMN, leadIdOrEmail: EMAIL, body: variables(name, 'x') });
    mock.seed(JSON.parse(JSON.stringify(mock.state)));
    expect(own(await read(), name)).toBe('x');
  });
});

test('no name changes the objects of the process', async () => {
  const { lemlist } = await start();
  for (const name of NAMES)
    await lemlist.leads.update({ campaignId: AUTUMN, leadIdOrEmail: EMAIL, body: variables(name, 'x') });
  expect(['x' in {}, typeof {}.toString, Object.getPrototypeOf({}) === Object.prototype]).toEqual([
    false,
    'function',
    true,
  ]);
});
