import { expect, test } from 'vitest';
import type { WatchListPage, WatchListResult } from '../../../generated/api.ts';
import { ask, read, startState } from './mock-state.ts';

const AGENT = 'wat_Rm4tXcB9sQe7LyNvK';
const BOOTH = 'wat_Ev7hYcQ2pLk8XnWzM';
const draft = {
  name: 'New terminals',
  type: 'newOffice',
  signalProcessingType: 'manual',
  segmentType: 'all',
  activate: false,
  filters: [{ filterId: 'location', in: ['Norway'] }],
};

function idsIn(state: ReturnType<typeof startState>, params = {}): string[] {
  return read<WatchListPage>(state, 'watchlists.list', params).data.map(({ _id }) => _id);
}

test('an agent is listed by its kind and status until it is deleted', () => {
  const state = startState();
  const { data } = read<WatchListResult>(state, 'watchlists.create', { body: draft });
  expect(data).toMatchObject({ status: 'draft', filters: [{ filterId: 'location', in: ['Norway'], out: [] }] });
  expect(idsIn(state)).toEqual([AGENT, BOOTH, data._id]);
  expect(idsIn(state, { type: 'newOffice,jobChange' })).toEqual([data._id]);
  expect(idsIn(state, { status: 'inactive' })).toEqual([AGENT]);
  expect(read(state, 'watchlists.list', { limit: 1, page: 3 })).toMatchObject({
    data: [{ _id: data._id }],
    meta: { pagination: { page: 3, limit: 1, totalRecords: 3, totalPages: 3 } },
  });
  read(state, 'watchlists.delete', { watchListId: data._id });
  expect(idsIn(state)).toEqual([AGENT, BOOTH]);
  expect(idsIn(state, { status: 'delete' })).toEqual([data._id]);
  expect(ask(state, 'watchlists.delete', { watchListId: data._id })).toMatchObject({
    status: 404,
    body: 'Watch list not found',
  });
});

test('a paused agent is activated, and a draft is not', () => {
  const state = startState();
  const { data } = read<WatchListResult>(state, 'watchlists.create', { body: draft });
  const activate = (watchListId: string) => ask(state, 'watchlists.update', { body: { watchListId, activate: true } });
  expect(activate(AGENT)).toMatchObject({ status: 200, body: { data: { status: 'active' } } });
  expect(activate(data._id)).toMatchObject({ status: 400 });
});

test.each([
  [{ type: 'hiring' }, 'Invalid type values: hiring'],
  [{ status: 'active,open,new' }, 'Invalid status values: open, new'],
])('a list by %j is refused', (filter, body) => {
  expect(ask(startState(), 'watchlists.list', filter)).toMatchObject({ status: 400, body });
});

test('an agent watches lists that exist, and other ones than before', () => {
  const state = startState();
  const associate = (...crmListIds: string[]) =>
    ask(state, 'watchlists.associateCrmLists', { body: { watchListId: AGENT, crmListIds } });
  const [list] = read<{ _id: string }[]>(state, 'contacts.listLists');
  expect(associate('clt_unknown').status).toBe(400);
  expect(associate(String(list?._id))).toMatchObject({ status: 200, body: { data: { segmentType: 'list' } } });
  expect(associate(String(list?._id)).status).toBe(409);
});

test('a campaign that signals go to must exist', () => {
  const body = { ...draft, signalProcessingType: 'push_to_campaign', campaignId: 'cam_unknown' };
  expect(ask(startState(), 'watchlists.create', { body }).status).toBe(404);
});

test.each(['watchlists.listSignals', 'watchlists.listHistory', 'watchlists.addExternalSignal'] as const)(
  '%s refuses an unknown agent',
  (id) => {
    const body = id === 'watchlists.addExternalSignal' ? { company: { domain: 'a.example', name: 'A' } } : undefined;
    expect(ask(startState(), id, { watchListId: 'wat_unknown', ...(body && { body }) }).status).toBe(404);
  },
);
