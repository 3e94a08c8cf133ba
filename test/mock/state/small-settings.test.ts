import { describe, expect, test } from 'vitest';
import type { DeliverabilityAlert, PhoneCallResult } from '../../../generated/api.ts';
import { AUTUMN, ask, read, startState } from './mock-state.ts';

const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const alert = {
  widget: 'warmup',
  metric: 'inboxRate',
  severity: 'warning',
  scope: 'global',
  threshold: 85,
  comparisonOperator: 'below',
  periodDays: 7,
  periodMode: 'rolling',
};

describe('an alert', () => {
  test('appears in lemlist alone, unless other channels are chosen', () => {
    const state = startState();
    const made = read<DeliverabilityAlert>(state, 'deliverabilityAlerts.create', { body: alert });
    expect(made.channelConfig).toMatchObject({ inapp: { enabled: true }, email: { enabled: false } });
    const chosen = { body: { ...alert, threshold: 80, channelConfig: { webhook: { enabled: true } } } };
    expect(read<DeliverabilityAlert>(state, 'deliverabilityAlerts.create', chosen).channelConfig).toMatchObject({
      inapp: { enabled: false },
      webhook: { enabled: true },
    });
  });

  test('is created once, changed and deleted', () => {
    const state = startState();
    const { _id: alertId } = read<DeliverabilityAlert>(state, 'deliverabilityAlerts.create', { body: alert });
    expect(ask(state, 'deliverabilityAlerts.create', { body: alert }).status).toBe(409);
    read(state, 'deliverabilityAlerts.update', { alertId, body: { enabled: false } });
    expect(read(state, 'deliverabilityAlerts.get', { alertId })).toMatchObject({ enabled: false, threshold: 85 });
    read(state, 'deliverabilityAlerts.delete', { alertId });
    expect(read(state, 'deliverabilityAlerts.list')).toMatchObject({ total: 1 });
    expect(ask(state, 'deliverabilityAlerts.get', { alertId })).toMatchObject({ status: 404, body: 'Alert not found' });
  });
});

describe('a call', () => {
  const body = { externalId: 'dialer-2', userId: OWNER, direction: 'outbound', startedAt: '2026-10-07T08:00:00.000Z' };

  test('is stored once, under both of its ids', () => {
    const state = startState();
    const log = (change = {}) => read<PhoneCallResult>(state, 'calls.create', { body: { ...body, ...change } }).data;
    const call = log({ contactId: 'ctc_Nf4sJvL8gEa2WbUxH' });
    expect(call).toMatchObject({ leadId: expect.stringMatching(/^lea_/), campaignId: expect.any(String) });
    expect(log({ callStatus: 'no-answer' })).toEqual({ ...call, callStatus: 'no-answer' });
    expect(read(state, 'calls.get', { id: 'dialer-2' })).toEqual(read(state, 'calls.get', { id: call._id }));
  });

  test('has its recording when it is read later', () => {
    const state = startState();
    const recordingUrl = 'https://recordings.example.com/2.mp3';
    expect(read(state, 'calls.create', { body: { ...body, recordingUrl } })).toMatchObject({
      data: { hasRecording: false },
    });
    expect(read(state, 'calls.get', { id: 'dialer-2' })).toMatchObject({ data: { hasRecording: true } });
    expect(JSON.stringify(read(state, 'calls.get', { id: 'dialer-2' }))).not.toContain(recordingUrl);
  });

  test('that nobody logged is refused', () => {
    expect(ask(startState(), 'calls.get', { id: 'dialer-9' }).status).toBe(400);
  });
});

test('a campaign excludes the senders of the team until it has its own, and after they are reset', () => {
  const state = startState();
  const campaignId = AUTUMN;
  const put = (senders: object[] | null) =>
    read(state, 'campaigns.updateDynamicSenderExclusions', { campaignId, body: { senders } });
  read(state, 'team.updateDynamicSenderExclusions', { body: { senders: [{ userId: OWNER }] } });
  const ofTeam = { data: { source: 'team', senders: [{ userId: OWNER }] } };
  expect(read(state, 'campaigns.getDynamicSenderExclusions', { campaignId })).toEqual(ofTeam);
  expect(put([])).toEqual({ data: { source: 'campaign', senders: [] } });
  expect(put(null)).toEqual(ofTeam);
});

test('a signature is changed part by part, and belongs to a member', () => {
  const state = startState();
  read(state, 'users.updateSignature', { userId: OWNER, body: { plainTextSignature: 'Nora' } });
  expect(read(state, 'users.getSignature', { userId: OWNER })).toMatchObject({
    signature: expect.stringContaining('Fernweg'),
    plainTextSignature: 'Nora',
  });
  expect(ask(state, 'users.getSignature', { userId: 'usr_unknown' }).status).toBe(404);
});

test('self-recovery is set up by its first change', () => {
  const state = startState({ seed: {} });
  expect(read(state, 'selfRecovery.getConfig')).toEqual({ config: null });
  read(state, 'selfRecovery.updateConfig', { body: { authorizedActions: ['fixDns'] } });
  expect(read(state, 'selfRecovery.getConfig')).toMatchObject({ config: { authorizedActions: ['fixDns'] } });
});
