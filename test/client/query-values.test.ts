import { describe, expect, test } from 'vitest';
import { OPERATIONS, type OperationId } from '../../generated/api.ts';
import { preflight } from '../../src/client/preflight/index.ts';
import { isRequestValidationError } from '../../src/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { createClient, json, rejection } from '../support/client.ts';
import { exampleParameters, operations, requestExamples } from '../support/examples.ts';

const MOMENT = new Date('2026-10-01T08:00:00.000Z');

/** The query of a call, with the client that sent it. */
async function queryOf(id: OperationId, params: object, options = {}): Promise<Record<string, string | string[]>> {
  const { lemlist, seen } = createClient(() => json(OPERATIONS[id].pagination?.items === '' ? [] : {}), options);
  await methodOf(
    lemlist,
    id,
  )(params).catch((error: unknown) => {
    if (seen.length === 0) throw error;
  });
  const { searchParams } = new URL((seen[0] as { url: string }).url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const all = searchParams.getAll(name);
      return [name, all.length === 1 ? (all[0] as string) : all];
    }),
  );
}

/** Each operation with parameters that are right. */
const CALLS = operations.map((operation) => {
  const [body] = Object.values(requestExamples(operation) ?? {});
  return {
    id: operation.id as OperationId,
    operation,
    params: { ...exampleParameters(operation), ...(body && { body: body.value }) },
  };
});

describe('what a query parameter takes', () => {
  test.each<[string, OperationId, object, object]>([
    ['a Date', 'activities.list', { minDate: MOMENT }, { minDate: '2026-10-01T08:00:00.000Z' }],
    [
      'a list between commas',
      'campaigns.listReports',
      { campaignIds: ['cam_1', 'cam_2'] },
      { campaignIds: 'cam_1,cam_2' },
    ],
    ['a list as JSON', 'tasks.list', { filters: [{ a: 1 }] }, { filters: '[{"a":1}]' }],
    ['an empty list as JSON', 'tasks.list', { filters: [] }, { filters: '[]' }],
    ['a tree as JSON', 'tasks.search', { advancedFilters: { type: 'group' } }, { advancedFilters: '{"type":"group"}' }],
    [
      'a list as one parameter per item',
      'watchlists.listSignals',
      { status: ['new', 'seen'] },
      { status: ['new', 'seen'] },
    ],
    ['text, as before', 'campaigns.listReports', { campaignIds: 'cam_1' }, { campaignIds: 'cam_1' }],
    ['a number and a boolean', 'contacts.list', { limit: 5, withPrimaryCompany: undefined }, { limit: '5' }],
  ])('%s is written as lemlist reads it', async (_, id, params, query) => {
    expect(await queryOf(id, params)).toMatchObject(query);
  });

  test('preflight sees what is sent', async () => {
    expect(await queryOf('activities.list', { minDate: MOMENT }, { preflight })).toHaveProperty('minDate');
    expect(await queryOf('campaigns.listReports', { campaignIds: ['cam_1'] }, { preflight })).toEqual({
      campaignIds: 'cam_1',
    });
  });

  const dates = CALLS.flatMap(({ id, operation, params }) =>
    operation.parameters.filter((parameter) => parameter['x-date']).map(({ name }) => ({ id, name, params })),
  );
  test.each(dates)('$name of $id takes a Date', async ({ id, name, params }) => {
    expect(await queryOf(id, { ...params, [name]: MOMENT }, { preflight })).toHaveProperty(name, MOMENT.toISOString());
  });
});

describe('what a query parameter refuses', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'got null; leave the parameter out instead'],
    ['a function', () => 'GEHEIM', 'got function'],
    ['an object', { GEHEIM: 1 }, 'got object'],
    ['a signal', AbortSignal.abort(), 'got object'],
    ['a symbol', Symbol('GEHEIM'), 'got symbol'],
    ['not a number', Number.NaN, 'got NaN'],
    ['an invalid Date', new Date('GEHEIM'), 'got an invalid Date'],
    ['an empty list', [], 'got an empty array'],
    ['a list with a comma in an item', ['a,GEHEIM'], 'got an array'],
    ['a list of objects', [{ GEHEIM: 1 }], 'got an array'],
  ])('%s is refused before anything is sent', async (_, value, words) => {
    const { lemlist, seen } = createClient(() => json([]));
    const error = (await rejection(lemlist.activities.list({ type: value as never }))) as Error;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain('`type` of activities.list must be text');
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('GEHEIM');
    expect(seen).toEqual([]);
  });

  test.each(CALLS)('$id refuses a parameter that it does not have', async ({ id, params }) => {
    const { lemlist, seen } = createClient(() => json({}));
    const misspelt = { ...params, Status: 'running' };
    const error = (await rejection(methodOf(lemlist, id)(misspelt))) as Error;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(new RegExp(`^${id} has no parameter \`Status\`; it takes`));
    const checked = createClient(() => json({}), { preflight });
    expect(isRequestValidationError(await rejection(methodOf(checked.lemlist, id)(misspelt)))).toBe(true);
    expect([...seen, ...checked.seen]).toEqual([]);
  });

  test('the refusal names the parameters of the path and `body`', async () => {
    const { lemlist } = createClient(() => json({}));
    const misspelt = { sequenceId: 'seq_1', stepID: 'stp_1', body: {} };
    await expect(lemlist.sequences.updateStep(misspelt as never)).rejects.toThrow(
      'sequences.updateStep has no parameter `stepID`; it takes sequenceId, stepId, body',
    );
  });

  test('a name that looks like data is not quoted', async () => {
    const { lemlist } = createClient(() => json({}));
    const error = (await rejection(lemlist.campaigns.list({ 'jane@example.com': 1 } as never))) as Error;
    expect(error.message).toMatch(/^campaigns\.list has no parameter with a name of 16 characters; it takes /);
  });

  test('a walk over all pages refuses a position', () => {
    const { lemlist } = createClient(() => json({}));
    expect(() => lemlist.campaigns.listAll({ page: 2 } as never)).toThrow(
      '`page` cannot be set; use campaigns.list for one page',
    );
  });
});
