import type { Campaign, CampaignState, CampaignStatus } from '../../../../generated/api.ts';
import { changeSettings, settingsIn } from '../change-settings.ts';
import { type Handlers, WithNote } from '../handlers.ts';
import type { StoredCampaign } from '../model.ts';
import { pageOf } from '../page.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { leaveDraft } from '../store-lead.ts';
import { showSequence } from '../stored-step.ts';
import { sendersAmong } from './campaign-senders.ts';
import { addCampaign, copySequences } from './new-campaign.ts';

/** The documentation says so of members without the channels of the campaign. The invented team has one member. */
const STRANGERS = 'lemlist drops senders in silence; compare sendUsers with what you sent';

export function campaigns(store: Store): Handlers {
  return {
    'campaigns.list': ({ status, createdBy, ...request }) => {
      const wanted = [...store.campaigns.values()].filter(
        (one) => (!status || hasStatus(one, status)) && (!createdBy || one.createdBy === createdBy),
      );
      const { items, pagination } = pageOf(wanted, request);
      return { campaigns: items.map(listRow), pagination };
    },
    'campaigns.get': ({ campaignId }) => detail(store, store.campaign(campaignId)),
    'campaigns.getSequences': ({ campaignId }) => {
      store.campaign(campaignId);
      const own = store.sequences.where('campaign', campaignId);
      if (own.length === 0) refuse(400, 'noSequence');
      return Object.fromEntries(own.map((sequence) => [sequence._id, showSequence(store, sequence)]));
    },
    'campaigns.create': ({ body }) => {
      const { _id, name, sequenceId, scheduleIds, createdBy, createdAt, state } = addCampaign(store, body);
      // The counts and lists of a new campaign are as documented: nobody is in it. So are the settings that nothing else shows.
      const documented = store.documented.example<object>('campaigns.create', 'named');
      return { ...documented, _id, name, sequenceId, scheduleIds, createdBy, createdAt, state, teamId: store.teamId };
    },
    'campaigns.update': ({ campaignId, body }) => {
      const campaign = store.campaign(campaignId);
      const { sendUserIds, ...sent } = body;
      const senders = sendUserIds && sendersAmong(store, sendUserIds);
      if (sent.name !== undefined) campaign.name = sent.name;
      if (senders) campaign.senders = senders.map((one) => ({ id: one.id, ...one.mailboxes?.[0] }));
      leaveDraft(store, campaign);
      for (const change of settingsIn(sent)) changeSettings(campaign, change);
      const changed = { ...sent, ...(senders && { sendUsers: senders }) };
      return senders && senders.length < (sendUserIds?.length ?? 0) ? new WithNote(changed, STRANGERS) : changed;
    },
    'campaigns.pause': ({ campaignId }) => {
      const campaign = store.campaign(campaignId);
      if (campaign.state !== 'running') refuse(400, 'state');
      campaign.state = 'paused';
      store.happened({ type: 'paused', campaign });
      return stateOf(campaign);
    },
    'campaigns.start': ({ campaignId }) => {
      const campaign = store.campaign(campaignId);
      if (campaign.archived)
        refuseField('campaignId', 'notArchived', '`campaignId` must be a campaign that is not archived', 'path');
      if (campaign.state === 'running') refuse(400, 'state');
      Object.assign(campaign, { state: 'running', launched: true, resumedAt: store.now() });
      store.happened({ type: 'resumed', campaign });
      return stateOf(campaign);
    },
    'campaigns.archive': ({ campaignId }) => {
      const campaign = store.campaign(campaignId);
      const wasRunning = campaign.state === 'running';
      Object.assign(campaign, { state: 'paused', archived: true });
      if (wasRunning) store.happened({ type: 'paused', campaign });
      return stateOf(campaign);
    },
    'campaigns.unarchive': ({ campaignId }) => {
      const campaign = store.campaign(campaignId);
      campaign.archived = false;
      return stateOf(campaign);
    },
    'campaigns.duplicate': ({ campaignId, body }) => {
      const original = store.campaign(campaignId);
      const copy = addCampaign(store, { name: body?.name ?? `${original.name} Copy`, timezone: original.timezone });
      copySequences(store, original, copy);
      const { _id, name, sequenceId, createdAt, createdBy, archived } = copy;
      return { _id, name, sequenceId, archived, labels: [], createdAt, createdBy, status: statusOf(copy), senders: [] };
    },
  };
}

/** The status in lists. A campaign that was never started is a draft there, although it runs. */
export function statusOf({ archived, state, launched, status }: StoredCampaign): CampaignStatus {
  if (archived) return 'archived';
  if (state === 'paused') return 'paused';
  if (!launched) return 'draft';
  return status === 'ended' ? 'ended' : 'running';
}

export function hasStatus(campaign: StoredCampaign, status: CampaignStatus): boolean {
  return status === 'errors' ? campaign.hasError === true : statusOf(campaign) === status;
}

function stateOf({ _id, state, archived }: StoredCampaign): CampaignState {
  return { _id, state, ...(archived && { archived }) };
}

function listRow(campaign: StoredCampaign): Campaign {
  const { _id, name, emoji, labels, createdAt, createdBy, timezone, sequenceId, hasError, errors } = campaign;
  const status = statusOf(campaign);
  return { _id, name, emoji, labels, createdAt, createdBy, status, timezone, sequenceId, hasError, errors };
}

function detail({ owner, teamId }: Store, campaign: StoredCampaign): Campaign {
  const { _id, name, emoji, createdAt, timezone, scheduleIds, hasError, errors, senders } = campaign;
  const creator = { userId: owner.userId, userEmail: owner.email };
  const own = { _id, name, emoji, createdAt, status: statusOf(campaign), timezone, scheduleIds, teamId };
  return { ...own, hasError, errors, creator, senders };
}
