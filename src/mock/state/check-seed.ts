import type { Documented } from './Documented.ts';
import type { Seed, StoredCampaign, StoredContact, StoredLead, StoredSequence } from './model.ts';
import { inventedTeam } from './seed.ts';
import type { SeedFaults } from './seed-faults.ts';
import { storeStep } from './stored-step.ts';

/**
 * Makes the check of seeds. The check compares a seed with the document, fills in what may be left out, and throws an error of
 * one line that names the place where the seed is wrong.
 */
export function seedChecker(documented: Documented, faults: SeedFaults): (value: unknown) => Seed {
  const { teamId, owner } = inventedTeam(documented);
  return (value) => {
    refuseFault(faults.ofSeed(value));
    const seed = completeSeed(structuredClone(value) as Partial<Seed>, { teamId, owner });
    checkSteps(faults, seed);
    checkReferences(seed);
    return seed;
  };
}

function completeSeed(given: Partial<Seed>, team: Pick<Seed, 'teamId' | 'owner'>): Seed {
  const nothing = {
    schedules: [],
    contactLists: [],
    unsubscribes: [],
    webhooks: [],
    inboxLabels: [],
    activities: [],
    variableNames: [],
  };
  const seed: Seed = { ...team, ...nothing, ...given, campaigns: [], sequences: [], leads: [], contacts: [] };
  seed.campaigns = (given.campaigns ?? []).map(completeCampaign);
  seed.sequences = [
    ...(given.sequences ?? []).map(completeSequence),
    ...missingSequences(seed.campaigns, given.sequences ?? []),
  ];
  seed.leads = (given.leads ?? []).map(completeLead);
  seed.contacts = (given.contacts ?? []).map(
    (contact): StoredContact => ({
      ...contact,
      fields: contact.fields ?? {},
      unsubscribed: contact.unsubscribed === true,
    }),
  );
  seed.contactLists = seed.contactLists.map((list) => ({ ...list, contactIds: list.contactIds ?? [] }));
  return seed;
}

function refuseFault(fault: string | undefined): void {
  if (fault !== undefined) throw new Error(`The seed is wrong: ${fault}`);
}

function completeCampaign(campaign: Partial<StoredCampaign>): StoredCampaign {
  const unset = { scheduleIds: [], autoReview: false, settings: {} };
  const state = campaign.status === 'paused' ? 'paused' : 'running';
  const archived = campaign.status === 'archived';
  return { ...unset, state, archived, launched: campaign.status !== 'draft', ...campaign } as StoredCampaign;
}

/** A seed may write steps as responses show them, with positions and `conditions`. */
function completeSequence(sequence: StoredSequence): StoredSequence {
  return {
    ...sequence,
    steps: (sequence.steps ?? []).map((step) => ('branches' in step ? step : storeStep(step))),
  };
}

function missingSequences(campaigns: StoredCampaign[], given: readonly StoredSequence[]): StoredSequence[] {
  const known = new Set(given.map(({ _id }) => _id));
  const missing = campaigns.filter(({ sequenceId }) => !known.has(sequenceId));
  return missing.map(({ _id, sequenceId }) => ({ _id: sequenceId, campaignId: _id, steps: [] }));
}

function completeLead(lead: StoredLead): StoredLead {
  return { ...{ variables: {}, status: 'review', state: 'scanned', isPaused: false, source: 'api' }, ...lead };
}

function checkSteps(faults: SeedFaults, { sequences }: Seed): void {
  for (const [index, { steps }] of sequences.entries()) {
    for (const [offset, step] of steps.entries()) {
      const place = `/sequences/${index}/steps/${offset}`;
      refuseFault(faults.ofStep(step, place));
      if (step.type === 'conditional' && !step.branches?.length) refuseFault(`${place}/conditions is required`);
    }
  }
}

/** Every id that is named must exist, and no id may occur twice. */
function checkReferences(seed: Seed): void {
  const campaigns = idsOf('campaigns', seed.campaigns);
  const sequences = idsOf('sequences', seed.sequences);
  const contacts = idsOf('contacts', seed.contacts);
  for (const name of ['schedules', 'leads', 'contactLists', 'unsubscribes', 'webhooks', 'inboxLabels'] as const)
    idsOf(name, seed[name]);
  idsOf(
    'steps',
    seed.sequences.flatMap(({ steps }) => steps),
  );
  for (const [index, { sequenceId }] of seed.campaigns.entries()) {
    requireKnown(sequences, sequenceId, `/campaigns/${index}/sequenceId`);
  }
  for (const [index, lead] of seed.leads.entries()) {
    requireKnown(campaigns, lead.campaignId, `/leads/${index}/campaignId`);
    requireKnown(contacts, lead.contactId, `/leads/${index}/contactId`);
  }
  for (const [index, sequence] of seed.sequences.entries()) {
    checkPlace(seed, sequence, `/sequences/${index}`, campaigns);
  }
  checkTree(seed.sequences);
}

/** A sequence that is a branch of itself would never end. */
function checkTree(sequences: readonly StoredSequence[]): void {
  const parents = new Map(sequences.map(({ _id, parentId }) => [_id, parentId]));
  for (const { _id, steps } of sequences) {
    for (const { branches = [] } of steps) for (const { sequenceId } of branches) parents.set(sequenceId, _id);
  }
  const rooted = new Set<string>();
  for (const [index, { _id }] of sequences.entries()) {
    const way = new Set<string>();
    for (let at: string | undefined = _id; at !== undefined && !rooted.has(at); at = parents.get(at)) {
      if (way.has(at)) refuseFault(`/sequences/${index} is a branch of itself`);
      way.add(at);
    }
    for (const id of way) rooted.add(id);
  }
}

function checkPlace({ sequences }: Seed, sequence: StoredSequence, place: string, campaigns: Set<string>): void {
  const { campaignId, parentId, conditionId, steps } = sequence;
  requireKnown(campaigns, campaignId, `${place}/campaignId`);
  const conditions = sequences.find(({ _id }) => _id === parentId)?.steps ?? [];
  if (parentId) requireKnown(new Set(conditions.map(({ _id }) => _id)), String(conditionId), `${place}/conditionId`);
  for (const [offset, step] of steps.entries()) {
    for (const [rank, branch] of (step.branches ?? []).entries()) {
      const below = sequences.filter(({ conditionId: id }) => id === step._id).map(({ _id }) => _id);
      requireKnown(new Set(below), branch.sequenceId, `${place}/steps/${offset}/branches/${rank}/sequenceId`);
    }
  }
}

function idsOf(name: string, items: readonly { _id: string }[]): Set<string> {
  const ids = new Set<string>();
  for (const { _id } of items) {
    if (ids.has(_id)) refuseFault(`${_id} appears twice in ${name}`);
    ids.add(_id);
  }
  return ids;
}

function requireKnown(known: Set<string>, id: string, place: string): void {
  if (!known.has(id)) refuseFault(`${place} refers to ${id}, which does not exist`);
}
