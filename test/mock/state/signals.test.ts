import { describe, expect, test } from 'vitest';
import type { ExternalSignalResult, SignalPage, WatchListResult } from '../../../generated/api.ts';
import { AUTUMN, ask, LONG_TERM, type Params, read, startState } from './mock-state.ts';

const HIRING = 'wat_Rm4tXcB9sQe7LyNvK';
const BOOTH = 'wat_Ev7hYcQ2pLk8XnWzM';
const KNOWN = 'wls_Hj6pWzD3nFa8KgTxM';
const VISITOR = { linkedinUrl: 'https://www.linkedin.com/in/ines-marchetti-example', firstName: 'Ines' };

type State = ReturnType<typeof startState>;

function send(state: State, body: Params, watchListId = BOOTH): ExternalSignalResult {
  return read(state, 'watchlists.addExternalSignal', { watchListId, body });
}

function ids(state: State, params: Params = {}): string[] {
  return read<SignalPage>(state, 'watchlists.listSignals', params).data.map(({ _id }) => _id);
}

/** Adds an agent, and returns its id. */
function addAgent(state: State, change: Params): string {
  const body = {
    name: 'Visitors of the fair',
    type: 'externalSignalContact',
    signalProcessingType: 'manual',
    segmentType: 'all',
    activate: true,
    filters: [],
    ...change,
  };
  return read<WatchListResult>(state, 'watchlists.create', { body }).data._id;
}

describe('a signal that was sent', () => {
  test('is listed first, and its person is a contact', () => {
    const state = startState();
    const { signalId, entity } = send(state, { contact: VISITOR, customFields: { event: 'Nor-Shipping' } });
    expect(ids(state)).toEqual([signalId, KNOWN]);
    expect(read(state, 'contacts.get', { idOrEmail: entity?.id })).toMatchObject({ fields: { firstName: 'Ines' } });
    expect(read<SignalPage>(state, 'watchlists.listSignals', { watchListId: BOOTH }).data).toMatchObject([
      { status: 'new', type: 'externalSignalContact', signalData: { event: 'Nor-Shipping' } },
    ]);
  });

  test('makes one lead in a campaign that the agent feeds', () => {
    const state = startState();
    const leads = () => state.read().leads.filter(({ campaignId }) => campaignId === LONG_TERM).length;
    const link = { campaignId: LONG_TERM, body: { watchListId: BOOTH } };
    send(state, { contact: VISITOR });
    expect(read(state, 'campaigns.addSignalTrigger', link)).toMatchObject({ data: { watchListIds: [BOOTH] } });
    // An earlier signal is not imported.
    expect(leads()).toBe(0);
    send(state, { contact: VISITOR });
    send(state, { contact: VISITOR });
    expect(leads()).toBe(1);
    read(state, 'campaigns.removeSignalTrigger', { campaignId: LONG_TERM, watchListId: BOOTH });
    send(state, { contact: { linkedinUrl: 'https://www.linkedin.com/in/jon-berg-example' } });
    expect(leads()).toBe(1);
  });

  test('makes a lead in the campaign of its agent', () => {
    const state = startState();
    const agent = addAgent(state, { signalProcessingType: 'push_to_campaign', campaignId: LONG_TERM });
    send(state, { contact: VISITOR }, agent);
    expect(state.read().leads.filter(({ campaignId }) => campaignId === LONG_TERM)).toHaveLength(1);
  });

  test('about a company is ignored where the team does not know it', () => {
    const state = startState();
    const agent = addAgent(state, { type: 'externalSignalCompany' });
    const about = (domain: string) => send(state, { company: { domain, name: 'Some company' } }, agent);
    expect(about('unknown.example')).toEqual({ status: 'ignored', reason: 'no_entity_match', creditsConsumed: 0 });
    expect(about('Gruenhafen.example')).toMatchObject({ status: 'processed', entity: { type: 'company' } });
  });

  test.each([
    [HIRING, { contact: VISITOR }, 404, 'Watch list not found or not configured for external signals'],
    ['wat_unknown', { contact: VISITOR }, 404, 'Watch list not found or not configured for external signals'],
    [BOOTH, { contact: { linkedinUrl: 'https://example.com' } }, 400, 'Contact must have a valid LinkedIn'],
    [BOOTH, { company: { domain: 'a.example', name: 'A' } }, 400, 'Contact must have a valid LinkedIn'],
  ])('to %s with %j is refused with %d', (watchListId, body, status, words) => {
    expect(ask(startState(), 'watchlists.addExternalSignal', { watchListId, body })).toMatchObject({
      status,
      body: expect.stringContaining(words),
    });
  });
});

describe('the list of signals', () => {
  test.each([
    [{ type: ['companyIsHiring'] }, [KNOWN]],
    [{ type: ['jobChange', 'newHire'] }, []],
    [{ status: ['handled', 'ignored'] }, []],
    [{ watchListId: BOOTH }, []],
    [{ receivedAtFrom: '2026-10-06T06:14:02.551Z' }, [KNOWN]],
    [{ receivedAtFrom: '2026-10-06T06:14:02.552Z' }, []],
    [{ receivedAtTo: '2026-10-06T06:14:02.550Z' }, []],
    [{ page: 2 }, []],
  ])('by %j has %j', (params, expected) => {
    expect(ids(startState(), params)).toEqual(expected);
  });

  test('is sorted in either direction', () => {
    const state = startState();
    const { signalId } = send(state, { contact: VISITOR });
    expect(ids(state, { sortBy: 'createdAt', sortOrder: 'asc' })).toEqual([KNOWN, signalId]);
  });

  test('of an unknown agent, or of a period that ends before it begins, is refused', () => {
    const period = { receivedAtFrom: '2026-11-01T00:00:00.000Z', receivedAtTo: '2026-10-01T00:00:00.000Z' };
    expect(ask(startState(), 'watchlists.listSignals', { watchListId: 'wat_unknown' }).status).toBe(404);
    expect(ask(startState(), 'watchlists.listSignals', period)).toMatchObject({
      status: 400,
      body: 'receivedAtFrom must be before receivedAtTo',
    });
  });
});

test('signals are marked, and unknown ones are counted', () => {
  const state = startState();
  const body = { signalIds: [KNOWN, 'wls_unknown'], status: 'handled' };
  expect(read(state, 'watchlists.markSignals', { body })).toEqual({ data: { updatedCount: 1, requestedCount: 2 } });
  expect(ids(state, { status: ['handled'] })).toEqual([KNOWN]);
});

test('a campaign that never had an agent loses none', () => {
  const state = startState();
  const at = { campaignId: AUTUMN, watchListId: BOOTH };
  expect(read(state, 'campaigns.removeSignalTrigger', at)).toEqual({});
  expect(ask(state, 'campaigns.addSignalTrigger', { ...at, body: { watchListId: 'wat_unknown' } })).toMatchObject({
    status: 404,
    body: { code: 'WATCH_LIST_NOT_FOUND' },
  });
});
