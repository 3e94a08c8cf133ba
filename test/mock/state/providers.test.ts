import { expect, test } from 'vitest';
import type { EnrichmentProviderList, Waterfall } from '../../../generated/api.ts';
import { ask, read, startState } from './mock-state.ts';

const apollo = { providerId: 'apollo' };
const connect = { ...apollo, body: { apiKey: 'fernweg-apollo-key-4812' } };

type State = ReturnType<typeof startState>;

const isConnected = (state: State): boolean | undefined =>
  read<EnrichmentProviderList>(state, 'enrichments.listProviders', { type: 'email' }).data?.find(
    ({ id }) => id === 'apollo',
  )?.connected;

test('a provider is connected until it is disconnected', () => {
  const state = startState();
  expect(isConnected(state)).toBe(true);
  expect(read(state, 'enrichments.deleteProviderConnection', apollo)).toMatchObject({ data: { connected: false } });
  expect(isConnected(state)).toBe(false);
  expect(ask(state, 'enrichments.deleteProviderConnection', apollo)).toMatchObject({
    status: 400,
    body: { error: 'Provider "apollo" is not connected' },
  });
  read(state, 'enrichments.updateProviderConnection', connect);
  expect(isConnected(state)).toBe(true);
});

test('a provider that is connected is added to the waterfalls of the team, switched off, once', () => {
  const state = startState();
  const body = {
    type: 'email',
    name: 'Baltic',
    conditions: { country: { in: ['EE'] } },
    providers: [{ id: 'prospeo', enabled: true }],
  };
  const { data } = read<{ data: Waterfall }>(state, 'enrichments.createWaterfall', { body });
  for (let times = 0; times < 2; times += 1) read(state, 'enrichments.updateProviderConnection', connect);
  const { providers = [] } = read<{ data: Waterfall }>(state, 'enrichments.getWaterfall', {
    waterfallId: data.id,
  }).data;
  expect(providers.filter(({ id }) => id === 'apollo')).toEqual([
    { id: 'apollo', order: providers.length, enabled: false, source: 'external' },
  ]);
});

test('only an external provider has a key of the team', () => {
  expect(
    ask(startState(), 'enrichments.updateProviderConnection', { ...connect, providerId: 'prospeo' }),
  ).toMatchObject({
    status: 400,
    body: { code: 'ENRICHMENT_PROVIDER_NOT_EXTERNAL' },
  });
  expect(ask(startState(), 'enrichments.updateProviderConnection', { ...connect, providerId: 'nobody' }).status).toBe(
    400,
  );
});
