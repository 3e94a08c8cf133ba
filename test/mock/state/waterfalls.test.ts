import { expect, test } from 'vitest';
import type { WaterfallResult } from '../../../generated/api.ts';
import { ask, read, startState } from './mock-state.ts';

const NORDIC = 'ecw_Hn6kVx3tRz8MqBwYc';
const french = {
  type: 'email',
  name: 'French waterfall',
  conditions: { country: { in: ['FR'] } },
  providers: [{ id: 'findymail', enabled: true }],
};

function create(change = {}) {
  return ask(startState(), 'enrichments.createWaterfall', { body: { ...french, ...change } });
}

test('a waterfall asks the providers that were sent first, and names the others', () => {
  const state = startState();
  const { data } = read<Required<WaterfallResult>>(state, 'enrichments.createWaterfall', { body: french });
  expect(data.providers).toEqual([
    { id: 'findymail', order: 1, enabled: true, source: 'internal' },
    { id: 'prospeo', order: 2, enabled: false, source: 'internal' },
  ]);
  expect(read(state, 'enrichments.getWaterfall', { waterfallId: data.id as string })).toEqual({ data });
  expect(read<{ data: unknown[] }>(state, 'enrichments.listWaterfalls', { type: 'email' }).data).toHaveLength(3);
  expect(read<{ data: unknown[] }>(state, 'enrichments.listWaterfalls', { type: 'phone' }).data).toEqual([]);
});

test.each([
  [{ name: 'nordic email WATERFALL' }, 409, 'ENRICHMENT_WATERFALL_DUPLICATE_NAME'],
  [{ conditions: { country: { in: ['FR', 'NO'] } } }, 409, 'Norway is already served by "Nordic email waterfall"'],
  [{ providers: [{ id: 'findymail', enabled: false }] }, 400, 'ENRICHMENT_WATERFALL_NO_ENABLED_PROVIDER'],
  [{ providers: [french.providers[0], french.providers[0]] }, 400, 'ENRICHMENT_WATERFALL_DUPLICATE_PROVIDER'],
])('%j is refused', (change, status, error) => {
  expect(create(change)).toMatchObject({ status, body: { error } });
});

test('a default waterfall has no countries and stays, and its order can be restored', () => {
  const state = startState();
  const one = { waterfallId: 'default_email' };
  const before = read(state, 'enrichments.getWaterfall', one);
  const country = { ...one, body: { conditions: { country: { in: ['FR'] } } } };
  expect(ask(state, 'enrichments.updateWaterfall', country).status).toBe(400);
  expect(ask(state, 'enrichments.deleteWaterfall', one).status).toBe(400);
  read(state, 'enrichments.updateWaterfall', { ...one, body: { providers: [{ id: 'findymail', enabled: true }] } });
  expect(read(state, 'enrichments.getWaterfall', one)).not.toEqual(before);
  expect(read(state, 'enrichments.resetWaterfall', one)).toEqual(before);
  expect(read(state, 'enrichments.getWaterfall', one)).toEqual(before);
});

test('a custom waterfall is deleted and not reset', () => {
  const state = startState();
  expect(ask(state, 'enrichments.resetWaterfall', { waterfallId: NORDIC }).status).toBe(400);
  read(state, 'enrichments.deleteWaterfall', { waterfallId: NORDIC });
  expect(ask(state, 'enrichments.getWaterfall', { waterfallId: NORDIC }).status).toBe(404);
});
