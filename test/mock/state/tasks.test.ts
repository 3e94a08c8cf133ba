import { expect, test } from 'vitest';
import type { Task, TaskPage, TaskSearchPage } from '../../../generated/api.ts';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { ADA, AUTUMN, ask, read, startState } from './mock-state.ts';

const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const CALL = 'opp_Zr8mTcW5kHn2XvJdQ';
const NORTHQUAY = 'cpn_Qk6tDyM5rGj3VnZcS';
const DUE = '2026-10-09T12:00:00.000Z';

const create = (state: ReturnType<typeof startState>, body: Record<string, unknown>) =>
  read<Task>(state, 'tasks.create', { body: { type: 'manual', assignedTo: OWNER, dueDate: DUE, ...body } });
const open = (state: ReturnType<typeof startState>, filters: unknown[] = []) =>
  read<TaskPage>(state, 'tasks.list', { filters: JSON.stringify(filters) }).results?.map(({ _id }) => _id);
const search = (state: ReturnType<typeof startState>, params: Record<string, unknown> = {}) =>
  read<TaskSearchPage>(state, 'tasks.search', params);

test('a task that is created is listed and found until it is completed', () => {
  const state = startState();
  const task = create(state, { recordId: ADA, title: 'Call the harbour', message: 'Ask for Lena', priority: '1' });
  expect(task).toMatchObject({
    type: 'manual',
    title: 'Call the harbour',
    content: 'Ask for Lena',
    priority: 1,
    leadId: ADA,
    campaignId: AUTUMN,
    userId: OWNER,
    dueDate: DUE,
  });
  expect(open(state)).toHaveLength(3);
  expect(search(state, { taskId: task._id })).toMatchObject({
    total: 1,
    results: [
      {
        _id: task._id,
        status: 'upcoming',
        leadFirstName: 'Ada',
        campaign: { id: AUTUMN },
        ownerName: 'Nora Lindqvist',
      },
    ],
  });
  read(state, 'tasks.update', { body: { id: task._id, title: 'Call the port', done: true } });
  expect(open(state)).not.toContain(task._id);
  expect(search(state, { status: 'done' }).results).toMatchObject([{ _id: task._id, title: 'Call the port' }]);
  read(state, 'tasks.ignore', { body: { ids: [CALL] } });
  expect(open(state)).toHaveLength(1);
  expect(search(state, { status: 'ignored' }).results).toMatchObject([{ _id: CALL, completedAt: expect.any(String) }]);
  expect(search(state, { status: 'pending' }).total).toBe(1);
});

test('a search returns the records that it includes, and no others', () => {
  const state = startState();
  create(state, { recordId: ADA });
  const found = (include?: string) => search(state, { leadId: ADA, ...(include && { include }) }).results?.[0];
  expect(found()).not.toHaveProperty('contact');
  expect(found('contact')).toMatchObject({ contact: { email: 'ada.okafor@northquay.example' } });
  const { _id: taskId } = create(state, { recordId: NORTHQUAY });
  const [task] = search(state, { taskId, include: 'contact,company' }).results ?? [];
  expect(task).toMatchObject({ company: { _id: NORTHQUAY, domain: 'northquay.example' } });
  expect(task).not.toHaveProperty('contact');
});

test('tasks are filtered by what they are about', () => {
  const state = startState();
  const call = create(state, { type: 'linkedin', recordId: ADA, dueDate: '2026-10-02' });
  const company = create(state, { recordId: NORTHQUAY, title: 'Find the buyer' });
  const ids = (params: Record<string, unknown>) => search(state, params).results?.map(({ _id }) => _id);
  expect(ids({ objectType: 'company' })).toEqual([company._id]);
  expect(ids({ companyId: NORTHQUAY, hasCampaign: false })).toEqual([company._id]);
  expect(ids({ channel: 'linkedin' })).toEqual([call._id]);
  expect(ids({ leadId: ADA, sortOrder: 'asc' })).toEqual([call._id, CALL]);
  expect(ids({ leadId: `${ADA},lea_2` })).toHaveLength(2);
  expect(ids({ taskId: `${CALL},opp_2,${CALL},${company._id}`, sortOrder: 'asc' })).toEqual([CALL, company._id]);
  expect(ids({ taskId: `${CALL},${company._id}`, leadId: ADA })).toEqual([CALL]);
  expect(ids({ type: 'phone,linkedinSend', typeNot: 'phone' })).toEqual([call._id]);
  expect(ids({ dueDateTo: '2026-10-03T00:00:00.000Z' })).toEqual([call._id]);
  expect(ids({ status: 'due' })).toEqual([call._id]);
  expect(ids({ title: 'BUYER' })).toEqual([company._id]);
  expect(ids({ search: 'northquay', limit: 1, page: 2, sortOrder: 'asc' })).toHaveLength(1);
  expect(open(state, [{ filterId: 'type', in: ['phone'] }])).toEqual([CALL]);
  expect(
    open(state, [
      { filterId: 'campaignId', out: [AUTUMN] },
      { filterId: 'type', in: ['manual'] },
    ]),
  ).toHaveLength(2);
  expect(open(state, [{ filterId: 'fullName', regex: '^ada' }])).toEqual([CALL, call._id]);
  expect(open(state, [{ filterId: 'dueDate', from: '2026-10-01', to: '2026-10-02' }])).toEqual([call._id]);
});

test.each([
  ['an unknown record', { recordId: 'lea_2222222222222222a' }, 'No contact, company or lead found'],
  ['a stranger', { recordId: ADA, assignedTo: 'usr_2222222222222222a' }, 'not a member of the team'],
])('a task for %s is refused', (_, body, words) => {
  const { status, body: text } = ask(startState(), 'tasks.create', {
    body: { type: 'manual', assignedTo: OWNER, dueDate: DUE, ...body },
  });
  expect([status, JSON.stringify(text)]).toEqual([400, expect.stringContaining(words)]);
});

test('media belong to LinkedIn tasks, and an unknown task is refused', () => {
  const state = startState();
  const images = ['https://files.fernweg.example/map.png'];
  expect(ask(state, 'tasks.update', { body: { id: CALL, images } }).status).toBe(400);
  expect(ask(state, 'tasks.update', { body: { id: 'opp_2222222222222222a', done: true } }).status).toBe(400);
  expect(ask(state, 'tasks.list', { filters: '[{' }).status).toBe(400);
});

const leaf = (property: string, operator: string, value?: unknown) => ({
  type: 'condition',
  id: 'c1',
  property,
  operator,
  value,
});
const group = (connector: string, ...children: unknown[]) => ({ type: 'group', id: 'g1', connector, children });

test('a tree of filters finds tasks by their own fields and those of their records', () => {
  const state = startState();
  const company = create(state, { recordId: NORTHQUAY, title: 'Find the buyer' });
  const found = (tree: unknown) =>
    search(state, { advancedFilters: JSON.stringify(tree) }).results?.map(({ _id }) => _id);
  expect(found(leaf('type', 'is', 'phone'))).toEqual([CALL]);
  expect(found(leaf('campaignId', 'is_empty'))).toEqual(['opp_Lk3wFyB9sGe6PzRtM', company._id]);
  expect(found(leaf('contactFirstName', 'is_any_of', ['Ada', 'Mira']))).toEqual([CALL]);
  expect(found(leaf('cf_contact_deliveryRegion', 'is', 'Baltic Sea'))).toEqual([CALL]);
  expect(
    found(group('and', leaf('status', 'is_not', 'done'), leaf('title', 'is_none_of', ['Find the buyer']))),
  ).toEqual(['opp_Lk3wFyB9sGe6PzRtM', CALL]);
  expect(found(group('or', leaf('companyName', 'is_not_empty'), leaf('type', 'is', 'email')))).toContain(company._id);
});

test('a tree that asks for what the mock has no values of gets the documented example', () => {
  const state = startState();
  for (const tree of [leaf('contactLeadStatus', 'is', 'Email sent'), leaf('title', 'contains', 'buyer')])
    expect(() => search(state, { advancedFilters: JSON.stringify(tree) })).toThrow('has no response');
});

const deep = (levels: number): unknown => (levels === 1 ? leaf('type', 'is', 'phone') : group('and', deep(levels - 1)));

test.each([
  ['not JSON', '{', 'INVALID_ADVANCED_FILTERS'],
  ['not a tree', [], 'INVALID_ADVANCED_FILTERS'],
  ['nothing', null, 'INVALID_ADVANCED_FILTERS'],
  ['a group without a connector', { type: 'group', children: [] }, 'INVALID_ADVANCED_FILTERS'],
  ['six levels', deep(6), 'FILTER_TREE_TOO_COMPLEX'],
  ['51 conditions', group('and', ...Array(51).fill(leaf('type', 'is', 'phone'))), 'FILTER_TREE_TOO_COMPLEX'],
  ['an operator that the field lacks', leaf('status', 'contains', 'du'), 'FIELD_TYPE_MISMATCH'],
  ['a value that is no list', leaf('status', 'is_any_of', 'due'), 'FIELD_TYPE_MISMATCH'],
])('a tree of filters that is %s is refused', (_, tree, code) => {
  const advancedFilters = typeof tree === 'string' ? tree : JSON.stringify(tree);
  expect(ask(startState(), 'tasks.search', { advancedFilters })).toMatchObject({
    status: 400,
    body: { error: { code } },
  });
});

test.each(['contactFoo', 'companyBar', 'foo', 'cf_contact_foo', 'contact', '__proto__'])(
  'the field %s is unknown in a tree of filters',
  (property) => {
    expect(
      ask(startState(), 'tasks.search', { advancedFilters: JSON.stringify(leaf(property, 'is', 'x')) }),
    ).toMatchObject({
      status: 400,
      body: { success: false, error: { code: 'UNKNOWN_FIELD', message: `Unknown filter field: ${property}` } },
    });
  },
);

test('trees of five levels and 50 conditions are evaluated', () => {
  const state = startState();
  const count = (tree: unknown) => search(state, { advancedFilters: JSON.stringify(tree) }).total;
  expect([count(deep(5)), count(group('and', ...Array(50).fill(leaf('type', 'is', 'phone'))))]).toEqual([1, 1]);
});

test.each([
  [null],
  [[]],
  [{ filterId: 'shoeSize', value: '44' }],
  [{ filterId: '__proto__' }],
  [{ filterId: 'fullName', regex: '(' }],
  [{ filterId: 'fullName', value: 5 }],
  [{ filterId: 'type', in: 'manual' }],
  [{ filterId: 'type', out: [5] }],
  [{ filterId: 'dueDate', to: {} }],
])('a list of open tasks by %j is refused', (filter) => {
  expect(ask(startState(), 'tasks.list', { filters: JSON.stringify([filter]) })).toMatchObject({
    status: 400,
    body: 'Parameter filters is invalid',
  });
});

test('an expression that would never end is refused, and the mock goes on', async () => {
  const { fetch } = createMock({ stateful: true });
  const lemlist = new Lemlist({ apiKey: 'play', fetch, rateLimit: false, maxRetries: 0 });
  const { data } = await lemlist.contacts.create({ body: { email: `${'a'.repeat(60)}@northquay.example` } });
  await lemlist.tasks.create({
    body: { type: 'manual', recordId: data._id, assignedTo: OWNER, dueDate: DUE, title: 'Call' },
  });
  const filters = (regex: string) => JSON.stringify([{ filterId: 'email', regex }]);
  await expect(lemlist.tasks.list({ filters: filters('^(a+)+$') })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('`filters` has a `regex` that takes longer than 50 ms'),
  });
  expect(await lemlist.tasks.list({ filters: filters('^a+@NORTHQUAY') })).toMatchObject({
    results: [{ title: 'Call' }],
  });
});
