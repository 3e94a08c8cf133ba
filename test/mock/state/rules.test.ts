import { expect, test } from 'vitest';
import { STEP_TYPES } from '../../../generated/api.ts';
import { operations, requestExamples, responseExamples } from '../../support/examples.ts';
import {
  ADA,
  ADAS_EMAIL,
  AUTUMN,
  ask,
  CONDITION,
  EMAIL,
  INVITE,
  LONG_TERM,
  MAIN,
  RUBEN,
  read,
  respond,
  startState,
  storedStep,
  WINTER,
  WINTER_MAIN,
} from './mock-state.ts';

const updates = requestExamples(operations.find(({ id }) => id === 'sequences.updateStep') as never) ?? {};
const sequencesAsDocumented = responseExamples(
  operations.find(({ id }) => id === 'campaigns.getSequences') as never,
).find(({ name }) => name === 'everyType')?.value;

/** Ids of the seed's steps by type. */
const stepIds = new Map(
  startState()
    .read()
    .sequences.filter(({ _id }) => _id === MAIN)
    .flatMap(({ steps }) => steps.map(({ type, _id }) => [type, _id] as const)),
);

test('the invented team is the one of the examples', () => {
  expect(read(startState(), 'campaigns.getSequences', { campaignId: AUTUMN })).toEqual(sequencesAsDocumented);
});

test.each(STEP_TYPES)('the documented update of %s shows in the next read', (type) => {
  const state = startState();
  const stepId = stepIds.get(type) as string;
  const { type: sent, ...fields } = (updates[type] as { value: Record<string, unknown> }).value;
  const response = read(state, 'sequences.updateStep', { sequenceId: MAIN, stepId, body: { type: sent, ...fields } });
  const positions = { index: expect.any(Number), sequenceId: MAIN, sequenceStep: expect.any(Number) };
  expect(storedStep(state, AUTUMN, stepId)).toEqual({ ...response, ...positions });
  const { conditionKey, delayType, campaignId, ...others } = fields;
  const shown = campaignId === undefined ? others : { ...others, sendToAnotherCampaignId: campaignId };
  if (type === 'conditional')
    expect(response.conditions).toMatchObject([{ key: conditionKey, delay: fields.delay }, {}]);
  else expect(response).toMatchObject(shown);
});

test.each(STEP_TYPES)('a stored %s step refuses the other 16 types', (stored) => {
  const state = startState();
  const before = state.read();
  const stepId = stepIds.get(stored);
  for (const type of STEP_TYPES.filter((one) => one !== stored)) {
    const response = ask(state, 'sequences.updateStep', { sequenceId: MAIN, stepId, body: { type } });
    const sentence = `\`type\` must be \`${stored}\`, the type of the stored step, got \`${type}\``;
    expect(response).toMatchObject({ status: 400, body: `body: ${sentence}` });
    expect(response.headers?.['x-mock-faults']).toContain(`the type of the stored step, got \`${type}\``);
  }
  expect(state.read()).toEqual(before);
});

const at = { sequenceId: MAIN, stepId: EMAIL };
const paused = (state: ReturnType<typeof startState>) => read(state, 'campaigns.pause', { campaignId: AUTUMN });

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

test.each(['addStep', 'updateStep'] as const)('%s sends only to a campaign that exists and is not archived', (verb) => {
  const state = startState();
  const stepId = stepIds.get('sendToAnotherCampaign');
  const send = (campaignId: string) =>
    ask(state, `sequences.${verb}`, {
      sequenceId: MAIN,
      ...(verb === 'updateStep' && { stepId }),
      body: { type: 'sendToAnotherCampaign', campaignId },
    });
  expect(send(WINTER)).toMatchObject({ status: 200, body: { sendToAnotherCampaignId: WINTER } });
  expect(send('cam_2')).toMatchObject({ status: 400, body: 'body: `campaignId` must be a campaign that exists' });
  read(state, 'campaigns.archive', { campaignId: WINTER });
  expect(send(WINTER)).toMatchObject({
    status: 400,
    body: 'body: `campaignId` must be a campaign that is not archived',
  });
  read(state, 'campaigns.unarchive', { campaignId: WINTER });
  expect(send(WINTER).status).toBe(200);
});

test('images and videos that are stored count too', () => {
  const state = startState();
  const send = (lists: Record<string, number>) => {
    const urls = ([name, count]: [string, number]) => [
      name,
      Array.from({ length: count }, (_, index) => `https://media.example.com/${index}`),
    ];
    const body = { type: 'linkedinInvite', ...Object.fromEntries(Object.entries(lists).map(urls)) };
    return ask(state, 'sequences.updateStep', { sequenceId: MAIN, stepId: INVITE, body }).status;
  };
  expect(send({ images: 4, videos: 0 })).toBe(200);
  expect(send({ videos: 3 })).toBe(400);
  expect(send({ videos: 2 })).toBe(200);
  expect(send({ images: 3, videos: 3 })).toBe(200);
});

test('the first step of a sequence has no delay by default', () => {
  const state = startState();
  const add = (index: number) =>
    read(state, 'sequences.addStep', { sequenceId: MAIN, body: { type: 'phone', index } }).delay;
  expect([add(0), add(1), add(-1), add(99)]).toEqual([0, 1, 1, 1]);
});

test('images are replaced, and an empty list clears them', () => {
  const state = startState();
  const images = (list: string[]) =>
    read(state, 'sequences.updateStep', {
      sequenceId: MAIN,
      stepId: INVITE,
      body: { type: 'linkedinInvite', images: list },
    }).images;
  expect(images(['https://media.example.com/a.png'])).toEqual(['https://media.example.com/a.png']);
  expect(images([])).toEqual([]);
});

test.each([
  [0, 0],
  [1, 1],
  [-1, 17],
  [99, 17],
  [undefined, 17],
])('a step added at %s stands at %s and moves the others', (index, place) => {
  const state = startState();
  const step = read(state, 'sequences.addStep', {
    sequenceId: MAIN,
    body: { type: 'phone', ...(index !== undefined && { index }) },
  });
  const { steps, ...sequence } = read<never>(state, 'campaigns.getSequences', { campaignId: AUTUMN })[MAIN] as Record<
    string,
    unknown
  > & { steps: { _id: unknown; index: number; sequenceStep: number }[] };
  expect(sequence).toMatchObject({ _id: MAIN, level: 0 });
  expect(steps[place]?._id).toBe(step._id);
  expect(steps.map(({ index: one, sequenceStep }) => [one, sequenceStep])).toEqual(
    steps.map((_, offset) => [offset + 1, offset]),
  );
});

test('a condition comes with two sequences, which go with it', () => {
  const state = startState();
  const { conditions, _id } = read<{ _id: string; conditions: { sequenceId: string }[] }>(state, 'sequences.addStep', {
    sequenceId: WINTER_MAIN,
    body: { type: 'conditional', conditionKey: 'hasScore', delayType: 'within', delay: 0 },
  });
  const [branch, fallback] = conditions.map(({ sequenceId }) => sequenceId) as [string, string];
  read(state, 'sequences.addStep', { sequenceId: branch, body: { type: 'sms', message: 'Hi' } });
  const sequences = () => read<Record<string, unknown>>(state, 'campaigns.getSequences', { campaignId: WINTER });
  const place = { level: 1, parentId: WINTER_MAIN, conditionalStepIndex: 0 };
  expect(sequences()).toMatchObject({
    [branch]: { ...place, steps: [{ index: 2, sequenceStep: 0 }] },
    [fallback]: { ...place, steps: [] },
  });
  read(state, 'campaigns.pause', { campaignId: WINTER });
  read(state, 'sequences.deleteStep', { sequenceId: WINTER_MAIN, stepId: _id });
  expect(Object.keys(sequences())).toEqual([WINTER_MAIN]);
});

test('branches are added before the fallback, ordered, renamed and removed', () => {
  const state = startState();
  const step = read<{ _id: string; conditions: { sequenceId: string }[] }>(state, 'sequences.addStep', {
    sequenceId: WINTER_MAIN,
    body: { type: 'conditional', conditionKey: 'hasScore', delayType: 'within', delay: 0 },
  });
  const [first, last] = step.conditions.map(({ sequenceId }) => sequenceId) as [string, string];
  const place = { sequenceId: WINTER_MAIN, stepId: step._id };
  const { sequenceId: second } = read<{ sequenceId: string }>(state, 'sequences.addBranch', {
    ...place,
    body: { scoreThreshold: 50 },
  });
  const list = () => read<Record<string, unknown>[]>(state, 'sequences.listBranches', place);
  expect(list()).toMatchObject([
    { sequenceId: first, index: 0, scoreComparator: '$gte', scoreThreshold: 80 },
    { sequenceId: second, index: 1, scoreComparator: '$gte', scoreThreshold: 50 },
    { sequenceId: last, fallback: true },
  ]);
  for (const order of [[first], [first, first], [first, last], [first, second, last]]) {
    expect(ask(state, 'sequences.updateBranchOrder', { ...place, body: { order } })).toMatchObject({
      status: 400,
      body: { code: 'SEQUENCE_BRANCH_ORDER_INVALID' },
    });
  }
  const change = { ...place, body: { type: 'conditional', delay: 3 } };
  expect(ask(state, 'sequences.updateStep', change)).toMatchObject({
    status: 400,
    body: 'Multi-branch conditions cannot be edited via the API yet.',
  });
  read(state, 'sequences.updateBranchOrder', { ...place, body: { order: [second, first] } });
  read(state, 'sequences.updateBranch', { ...place, branchSequenceId: second, body: { name: 'Warm' } });
  expect(list().map(({ name }) => name)).toEqual(['Warm', undefined, undefined]);
  const update = (branchSequenceId: string) =>
    ask(state, 'sequences.updateBranch', { ...place, branchSequenceId, body: { name: 'Else' } });
  expect(update(last)).toMatchObject({ status: 400, body: { code: 'SEQUENCE_BRANCH_IS_FALLBACK' } });
  expect(read(state, 'sequences.deleteBranch', { ...place, branchSequenceId: second }).removedSequenceIds).toEqual([]);
  expect(ask(state, 'sequences.deleteBranch', { ...place, branchSequenceId: first })).toMatchObject({
    status: 400,
    body: { code: 'SEQUENCE_BRANCH_LAST_NOT_REMOVABLE' },
  });
  const third = read<{ sequenceId: string }>(state, 'sequences.addBranch', { ...place, body: {} }).sequenceId;
  read(state, 'sequences.addStep', { sequenceId: first, body: { type: 'phone' } });
  expect(read(state, 'sequences.deleteBranch', { ...place, branchSequenceId: first }).removedSequenceIds).toEqual([
    first,
  ]);
  expect(list()).toMatchObject([
    { sequenceId: third, index: 0, scoreThreshold: 80 },
    { sequenceId: last, fallback: true },
  ]);
});

test.each([
  ['hasEmailAddress', {}, 'emailStatusFilter is required to add a branch on condition "hasEmailAddress"'],
  ['aircallDone', {}, 'callStatusFilter is required to add a branch on condition "aircallDone"'],
  ['customLeadInfo', { customOperator: 'contains' }, 'customValue is required for operator "contains"'],
])('a branch of %s must say what it tests', (conditionKey, body, error) => {
  const state = startState();
  const { _id: stepId } = read<{ _id: string }>(state, 'sequences.addStep', {
    sequenceId: WINTER_MAIN,
    body: {
      type: 'conditional',
      conditionKey,
      delayType: 'within',
      delay: 0,
      customField: 'industry',
      customValue: 'Rail',
    },
  });
  const place = { sequenceId: WINTER_MAIN, stepId };
  expect(ask(state, 'sequences.addBranch', { ...place, body })).toMatchObject({ status: 400, body: { error } });
});

test('a branch on a field shows its prefix and its values', () => {
  const state = startState();
  const { _id: stepId } = read<{ _id: string }>(state, 'sequences.addStep', {
    sequenceId: WINTER_MAIN,
    body: {
      type: 'conditional',
      conditionKey: 'customLeadInfo',
      delayType: 'within',
      delay: 0,
      customField: 'industry',
    },
  });
  const place = { sequenceId: WINTER_MAIN, stepId };
  expect(ask(state, 'sequences.addBranch', { ...place, body: { customOperator: 'empty' } })).toMatchObject({
    status: 201,
    body: { index: 1, customField: 'variables.industry', customValues: [] },
  });
});

test('variables that are numbers or booleans are stored as text', () => {
  const state = startState();
  const body = { email: 'kai@northquay.example', fleetSize: 42, insured: true };
  expect(read(state, 'leads.create', { campaignId: AUTUMN, body })).toMatchObject({ fleetSize: '42', insured: 'true' });
});

test('a step that is not a condition has no branches', () => {
  expect(ask(startState(), 'sequences.listBranches', at)).toMatchObject({
    status: 400,
    body: { code: 'SEQUENCE_BRANCH_STEP_NOT_CONDITIONAL' },
  });
});

test('an A/B test runs, is changed, decided, and then final', () => {
  const state = startState();
  const create = () => ask(state, 'sequences.createAbTest', at);
  expect(create()).toMatchObject({ status: 200, body: { abTest: true } });
  expect(create()).toMatchObject({ status: 400, body: { code: 'SEQUENCE_AB_ALREADY_EXISTS' } });
  expect(read(state, 'sequences.updateAbTest', { ...at, body: { subject: 'B' } }).subject).toBe('B');
  expect(storedStep(state, AUTUMN, EMAIL)).toMatchObject({
    abTest: true,
    subject: '{{firstName}}, a question about {{companyName}}',
  });
  const decide = () => ask(state, 'sequences.selectAbTestWinner', { ...at, body: { variant: 'B' } });
  expect(decide()).toMatchObject({ status: 200, body: { stepId: EMAIL, abTest: 'B' } });
  const decided = { status: 400, body: { code: 'SEQUENCE_AB_WINNER_ALREADY_SELECTED' } };
  expect([decide(), create(), ask(state, 'sequences.deleteAbTest', at)]).toMatchObject([decided, decided, decided]);
  expect(read(state, 'sequences.getAbTest', at).abTest).toBe('B');
});

test.each([
  ['A', 'B'],
  ['B', '{{firstName}}, a question about {{companyName}}'],
])('dropping variant %s of a paused campaign leaves the other', (variant, subject) => {
  const state = startState();
  read(state, 'sequences.createAbTest', at);
  read(state, 'sequences.updateAbTest', { ...at, body: { subject: 'B' } });
  expect(ask(state, 'sequences.deleteAbTest', { ...at, variant })).toMatchObject({
    status: 400,
    body: { code: 'SEQUENCE_AB_CAMPAIGN_RUNNING' },
  });
  paused(state);
  read(state, 'sequences.deleteAbTest', { ...at, variant });
  const step = storedStep(state, AUTUMN, EMAIL);
  expect(step).toMatchObject({ subject });
  expect(step).not.toHaveProperty('abTest');
  expect(ask(state, 'sequences.getAbTest', at).status).toBe(404);
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
    headers: { 'content-type': 'text/html' },
  });
  expect(read(state, 'contacts.get', { idOrEmail: ADAS_EMAIL }).unsubscribed).toBe(true);
});

test('a deleted contact takes its leads along', () => {
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

test('what is not covered is left to Prism', () => {
  expect(respond(startState(), { operationId: 'team.get', path: {}, query: {}, body: undefined })).toBeUndefined();
});

test('a condition takes the conditions below it along', () => {
  const state = startState();
  const condition = { type: 'conditional', conditionKey: 'hasScore', delayType: 'within', delay: 0 };
  const add = (sequenceId: string) =>
    read<{ _id: string; conditions: { sequenceId: string }[] }>(state, 'sequences.addStep', {
      sequenceId,
      body: condition,
    });
  const outer = add(WINTER_MAIN);
  const branch = outer.conditions[0]?.sequenceId as string;
  add(branch);
  expect(read(state, 'campaigns.getSequences', { campaignId: WINTER })[branch]).toMatchObject({
    level: 1,
    steps: [{ index: 2 }],
  });
  read(state, 'campaigns.pause', { campaignId: WINTER });
  read(state, 'sequences.deleteStep', { sequenceId: WINTER_MAIN, stepId: outer._id });
  expect(Object.keys(read(state, 'campaigns.getSequences', { campaignId: WINTER }))).toEqual([WINTER_MAIN]);
});
