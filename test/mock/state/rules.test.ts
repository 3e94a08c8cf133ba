import { expect, test } from 'vitest';
import {
  ADA,
  ADAS_EMAIL,
  AUTUMN,
  ask,
  CONDITION,
  EMAIL,
  LONG_TERM,
  MAIN,
  RUBEN,
  read,
  respond,
  startState,
  WINTER,
  WINTER_MAIN,
} from './mock-state.ts';

const at = { sequenceId: MAIN, stepId: EMAIL };

test.each([
  [
    'a step of another sequence',
    'sequences.updateStep',
    { ...at, sequenceId: WINTER_MAIN, body: { type: 'email' } },
    404,
    'Step not found',
  ],
  ['an unknown step', 'sequences.deleteStep', { ...at, stepId: 'stp_2' }, 404, 'Step not found'],
  [
    'an unknown sequence',
    'sequences.addStep',
    { sequenceId: 'seq_2', body: { type: 'sms', message: 'Hi' } },
    404,
    'Sequence not found',
  ],
  [
    'a step of a running campaign',
    'sequences.deleteStep',
    at,
    400,
    'You cannot delete this step because the campaign is running',
  ],
  ['an unknown campaign', 'campaigns.get', { campaignId: 'cam_2' }, 404, 'Campaign not found'],
  [
    'the start of a running campaign',
    'campaigns.start',
    { campaignId: AUTUMN },
    400,
    "You can't start campaigns that are already running.",
  ],
  [
    'the pause of a paused campaign',
    'campaigns.pause',
    { campaignId: LONG_TERM },
    400,
    "You can't pause campaigns that are not running.",
  ],
  [
    'senders who are strangers',
    'campaigns.update',
    { campaignId: AUTUMN, body: { sendUserIds: ['usr_2'] } },
    400,
    'None of the provided sender IDs are members of this team',
  ],
  [
    'a test that was never made',
    'sequences.getAbTest',
    at,
    404,
    { error: 'No A/B test variant on this step', code: 'SEQUENCE_AB_NO_VARIANT' },
  ],
  [
    'a test of a step of another type',
    'sequences.createAbTest',
    { sequenceId: MAIN, stepId: CONDITION },
    400,
    { error: 'path: `stepId` must be an email, linkedinInvite or linkedinSend step, got `conditional`' },
  ],
  [
    'a branch once leads have entered',
    'sequences.updateBranchOrder',
    { sequenceId: MAIN, stepId: CONDITION, body: { order: ['seq_uuidwWAGW5Ypsa6CE'] } },
    409,
    {
      error: 'You cannot add, remove or reorder branches once leads have entered the campaign',
      code: 'SEQUENCE_BRANCH_CAMPAIGN_RUNNING',
    },
  ],
  [
    'a second branch of a single condition',
    'sequences.addBranch',
    { sequenceId: MAIN, stepId: CONDITION, body: { scoreThreshold: 5 } },
    400,
    { error: 'not-multi-capable', code: 'not-multi-capable' },
  ],
  [
    'the sender of a condition',
    'sequences.updateStepSender',
    { sequenceId: MAIN, stepId: CONDITION, body: { userId: 'usr_2' } },
    409,
    'This step has no sender',
  ],
  [
    'a lead who is there already',
    'leads.create',
    { campaignId: AUTUMN, body: { email: ADAS_EMAIL } },
    400,
    { error: 'LEAD_ALREADY_IN_CAMPAIGN' },
  ],
  [
    'a lead of another campaign',
    'leads.create',
    { campaignId: WINTER, deduplicate: true, body: { email: ADAS_EMAIL } },
    409,
    { error: 'LEAD_ALREADY_IN_OTHER_CAMPAIGN' },
  ],
  [
    'a lead who is on the way',
    'leads.review',
    { leadId: ADA },
    400,
    { error: 'CAMPAIGN_LEAD_REVIEW_LEAD_ALREADY_LAUNCHED' },
  ],
  [
    'a variable that nobody created',
    'leads.updateVariables',
    { leadId: ADA, fleet: '3' },
    400,
    'Variables fleet not found',
  ],
  [
    'a variable that exists',
    'leads.createVariables',
    { leadId: ADA, deliveryRegion: 'x' },
    400,
    'Variables deliveryRegion already exist',
  ],
  [
    'contacts for a dynamic list',
    'contacts.addToList',
    { listId: 'clt_Rq2hTs7jNc5LbEwKy', body: { contactIds: ['ctc_2'] } },
    400,
    'Cannot manually add contacts to a dynamic list',
  ],
  [
    'a second webhook of an address',
    'webhooks.create',
    { body: { targetUrl: 'https://crm.fernweg.example/hooks/lemlist' } },
    409,
    { error: 'A webhook with this targetUrl already exists' },
  ],
] as const)('%s is refused and changes nothing', (_, operationId, params, status, body) => {
  const state = startState();
  const before = state.read();
  expect(ask(state, operationId, params)).toMatchObject({ status, body });
  expect(state.read()).toEqual(before);
});

// Why: `src/docs/decisions/19-running-campaigns.md`.
test('a step of a running campaign can be changed, and deleted after a pause', () => {
  const state = startState();
  expect(state.read().campaigns.find(({ _id }) => _id === AUTUMN)?.state).toBe('running');
  expect(read(state, 'sequences.updateStep', { ...at, body: { type: 'email', subject: 'Hi' } }).subject).toBe('Hi');
  expect(ask(state, 'sequences.deleteStep', at).status).toBe(400);
  read(state, 'campaigns.pause', { campaignId: AUTUMN });
  expect(read(state, 'sequences.deleteStep', at)).toEqual({ ok: true });
});

test('a new campaign runs, yet lists show a draft', () => {
  const state = startState();
  const { _id, sequenceId, scheduleIds } = read<{ _id: string; sequenceId: string; scheduleIds: string[] }>(
    state,
    'campaigns.create',
    { body: { name: 'Spring' } },
  );
  expect([_id, sequenceId, scheduleIds[0]]).toEqual(
    [/^cam_/, /^seq_/, /^skd_/].map((form) =>
      expect.stringMatching(new RegExp(`${form.source}[2-9A-HJ-NP-Za-km-z]{17}$`)),
    ),
  );
  expect(read(state, 'campaigns.get', { campaignId: _id })).toMatchObject({
    status: 'draft',
    timezone: 'Europe/Paris',
  });
  expect(ask(state, 'campaigns.start', { campaignId: _id }).status).toBe(400);
  expect(read(state, 'schedules.listByCampaign', { campaignId: _id })).toHaveLength(1);
});

test('a schedule that is removed from a campaign stays in the team', () => {
  const state = startState();
  const { scheduleIds } = read(state, 'campaigns.get', { campaignId: AUTUMN });
  const [scheduleId] = scheduleIds as string[];
  ask(state, 'schedules.removeFromCampaign', { campaignId: AUTUMN, scheduleId });
  expect(read(state, 'schedules.listByCampaign', { campaignId: AUTUMN })).toEqual([]);
  expect(read(state, 'schedules.get', { scheduleId })).toMatchObject({ _id: scheduleId });
});

test('a copy of a campaign shares no id with it', () => {
  const state = startState();
  const { _id } = read(state, 'campaigns.duplicate', { campaignId: AUTUMN, body: {} });
  const [copy, original] = [_id, AUTUMN].map((campaignId) =>
    JSON.stringify(read(state, 'campaigns.getSequences', { campaignId })),
  );
  const ids = (text = '') => new Set(text.match(/(seq|stp|etp)_\w+/g));
  expect(ids(copy).size).toBe(ids(original).size);
  expect([...ids(copy)].filter((id) => ids(original).has(id))).toEqual([]);
});

test('a person who is paused is paused in every campaign', () => {
  const state = startState();
  const { _id } = read(state, 'leads.create', { campaignId: WINTER, body: { email: ADAS_EMAIL } });
  expect(read(state, 'leads.pause', { leadId: ADA })).toMatchObject([
    { _id: ADA, isPaused: true },
    { _id, isPaused: true },
  ]);
  read(state, 'leads.start', { leadId: ADA });
  expect(read(state, 'leads.pause', { leadId: ADA, campaignId: WINTER })).toMatchObject([{ _id, isPaused: true }]);
  expect(read(state, 'leads.listByEmail', { email: ADAS_EMAIL, version: 'v2' })).toMatchObject([
    { status: 'running' },
    { status: 'paused' },
  ]);
});

test('an unsubscribed person cannot be unsubscribed twice', () => {
  const state = startState();
  const gone = { campaignId: AUTUMN, email: ADAS_EMAIL };
  expect(read(state, 'leads.unsubscribe', gone)._id).toBe(ADA);
  expect(ask(state, 'leads.unsubscribe', gone)).toMatchObject({
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  expect(read(state, 'contacts.get', { idOrEmail: ADAS_EMAIL }).unsubscribed).toBe(true);
});

test('deleting a contact deletes its leads', () => {
  const state = startState();
  read(state, 'contacts.delete', { idOrEmail: ADAS_EMAIL });
  expect(read(state, 'leads.list', { campaignId: AUTUMN, state: 'all' })).toMatchObject([{ _id: RUBEN }]);
  expect(ask(state, 'contacts.delete', { idOrEmail: ADAS_EMAIL })).toMatchObject({
    status: 404,
    body: { error: { code: 'CONTACT_NOT_FOUND' } },
  });
});

test.each([
  ['overwrite', '', '', 'VP'],
  ['overwriteIgnoreEmpty', '', 'Head of Logistics', 'VP'],
  ['fillEmptyOnly', '', 'Head of Logistics', 'Head of Logistics'],
])('the update strategy %s decides what is kept', (updateStrategy, empty, afterEmpty, afterTitle) => {
  const title = (jobTitle: string) =>
    read(startState(), 'leads.update', { campaignId: AUTUMN, leadIdOrEmail: ADA, updateStrategy, body: { jobTitle } })
      .jobTitle;
  expect([title(empty), title('VP')]).toEqual([afterEmpty, afterTitle]);
});

test('an operation without a handler is left to the examples', () => {
  expect(respond(startState(), { operationId: 'snippets.list', path: {}, query: {}, body: undefined })).toBeUndefined();
});
