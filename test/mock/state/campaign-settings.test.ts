import { expect, test } from 'vitest';
import type { CampaignSenderPoolReport, CampaignSettings, CampaignStatutes } from '../../../generated/api.ts';
import { responseExamples } from '../../../src/document/examples.ts';
import { api } from '../../support/document.ts';
import { ADA, AUTUMN, ask, LONG_TERM, RUBEN, read, startState, WINTER } from './mock-state.ts';

const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const MAILBOX = 'usm_Mc3jZkS9pEx6GtWqA';
const settingsOf = (state: ReturnType<typeof startState>, campaignId: string) =>
  read<CampaignSettings>(state, 'campaigns.getSettings', { campaignId });
const sendersOf = (state: ReturnType<typeof startState>, campaignId: string) =>
  read<CampaignSenderPoolReport>(state, 'campaigns.getSenders', { campaignId }).data?.senders;

test('settings that are changed stay changed, and belong to their campaign', () => {
  const state = startState();
  const body = { automation: { autoReview: true }, tracking: { trackClicks: false } };
  const changed = read(state, 'campaigns.updateSettings', { campaignId: WINTER, body });
  expect(settingsOf(state, WINTER)).toEqual(changed);
  expect(changed).toMatchObject({
    general: { sequenceId: 'seq_2MxTAqNZDadY9sKhF' },
    automation: { autoReview: true },
    tracking: { trackOpens: true, trackClicks: false, trackReplies: true },
  });
  expect(settingsOf(state, AUTUMN)).toMatchObject({
    automation: { autoReview: false },
    tracking: { trackOpens: true, trackClicks: true },
    schedule: { scheduleIds: ['skd_pc8GepgdwbAEqnGnT'] },
  });
  // The campaign acts on it.
  expect(read(state, 'leads.create', { campaignId: WINTER, body: { email: 'mira@northquay.example' } })).toMatchObject({
    campaignId: WINTER,
  });
  const [lead] = read<{ status: string }[]>(state, 'leads.listByEmail', { email: 'mira@northquay.example' });
  expect(lead?.status).toBe('running');
});

test('an update of a campaign changes its settings, the older fields too', () => {
  const state = startState();
  const body = { disableTrackOpen: false, stopOnEmailReplied: false, onLinkClicked: { campaignProgress: 'stop' } };
  read(state, 'campaigns.update', { campaignId: WINTER, body });
  expect(settingsOf(state, WINTER)).toMatchObject({
    tracking: { trackOpens: true },
    onReplied: { campaignProgress: 'continue', createNewTask: true },
    onLinkClicked: { campaignProgress: 'stop' },
  });
});

test('the checks of a campaign know its name, its status and whether it has a sender', () => {
  const state = startState();
  const checks = () => read<CampaignStatutes>(state, 'campaigns.getStatutes', { campaignId: LONG_TERM });
  expect(checks()).toMatchObject({ status: 'paused', statutes: [{ message: 'This campaign has no sender.' }] });
  read(state, 'campaigns.update', { campaignId: LONG_TERM, body: { name: 'Spring', sendUserIds: [OWNER] } });
  expect(checks()).toEqual({ name: 'Spring', status: 'paused', statutes: [] });
});

test('senders that one operation adds are seen by all others', () => {
  const state = startState();
  expect(sendersOf(state, WINTER)).toEqual([]);
  read(state, 'campaigns.addSenders', { campaignId: WINTER, body: { senders: [{ userId: OWNER }] } });
  expect(sendersOf(state, WINTER)).toMatchObject([
    { userId: OWNER, channels: [{ type: 'email', id: MAILBOX, label: 'nora.lindqvist@fernweg.example' }] },
  ]);
  expect(read(state, 'campaigns.get', { campaignId: WINTER })).toMatchObject({ senders: [{ id: OWNER }] });
  const channels = [
    { type: 'whatsapp', id: 'wha_Xa5yMuD3wBk8TfSgN' },
    { type: 'email', enabled: false },
  ];
  read(state, 'campaigns.updateSender', { campaignId: WINTER, userId: OWNER, body: { channels } });
  expect(sendersOf(state, WINTER)).toMatchObject([{ channels: [{ type: 'whatsapp', id: 'wha_Xa5yMuD3wBk8TfSgN' }] }]);
  read(state, 'campaigns.updateSenders', { campaignId: WINTER, body: { senders: [] } });
  expect(sendersOf(state, WINTER)).toEqual([]);
});

test('a sender who is removed leaves the leads that were contacted', () => {
  const state = startState();
  const seed = state.read();
  for (const lead of seed.leads) lead.status = 'running';
  state.load(seed);
  expect(read(state, 'campaigns.removeSender', { campaignId: AUTUMN, userId: OWNER })).toEqual({
    data: { impact: { contactedLeads: 1 } },
  });
  expect(sendersOf(state, AUTUMN)).toEqual([]);
});

test('a pool with a dynamic strategy and a stranger are refused', () => {
  const state = startState();
  const senders = [{ userId: 'usr_2222222222222222a' }];
  expect(ask(state, 'campaigns.addSenders', { campaignId: WINTER, body: { senders } }).status).toBe(400);
  const body = { senderStrategy: 'contactOwner' };
  read(state, 'campaigns.updateSettings', { campaignId: WINTER, body });
  expect(ask(state, 'campaigns.updateSenders', { campaignId: WINTER, body: { senders: [] } }).status).toBe(409);
  expect(read(state, 'campaigns.getSenders', { campaignId: WINTER })).toMatchObject({
    data: { senderStrategy: 'contactOwner', readOnly: true },
  });
});

test('an export names its campaign, counts its leads and is not found elsewhere', () => {
  const state = startState();
  const begun = read(state, 'campaigns.startExport', { campaignId: AUTUMN });
  const other = read(state, 'campaigns.startExport', { campaignId: WINTER });
  expect(other).toMatchObject({ campaignId: WINTER, campaignName: 'Fernweg Freight, winter', status: 'pending' });
  expect(other.id).not.toBe(begun.id);
  const csv = read<string>(state, 'campaigns.exportLeads', { campaignId: AUTUMN });
  const done = { id: begun.id, status: 'done', total: 2, progress: 2, fileSize: new TextEncoder().encode(csv).length };
  expect(read(state, 'campaigns.getExport', { campaignId: AUTUMN, exportId: begun.id })).toMatchObject({
    status: done,
  });
  expect(ask(state, 'campaigns.getExport', { campaignId: AUTUMN, exportId: other.id })).toMatchObject({
    status: 404,
    body: { ok: false, message: `Export with id ${other.id} not found` },
  });
});

test('leads that skip a step are reported one by one', () => {
  const state = startState();
  const stepId = 'stp_fvihwnvHPHMBv3fqY';
  const leads = [ADA, RUBEN, 'nobody@northquay.example'];
  const skip = () => read(state, 'campaigns.skipStepForLeads', { campaignId: AUTUMN, stepId, body: { leads } });
  expect(skip()).toEqual({ results: [{ lead: ADA }, { lead: RUBEN }, { lead: leads[2], status: 'not_found' }] });
  expect(skip()).toMatchObject({ results: [{ status: 'already_skipped' }, { status: 'already_skipped' }, {}] });
});

test('a new campaign has every field that lemlist returns, and nobody in it', () => {
  const created = read(startState(), 'campaigns.create', { body: { name: 'Spring' } });
  const value = responseExamples(api.operation('campaigns.create'))[0]?.value as Record<string, unknown>;
  expect(Object.keys(created).sort()).toEqual(Object.keys(value).sort());
  expect(created).toMatchObject({ name: 'Spring', inSequenceLeadCount: 0, senders: [], stopOnEmailReplied: true });
  for (const id of ['_id', 'sequenceId', 'scheduleIds', 'createdAt']) expect(created[id]).not.toEqual(value[id]);
});
