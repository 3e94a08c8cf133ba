import { expect, test } from 'vitest';
import { AUTUMN, ask, EMAIL, INVITE, MAIN, type Params, read, startState } from './mock-state.ts';

const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const SMS = 'stp_EgMaco9cECbz5qiFc';
const MAILBOX = 'usm_Mc3jZkS9pEx6GtWqA';
const pin = (stepId: string, body: Params) => ({ sequenceId: MAIN, stepId, body });

test.each([
  [EMAIL, { userId: OWNER, channel: { type: 'email', id: MAILBOX } }],
  [EMAIL, { userId: OWNER, channel: { type: 'email' } }],
  [INVITE, { userId: OWNER, channel: { type: 'linkedin' } }],
  [SMS, { userId: OWNER, channel: { type: 'phone' } }],
])('step %s is pinned to %j', (stepId, body) => {
  expect(read(startState(), 'sequences.updateStepSender', pin(stepId, body))).toMatchObject({ data: { sender: body } });
});

test.each([
  [EMAIL, { userId: OWNER, channel: { type: 'linkedin' } }, '`channel.type` must be `email` for `email` steps'],
  [
    INVITE,
    { userId: OWNER, channel: { type: 'email' } },
    '`channel.type` must be `linkedin` for `linkedinInvite` steps',
  ],
  [EMAIL, { userId: 'usr_stranger', channel: { type: 'email' } }, '`userId` must be a member of the team'],
  [EMAIL, { userId: OWNER, channel: { type: 'email', id: 'usm_unknown' } }, 'must be a mailbox of the team'],
])('step %s is not pinned to %j', (stepId, body, words) => {
  const { status, body: text } = ask(startState(), 'sequences.updateStepSender', pin(stepId, body));
  expect([status, JSON.stringify(text)]).toEqual([400, expect.stringContaining(words)]);
});

test('no pool takes a mailbox of nobody', () => {
  const body = { senders: [{ userId: OWNER, channels: [{ type: 'email', id: 'usm_unknown' }] }] };
  expect(ask(startState(), 'campaigns.addSenders', { campaignId: AUTUMN, body }).status).toBe(400);
});
