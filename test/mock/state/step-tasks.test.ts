import { expect, test } from 'vitest';
import type { Activity, Task, TaskPage, TaskSearchPage } from '../../../generated/api.ts';
import { parseWebhook } from '../../../src/index.ts';
import { DAY_MS } from '../../../src/mock/state/durations.ts';
import type { StateEvent } from '../../../src/mock/state/events.ts';
import { type Params, read, startState } from './mock-state.ts';
import { faultsOfResponse } from './response-schemas.ts';

const EMAIL = 'mira.holt@northquay.example';

/** A campaign with these steps and one lead, and its state after some days. */
function play(steps: readonly Record<string, unknown>[], days = 0) {
  let now = Date.parse('2026-10-07T08:00:00.000Z');
  const state = startState({ now: () => now });
  const events: StateEvent[] = [];
  const campaign = read<{ _id: string; sequenceId: string }>(state, 'campaigns.create', {
    body: { name: 'Spring', autoReview: true },
  });
  const { _id: campaignId, sequenceId } = campaign;
  read(state, 'webhooks.create', { body: { targetUrl: 'http://127.0.0.1:9/hooks' }, campaignId });
  const stepIds = steps.map((body) => read<{ _id: string }>(state, 'sequences.addStep', { sequenceId, body })._id);
  const lead = read<{ _id: string; contactId: string }>(state, 'leads.create', { campaignId, body: { email: EMAIL } });
  state.onEvent((event) => events.push(event));
  const advance = (more: number) => {
    now += more * DAY_MS;
    state.simulate();
  };
  advance(days);
  return {
    state,
    events,
    advance,
    campaignId,
    sequenceId,
    stepIds,
    lead,
    tasks: () =>
      (read<TaskPage>(state, 'tasks.list', { filters: '[]' }).results ?? []).filter(
        ({ leadId }) => leadId === lead._id,
      ),
    activities: () => read<Activity[]>(state, 'activities.list', { version: 'v2', campaignId }).toReversed(),
  };
}

const MANUAL = { type: 'manual', title: 'Send the map', message: 'The winter one', delay: 1 };
const PHONE = { type: 'phone', message: 'Ask for Lena', delay: 1 };

test('a step that a person does makes an open task about the lead', () => {
  const played = play([MANUAL, PHONE], 3);
  const { state, campaignId, sequenceId, lead } = played;
  const about = {
    leadId: lead._id,
    contactId: lead.contactId,
    campaignId,
    sequenceId,
    userId: 'usr_XRtrJwAmKCuSoWQbA',
  };
  const [manual, phone] = played.tasks();
  expect(manual).toEqual({
    _id: expect.stringMatching(/^opp_/),
    type: 'manual',
    title: 'Send the map',
    content: 'The winter one',
    dueDate: '2026-10-08T08:00:00.000Z',
    ...about,
  });
  expect(phone).toMatchObject({
    type: 'phone',
    content: 'Ask for Lena',
    dueDate: '2026-10-09T08:00:00.000Z',
    ...about,
  });
  expect(read<TaskSearchPage>(state, 'tasks.search', { leadId: lead._id, status: 'due' }).results).toMatchObject([
    { _id: phone?._id, channel: 'aircall', manual: false, campaign: { name: 'Spring' } },
    { _id: manual?._id, channel: 'manual', manual: false },
  ]);
  // Nobody has done anything yet.
  expect(played.activities()).toEqual([]);
  const dumped = JSON.parse(JSON.stringify(state.read()));
  state.load(dumped);
  expect(state.read()).toEqual(dumped);
});

test.each([
  ['completed', (ids: string[]) => ids.map((id) => ['tasks.update', { body: { id, done: true } }]), 'Done'],
  ['ignored', (ids: string[]) => [['tasks.ignore', { body: { ids } }]], 'Ignored'],
] as const)('a task of a step that is %s is an activity of its lead, once', (_, requests, outcome) => {
  const played = play([MANUAL, PHONE], 3);
  const { events, stepIds, lead } = played;
  const tasks = played.tasks();
  for (const [id, params] of requests(tasks.map(({ _id }) => _id))) {
    read(played.state, id as 'tasks.update', params as Params);
    read(played.state, id as 'tasks.update', params as Params);
  }
  expect(played.tasks()).toEqual([]);
  const activities = played.activities();
  expect(activities).toMatchObject(
    ['manual', 'aircall'].map((channel, index) => ({
      type: `${channel}${outcome}`,
      leadId: lead._id,
      opportunityId: tasks[index]?._id,
      stepId: stepIds[index],
      sequenceStep: index,
      userName: 'Nora Lindqvist',
      metaData: { leadId: lead._id, type: `${channel}${outcome}` },
    })),
  );
  expect(faultsOfResponse('activities.list', { status: 200, headers: {}, body: activities })).toEqual([]);
  expect(events.map(({ payload }) => payload._id)).toEqual(activities.map(({ _id }) => _id));
  const state = outcome === 'Done' ? 'aircallDone' : 'reviewed';
  expect(read(played.state, 'leads.list', { campaignId: played.campaignId })).toMatchObject([{ state }]);
});

test('a call that is done chooses the branch of a condition on calls', () => {
  const chosen = (isDone: boolean) => {
    const condition = { type: 'conditional', conditionKey: 'aircallDone', delayType: 'within', delay: 2 };
    const played = play([PHONE, { ...condition, callStatusFilter: ['answered'] }], 2);
    const [main] = Object.values(
      read<Record<string, { steps: { conditions?: { sequenceId: string; fallback?: boolean }[] }[] }>>(
        played.state,
        'campaigns.getSequences',
        { campaignId: played.campaignId },
      ),
    );
    for (const { sequenceId, fallback } of main?.steps[1]?.conditions ?? []) {
      const body = fallback ? { type: 'linkedinVisit', delay: 0 } : { type: 'sms', message: 'Thank you', delay: 0 };
      read(played.state, 'sequences.addStep', { sequenceId, body });
    }
    const id = played.tasks()[0]?._id;
    if (isDone) read(played.state, 'tasks.update', { body: { id, done: true } });
    played.advance(5);
    return played.activities().map(({ type }) => type);
  };
  expect(chosen(true)).toContain('smsSent');
  expect(chosen(false)).toContain('linkedinVisitDone');
});

test('a step that is skipped closes its tasks with an activity for each', () => {
  const played = play([MANUAL, PHONE], 3);
  const { state, campaignId, stepIds } = played;
  const skip = () => read(state, 'campaigns.skipStep', { campaignId, stepId: stepIds[0] });
  expect([skip(), skip()]).toEqual([{ skipped: true }, { skipped: false }]);
  expect(played.tasks().map(({ type }) => type)).toEqual(['phone']);
  expect(played.activities()).toMatchObject([{ type: 'skipped', stepId: stepIds[0] }]);
  const place = { campaignId, leadIdOrEmail: played.lead._id, stepId: stepIds[1] };
  expect(read(state, 'leads.skipStep', place)).toEqual({ skipped: true });
  expect(played.tasks()).toEqual([]);
});

test('a task without a campaign leaves no activity', () => {
  const { state } = play([]);
  const before = read<Activity[]>(state, 'activities.list', { version: 'v2' });
  const body = {
    type: 'manual',
    recordId: 'cpn_Qk6tDyM5rGj3VnZcS',
    assignedTo: 'usr_XRtrJwAmKCuSoWQbA',
    dueDate: '2026-10-09',
  };
  const { _id: id } = read<Task>(state, 'tasks.create', { body });
  read(state, 'tasks.update', { body: { id, done: true } });
  expect(read(state, 'activities.list', { version: 'v2' })).toEqual(before);
});

test('a webhook hears once of each state that a lead reaches', () => {
  const email = { type: 'email', subject: 'Hello', message: '<div>Hello</div>', delay: 0 };
  const api = { type: 'api', method: 'POST', url: 'https://crm.fernweg.example/leads', delay: 1 };
  const visit = { type: 'linkedinVisit', delay: 0 };
  const { events, activities } = play([visit, ...Array(12).fill(email), api], 60);
  const states = events.filter(({ type }) => ['contacted', 'hooked', 'attracted', 'warmed'].includes(type));
  const causes = states.map(({ type, payload }) => [type, activities().find(({ _id }) => _id === payload._id)?.type]);
  expect(causes[0]).toEqual(['contacted', 'emailsSent']);
  expect(new Map(causes.map(([type, cause]) => [type, cause]))).toEqual(
    new Map([
      ['contacted', 'emailsSent'],
      ['hooked', 'emailsOpened'],
      ['attracted', 'emailsClicked'],
      ['warmed', 'emailsReplied'],
    ]),
  );
  expect(states).toHaveLength(4);
  for (const { type, payload } of states) expect(parseWebhook(JSON.stringify(payload))).toMatchObject({ type });
});

test('a call of an API step is the contact', () => {
  const { events } = play([{ type: 'api', method: 'POST', url: 'https://crm.fernweg.example/leads', delay: 1 }], 3);
  expect(events.map(({ type }) => type)).toEqual(['apiDone', 'contacted']);
});
