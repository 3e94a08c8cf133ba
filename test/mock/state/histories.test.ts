import { expect, test } from 'vitest';
import type { Activity, CampaignStats, FoundTask, InboxConversation } from '../../../generated/api.ts';
import { DAY_MS } from '../../../src/mock/state/durations.ts';
import { CAMPAIGNS, type History, history } from './history.ts';
import { type Params, read } from './mock-state.ts';
import { idsOf, plainActivities, plainContacts, plainInbox, plainTasks } from './plain-lists.ts';
import { plainCounts, plainStats } from './plain-statistics.ts';

// What indices and running counts say equals what the whole state says, whatever happened before.

const HISTORIES = 6;
const STEPS = 120;
/** Steps between two comparisons. */
const EVERY = 10;
/** Each field with one of its values, or left out. */
function maybe<Values extends Record<string, readonly unknown[]>>({ random, pick }: History, values: Values): Params {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, each]) => (random() < 0.4 ? [[name, pick(each)]] : [])),
  );
}

function moment({ now, random }: History): string {
  const hours = Math.floor(random() * 24 * 40);
  return new Date(Math.floor(now() / DAY_MS) * DAY_MS - hours * 3_600_000).toISOString();
}

/** A page of a list that has been read anew. */
function pageFrom<Item>(items: readonly Item[], offset: number, limit: number): Item[] {
  return items.slice(offset, offset + limit);
}

function compareStats(one: History): void {
  const { state, pick, random } = one;
  const seed = state.read();
  const campaignId = pick(CAMPAIGNS);
  const [from = '', until = ''] = [moment(one), moment(one)].sort();
  const owner = `${seed.owner.userId}|${seed.owner.email}`;
  const chosen = maybe(one, {
    sendUser: [owner],
    ABSelected: ['A', 'B'],
    channels: ['["email"]', '["email","linkedin"]'],
  });
  const days =
    random() < 0.5
      ? { startDate: from.slice(0, 10), endDate: until.slice(0, 10) }
      : { startDate: from, endDate: until };
  const channels = chosen.channels === undefined ? undefined : (JSON.parse(String(chosen.channels)) as string[]);
  const untilMs = Date.parse(days.endDate) + (days.endDate.length === 10 ? DAY_MS - 1 : 0);
  const expected = plainStats(seed, campaignId, {
    fromMs: Date.parse(days.startDate),
    untilMs,
    ...(chosen.sendUser !== undefined && { sender: String(chosen.sendUser) }),
    ...(chosen.ABSelected !== undefined && { variant: String(chosen.ABSelected) }),
    ...(channels && { channels }),
  });
  const { steps, perChannel, ...found } = read<CampaignStats>(state, 'campaigns.getStats', {
    campaignId,
    ...days,
    ...chosen,
  });
  const known = new Set(
    seed.sequences.filter((sequence) => sequence.campaignId === campaignId).flatMap((sequence) => sequence.steps),
  ).size;
  expect(steps).toHaveLength(known);
  const { emailsSent, linkedinReplied, stepsClicked, ...totals } = expected;
  expect(found).toEqual(totals);
  expect(perChannel?.email?.sent ?? emailsSent).toBe(emailsSent);
  expect(perChannel?.linkedin?.replied ?? linkedinReplied).toBe(linkedinReplied);
  expect(steps?.reduce((sum, { clicked = 0 }) => sum + clicked, 0)).toBe(stepsClicked);
  const version1 = read(state, 'campaigns.getStatsV1', { campaignId, ...days });
  expect(version1).toMatchObject(plainCounts(seed, campaignId));
}

function compareLists(one: History): void {
  const { state, pick, random, now } = one;
  const seed = state.read();
  const [offset, limit] = [Math.floor(random() * 40), 1 + Math.floor(random() * 99)];
  const lead = pick(seed.leads);

  const ofActivities = maybe(one, {
    type: ['emailsSent', 'emailsOpened', 'annotated', 'paused'],
    campaignId: CAMPAIGNS,
    leadId: [lead._id],
    isFirst: [true, false],
    minDate: [moment(one)],
    maxDate: [moment(one)],
  });
  const activities = read<Activity[]>(state, 'activities.list', { version: 'v2', ...ofActivities, offset, limit });
  expect(activities).toEqual(pageFrom(plainActivities(seed, ofActivities), offset, limit));

  const states = pick(['all', lead.state, `${lead.state},emailsSent`]);
  const wanted = seed.leads.filter(
    ({ campaignId, state: reached }) =>
      campaignId === lead.campaignId && (states === 'all' || states.split(',').includes(reached)),
  );
  const found = read<{ _id: string }[]>(state, 'leads.list', { campaignId: lead.campaignId, state: states, limit });
  expect(idsOf(found as FoundTask[])).toEqual(pageFrom(wanted.toReversed(), 0, limit).map(({ _id }) => _id));

  const sortOrder = pick(['asc', 'desc'] as const);
  const ofTasks = maybe(one, {
    type: ['manual', 'phone'],
    campaignId: CAMPAIGNS,
    contactId: [lead.contactId],
    status: ['due', 'upcoming', 'pending', 'done', 'due,done'],
  });
  const page = 1 + Math.floor(random() * 3);
  const tasks = read<{ results: FoundTask[]; total: number }>(state, 'tasks.search', {
    ...ofTasks,
    sortOrder,
    limit,
    page,
  });
  const allTasks = plainTasks(seed, ofTasks, sortOrder, new Date(now()).toISOString());
  expect(idsOf(tasks.results)).toEqual(pageFrom(allTasks, (page - 1) * limit, limit));
  expect(tasks.total).toBe(allTasks.length);
  const open = read<{ results: FoundTask[] }>(state, 'tasks.list', { filters: '[]' });
  expect(idsOf(open.results)).toEqual(seed.tasks.flatMap(({ _id, ended }) => (ended ? [] : _id)).slice(0, 100));

  const ofContacts = maybe(one, {
    companyId: seed.companies.map(({ _id }) => _id),
    notInAnyCampaign: [true],
    listId: seed.contactLists.map(({ _id }) => _id),
  });
  const contacts = read<{ data: FoundTask[]; total: number }>(state, 'contacts.list', { ...ofContacts, offset, limit });
  const allContacts = plainContacts(seed, ofContacts).map(({ _id }) => _id);
  expect([idsOf(contacts.data), contacts.total]).toEqual([pageFrom(allContacts, offset, limit), allContacts.length]);

  const inbox = read<{ data: InboxConversation[] }>(state, 'inbox.list', { userId: seed.owner.userId, limit });
  expect(inbox.data.map(({ contactId }) => contactId)).toEqual(pageFrom(plainInbox(seed), 0, limit));
}

test.each(Array.from({ length: HISTORIES }, (_, index) => index + 1))(
  'lists and statistics equal a plain recomputation, random seed %i',
  (randomSeed) => {
    const one = history(randomSeed);
    for (let step = 1; step <= STEPS; step++) {
      one.step();
      if (step % EVERY > 0) continue;
      for (let count = 0; count < 4; count++) {
        compareLists(one);
        compareStats(one);
      }
    }
  },
);
