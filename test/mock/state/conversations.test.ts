import { expect, test } from 'vitest';
import type { InboxPage, MessagePage, Team } from '../../../generated/api.ts';
import { ADA, AUTUMN, ask, MAIN, read, startState } from './mock-state.ts';

const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const ADAS_CONTACT = 'ctc_Nf4sJvL8gEa2WbUxH';
const conversation = (state: ReturnType<typeof startState>, params: Record<string, unknown> = {}) =>
  read<MessagePage>(state, 'inbox.getConversation', { contactId: ADAS_CONTACT, ...params });

test('a conversation holds what a campaign sent and what the person replied, the newest first', () => {
  const state = startState();
  expect(conversation(state)).toMatchObject({
    data: [
      {
        type: 'emailsReplied',
        fromEmail: 'ada.okafor@northquay.example',
        message: expect.stringContaining('Thursday'),
      },
      { type: 'emailsSent', sequenceId: MAIN, subject: expect.any(String), leadId: ADA, campaignId: AUTUMN },
    ],
    pagination: { totalItems: 2, totalPages: 1, nextPage: null },
  });
  expect(conversation(state, { limit: 1, skip: 1 })).toMatchObject({
    data: [{ type: 'emailsSent' }],
    pagination: { totalItems: 2, currentPage: 2, previousPage: 1, nextPage: null },
  });
});

test.each([
  [
    'inbox.sendEmail',
    { sendUserEmail: 'nora.lindqvist@fernweg.example', sendUserMailboxId: 'usm_Mc3jZkS9pEx6GtWqA' },
    'emailsSent',
  ],
  ['inbox.sendLinkedin', {}, 'linkedinSent'],
  ['inbox.sendSms', { from: '+48585550142' }, 'smsSent'],
] as const)('what %s sends is in the conversation', (operationId, more, type) => {
  const state = startState();
  read(state, operationId, { body: { sendUserId: OWNER, leadId: ADA, message: 'Until Thursday.', ...more } });
  const { data } = conversation(state);
  expect(data).toHaveLength(3);
  expect(data[0]).toMatchObject({ type, message: 'Until Thursday.', contactId: ADAS_CONTACT });
  const unknown = { sendUserId: OWNER, leadId: 'lea_2222222222222222a', message: 'Hello', ...more };
  expect(ask(state, operationId, { body: unknown }).status).toBe(400);
});

test('an unknown contact and a stranger who reads are refused', () => {
  const state = startState();
  const read = (params: Record<string, unknown>) =>
    ask(state, 'inbox.getConversation', { contactId: ADAS_CONTACT, ...params }).body;
  expect(read({ contactId: 'ctc_2222222222222222a' })).toBe('Invalid contactId');
  expect(read({ markAsRead: true })).toBe('User ID is required to mark as read');
  expect(read({ userId: 'usr_2222222222222222a' })).toBe('User not in team');
});

test('the team has the webhooks that are registered now', () => {
  const state = startState();
  const hooks = () => read<Team>(state, 'team.get', { version: 'v2' }).hooks?.map(({ targetUrl }) => targetUrl);
  read(state, 'webhooks.create', { body: { targetUrl: 'http://127.0.0.1:9/team', secret: 'hush' } });
  expect(hooks()).toHaveLength(2);
  expect(hooks()).toContain('http://127.0.0.1:9/team');
  expect(JSON.stringify(read(state, 'team.get', { version: 'v2' }))).not.toContain('hush');
});

test('the inbox lists who has messages, the last one first, and what was read', () => {
  const state = startState();
  const inbox = (params: Record<string, unknown> = {}) =>
    read<InboxPage>(state, 'inbox.list', { userId: OWNER, ...params });
  const ada = { contactId: ADAS_CONTACT, contact: { fullName: 'Ada Okafor' }, channels: ['email'], haveReplies: true };
  expect(inbox().data).toMatchObject([{ ...ada, users: [{ read: false }], lastRepliedChannel: 'email' }]);
  conversation(state, { markAsRead: true, userId: OWNER });
  const { _id } = read<{ _id: string }>(state, 'contacts.get', { idOrEmail: 'ruben.castellanos@gruenhafen.example' });
  const body = { sendUserId: OWNER, contactId: _id, message: 'Hello', from: '+48585550142' };
  read(state, 'inbox.sendSms', { body });
  expect(inbox()).toMatchObject({
    data: [
      { contactId: _id, channels: ['sms'], haveReplies: false, users: [{ read: true }] },
      { ...ada, users: [{ read: true }] },
    ],
    pagination: { totalItems: 2 },
  });
  expect(inbox({ limit: 1, page: 2 }).data).toMatchObject([ada]);
  expect(ask(state, 'inbox.list', { userId: 'usr_2222222222222222a' }).body).toBe('User not in team');
});
