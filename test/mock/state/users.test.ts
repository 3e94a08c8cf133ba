import { expect, test } from 'vitest';
import { ask, read, startState } from './mock-state.ts';

const userId = 'usr_XRtrJwAmKCuSoWQbA';

test('the LinkedIn limits of the member change until a reset', () => {
  const state = startState();
  const before = read<{ linkedIn: object }>(state, 'users.get', { userId });
  const limits = { inviteLimit: 35, inviteRampUp: 3, inMailLimit: 8 };
  const after = read(state, 'users.updateLinkedinLimits', { userId, body: limits });
  expect(after).toEqual({ sendLimit: 40, visitLimit: 60, followLimit: 20, ...limits });
  expect(read(state, 'users.get', { userId })).toEqual({ ...before, linkedIn: { ...before.linkedIn, ...limits } });
  state.reset();
  expect(read(state, 'users.get', { userId })).toEqual(before);
});

test.each(['users.get', 'users.updateLinkedinLimits'] as const)('%s refuses a stranger', (operationId) => {
  const body = operationId === 'users.get' ? {} : { body: { inviteLimit: 1 } };
  expect(ask(startState(), operationId, { userId: 'usr_2222222222222222a', ...body }).status).toBe(400);
});

test('the member is the owner of the seed', () => {
  const owner = {
    userId: 'usr_2222222222222222a',
    name: 'Mira Holt',
    email: 'mira@fernweg.example',
    mailboxId: 'usm_2',
  };
  const state = startState({ seed: { owner } });
  expect(read(state, 'users.get', { userId: owner.userId })).toMatchObject({ _id: owner.userId, email: owner.email });
});

test('a snippet that nobody wrote is unknown', () => {
  expect(ask(startState(), 'snippets.get', { snippetId: 'snt_2' })).toMatchObject({
    status: 404,
    body: { code: 'SNIPPET_NOT_FOUND' },
  });
});
