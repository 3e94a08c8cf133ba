import { afterEach, expect, test, vi } from 'vitest';
import type { OPERATIONS } from '../../../generated/api.ts';
import { DAY_MS } from '../../../src/mock/state/durations.ts';
import { IndexedMap } from '../../../src/mock/state/IndexedMap.ts';
import { Sorted } from '../../../src/mock/state/Sorted.ts';
import { AUTUMN, ask, type Params, read, startState } from './mock-state.ts';

// What a request costs is counted in records that it reads, since a time is noise. It must not grow with the team.

const [FEW, MANY] = [150, 600];
const PAGE = 100;
const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const EMAIL = 'lead7@northquay.example';
const DAYS = { startDate: '2026-10-01', endDate: '2026-12-31' };

const REQUESTS: readonly [keyof typeof OPERATIONS, Params?][] = [
  ['leads.create', { campaignId: AUTUMN, body: { email: 'new@northquay.example' } }],
  ['leads.find', { email: EMAIL }],
  ['leads.listByEmail', { email: EMAIL }],
  ['leads.list', { campaignId: AUTUMN }],
  ['leads.list', { campaignId: AUTUMN, state: 'reviewed,emailsSent' }],
  ['leads.update', { campaignId: AUTUMN, leadIdOrEmail: EMAIL, body: { firstName: 'Ada' } }],
  ['activities.list'],
  ['activities.list', { offset: 500 }],
  ['activities.list', { type: 'emailsSent' }],
  ['activities.list', { campaignId: AUTUMN, type: 'emailsOpened', isFirst: true }],
  ['activities.list', { minDate: '2026-10-09', maxDate: '2026-10-20' }],
  ['campaigns.getStats', { campaignId: AUTUMN, ...DAYS }],
  ['campaigns.getStats', { campaignId: AUTUMN, startDate: '2026-10-08', endDate: '2026-10-15' }],
  ['campaigns.getStatsV1', { campaignId: AUTUMN, ...DAYS }],
  ['campaigns.listStats', { body: { campaignIds: [AUTUMN], ...DAYS } }],
  ['campaigns.listReports', { campaignIds: AUTUMN }],
  ['campaigns.list'],
  ['campaigns.getSequences', { campaignId: AUTUMN }],
  ['campaigns.pause', { campaignId: AUTUMN }],
  ['campaigns.start', { campaignId: AUTUMN }],
  ['tasks.list', { filters: '[]' }],
  ['tasks.search'],
  ['tasks.search', { sortOrder: 'asc', page: 2 }],
  ['tasks.search', { status: 'due', campaignId: AUTUMN, type: 'manual', assignedTo: OWNER }],
  ['contacts.list'],
  ['contacts.list', { email: EMAIL }],
  ['contacts.list', { idsOrEmails: EMAIL }],
  ['contacts.list', { notInAnyCampaign: true }],
  ['contacts.get', { idOrEmail: EMAIL }],
  ['companies.list'],
  ['inbox.list', { userId: OWNER }],
  ['unsubscribes.listVariables'],
  ['unsubscribes.addVariable', { value: 'new@northquay.example' }],
  ['leads.pause', { leadId: EMAIL }],
  ['leads.markInterested', { leadIdOrEmail: EMAIL }],
  ['leads.unsubscribe', { campaignId: AUTUMN, email: 'lead8@northquay.example' }],
  ['leads.delete', { campaignId: AUTUMN, leadIdOrEmail: EMAIL }],
  ['contacts.delete', { idOrEmail: EMAIL }],
];

afterEach(() => void vi.restoreAllMocks());

/** A campaign with leads that were moved on for a month. */
function teamOf(leads: number) {
  let now = Date.parse('2026-10-07T08:00:00.000Z');
  const state = startState({ now: () => now });
  ask(state, 'campaigns.update', { campaignId: AUTUMN, body: { autoReview: true } });
  for (let number = 0; number < leads; number++)
    read(state, 'leads.create', { campaignId: AUTUMN, body: { email: `lead${number}@northquay.example` } });
  now += 30 * DAY_MS;
  state.simulate();
  return state;
}

/** Counts the records that anybody reads out of the maps and the lists of the store. */
function countReads(): () => number {
  let count = 0;
  const { slice } = Sorted.prototype;
  vi.spyOn(Sorted.prototype, 'slice').mockImplementation(function slices(this: Sorted<unknown>, ...range) {
    const found = slice.apply(this, range);
    count += found.length;
    return found;
  });
  const { each } = IndexedMap.prototype;
  vi.spyOn(IndexedMap.prototype, 'each').mockImplementation(function* reads(this: IndexedMap<never, never>, ...key) {
    for (const item of each.apply(this, key as never)) {
      count += 1;
      yield item as never;
    }
  });
  for (const way of ['values', 'keys', 'entries'] as const) {
    const every = Map.prototype[way];
    vi.spyOn(IndexedMap.prototype, way).mockImplementation(function all(this: IndexedMap<never, never>) {
      count += this.size;
      return every.apply(this) as never;
    });
  }
  return () => {
    const found = count;
    count = 0;
    return found;
  };
}

test('no request reads more records of a team that is larger', () => {
  const [small, large] = [teamOf(FEW), teamOf(MANY)];
  const taken = countReads();
  const rows = REQUESTS.map(([id, params]) => {
    ask(small, id, params);
    const few = taken();
    ask(large, id, params);
    return { id, params, few, many: taken() };
  });
  // A page of the small team may be less than full, and each record of a page is read with what belongs to it.
  expect(rows.filter(({ few, many }) => many > few + PAGE / 2 && many > few * 1.2)).toEqual([]);
  expect(rows.filter(({ many }) => many > 12 * PAGE)).toEqual([]);
});
