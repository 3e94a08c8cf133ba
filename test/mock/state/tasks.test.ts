import { expect, test } from 'vitest';
import type { Task, TaskPage, TaskSearchPage } from '../../../generated/api.ts';
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

test('tasks are filtered by what they are about', () => {
  const state = startState();
  const call = create(state, { type: 'linkedin', recordId: ADA, dueDate: '2026-10-02' });
  const company = create(state, { recordId: NORTHQUAY, title: 'Find the buyer' });
  const ids = (params: Record<string, unknown>) => search(state, params).results?.map(({ _id }) => _id);
  expect(ids({ objectType: 'company' })).toEqual([company._id]);
  expect(ids({ companyId: NORTHQUAY, hasCampaign: false })).toEqual([company._id]);
  expect(ids({ channel: 'linkedin' })).toEqual([call._id]);
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
  expect(ask(state, 'tasks.list', { filters: '[{"filterId":"fullName","regex":"("}]' }).status).toBe(400);
});
