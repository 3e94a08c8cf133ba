import { expect, test } from 'vitest';
import { ask, type Params, read, startState } from './mock-state.ts';

const ADAS_CONTACT = 'ctc_Nf4sJvL8gEa2WbUxH';
const RUBENS_CONTACT = 'ctc_Ye9bGqF3sJm6UaKwP';
const DOCUMENTED = 'drf_Ze5vBnW7rCq2MgYxH';
const draftOwner = 'usr_XRtrJwAmKCuSoWQbA';
const at = { contactId: RUBENS_CONTACT, draftOwner };

type State = ReturnType<typeof startState>;
const create = (state: State, body: Params = {}) =>
  read<{ draftId: string }>(state, 'inbox.createDraft', {
    ...at,
    body: { channel: 'email', content: '<p>Hello</p>', ...body },
  });
const listed = (state: State, place: Params = at) =>
  read<{ drafts: Params[] }>(state, 'inbox.listDrafts', place).drafts;

test('a draft is listed, read, changed and deleted', () => {
  const state = startState();
  expect(listed(state)).toEqual([]);
  const { draftId } = create(state, { content: '<p>Thursday at <b>ten</b></p>', subject: 'Winter', cc: [] });
  const times = { createdAt: '2026-10-07T08:00:00.000Z', updatedAt: '2026-10-07T08:00:00.000Z' };
  const shown = { _id: draftId, channel: 'email', subject: 'Winter', source: 'api', ...times };
  expect(listed(state)).toEqual([{ ...shown, contentPreview: 'Thursday at ten' }]);
  const whole = { ...shown, content: '<p>Thursday at <b>ten</b></p>', cc: [] };
  expect(read(state, 'inbox.getDraft', { ...at, draftId })).toEqual({ draft: whole });
  const changed = { draft: { ...whole, content: 'Friday' } };
  const asked = { contactId: RUBENS_CONTACT, draftOwner: 'Nora.Lindqvist@fernweg.example', draftId };
  expect(read(state, 'inbox.updateDraft', { ...asked, body: { content: 'Friday' } })).toEqual(changed);
  expect(read(state, 'inbox.getDraft', asked)).toEqual(changed);
  expect(read(state, 'inbox.deleteDraft', asked)).toEqual({ success: true });
  expect(listed(state)).toEqual([]);
  expect(ask(state, 'inbox.deleteDraft', asked)).toMatchObject({ status: 404, body: 'Draft not found' });
});

test('the documented drafts are there, and only in their conversation', () => {
  const state = startState();
  const theirs = { contactId: ADAS_CONTACT, draftOwner };
  expect(listed(state, theirs).map(({ _id, contentPreview }) => [_id, contentPreview])).toEqual([
    [DOCUMENTED, 'Thursday at ten is good. Shall I call you?'],
    ['drf_Uc8pJtK4xSv6NeRbD', 'Thank you for the call'],
  ]);
  expect(ask(state, 'inbox.getDraft', { ...at, draftId: DOCUMENTED }).status).toBe(404);
});

test('a conversation is full with ten drafts, and strangers have none', () => {
  const state = startState();
  for (let number = 0; number < 10; number++) create(state);
  const body = { channel: 'email', content: 'Hello' };
  const full = 'Draft limit reached (max 10 per conversation)';
  expect(ask(state, 'inbox.createDraft', { ...at, body })).toMatchObject({ status: 400, body: full });
  expect(ask(state, 'inbox.listDrafts', { ...at, draftOwner: 'eve@fernweg.example' }).body).toMatch('User not found');
  expect(ask(state, 'inbox.listDrafts', { ...at, contactId: 'ctc_2' }).body).toBe('Invalid contactId');
});
