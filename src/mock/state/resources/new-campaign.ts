import type { CampaignCreate, Schedule } from '../../../../generated/api.ts';
import type { StoredCampaign, StoredSequence, StoredStep } from '../model.ts';
import type { Store } from '../Store.ts';

/** Adds a campaign as lemlist does: it runs, lists call it a draft, and it has an empty sequence and a schedule of its own. */
export function addCampaign(store: Store, { name, timezone, autoReview = false }: CampaignCreate): StoredCampaign {
  const zone = timezone ?? String(store.documented.defaultOf('CampaignCreate', 'timezone'));
  const schedule = ownSchedule(store, zone);
  const campaign: StoredCampaign = {
    _id: store.newId('cam'),
    name,
    labels: [],
    createdAt: store.now(),
    createdBy: store.owner.userId,
    sequenceId: store.newId('seq'),
    scheduleIds: [schedule._id],
    timezone: zone,
    hasError: false,
    errors: [],
    senders: [],
    state: 'running',
    launched: false,
    archived: false,
    autoReview,
    settings: {},
  };
  store.schedules.set(schedule._id, schedule);
  store.campaigns.set(campaign._id, campaign);
  store.sequences.set(campaign.sequenceId, { _id: campaign.sequenceId, campaignId: campaign._id, steps: [] });
  return campaign;
}

/** The schedule of a campaign for which none was chosen, with the values that lemlist documents. */
function ownSchedule(store: Store, timezone: string): Schedule {
  const hours = { secondsToWait: 1200, start: '09:00', end: '18:00', weekdays: [1, 2, 3, 4, 5], public: false };
  const made = { teamId: store.teamId, createdBy: store.owner.userId, createdAt: store.now() };
  return { _id: store.newId('skd'), name: 'Default schedule', timezone, ...hours, ...made };
}

/** Copies the sequences of a campaign into a new one. Sequences, steps and templates get new ids. */
export function copySequences(store: Store, original: StoredCampaign, copy: StoredCampaign): void {
  const ids = new Map([[original.sequenceId, copy.sequenceId]]);
  const own = store.sequences.where('campaign', original._id);
  for (const sequence of own) {
    if (!ids.has(sequence._id)) ids.set(sequence._id, store.newId('seq'));
    for (const { _id } of sequence.steps) ids.set(_id, store.newId('stp'));
  }
  for (const sequence of own) {
    const renamed = copySequence(store, structuredClone(sequence), (id) => ids.get(id) ?? id);
    store.sequences.set(renamed._id, { ...renamed, campaignId: copy._id });
  }
}

function copySequence(store: Store, sequence: StoredSequence, rename: (id: string) => string): StoredSequence {
  const { _id, parentId, conditionId, steps } = sequence;
  return {
    ...sequence,
    _id: rename(_id),
    ...(parentId && { parentId: rename(parentId) }),
    ...(conditionId && { conditionId: rename(conditionId) }),
    steps: steps.map((step) => copyStep(store, step, rename)),
  };
}

/** A step with a new id, without the A/B test and the sender of the original. */
function copyStep(store: Store, step: StoredStep, rename: (id: string) => string): StoredStep {
  const { variantB, abTest, sender, branches, ...own } = step;
  return {
    ...own,
    _id: rename(own._id),
    type: own.type,
    ...(own.emailTemplateId !== undefined && { emailTemplateId: store.newId('etp') }),
    ...(branches && { branches: branches.map((one) => ({ ...one, sequenceId: rename(one.sequenceId) })) }),
  };
}
