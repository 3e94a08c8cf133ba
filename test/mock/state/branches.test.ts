import { expect, test } from 'vitest';
import { AUTUMN, ask, EMAIL, MAIN, read, startState, WINTER, WINTER_MAIN } from './mock-state.ts';

test('a condition adds two sequences, and its deletion removes them', () => {
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

test('a variable may have a name of the prototype', () => {
  const body = JSON.parse('{"email":"kai@northquay.example","__proto__":"x","constructor":"y"}');
  const state = startState();
  const lead = read(state, 'leads.create', { campaignId: AUTUMN, body });
  expect(Object.entries(lead)).toEqual(
    expect.arrayContaining([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]),
  );
  const at = { campaignId: AUTUMN, leadIdOrEmail: 'kai@northquay.example', updateStrategy: 'fillEmptyOnly' };
  expect(read(state, 'leads.update', { ...at, body: { valueOf: 'z' } })).toMatchObject({ valueOf: 'z' });
});

test('a step that is not a condition has no branches', () => {
  expect(ask(startState(), 'sequences.listBranches', { sequenceId: MAIN, stepId: EMAIL })).toMatchObject({
    status: 400,
    body: { code: 'SEQUENCE_BRANCH_STEP_NOT_CONDITIONAL' },
  });
});

test('deleting a condition deletes the conditions below it', () => {
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
