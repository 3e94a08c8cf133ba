import type { MockState, StoredSequence } from './model.ts';
import { refuseFault } from './refuse-fault.ts';

/** Lists whose ids nothing else in a seed must name. */
const NAMED = [
  'schedules',
  'leads',
  'contactLists',
  'unsubscribes',
  'webhooks',
  'inboxLabels',
  'companies',
  'companyLists',
  'tasks',
  'watchlists',
  'signals',
  'deliverabilityAlerts',
  'personas',
  'savedSearches',
  'calls',
] as const;

/** Every id that is named must exist, and no id may occur twice. */
export function checkReferences(seed: MockState): void {
  const campaigns = idsOf('campaigns', seed.campaigns);
  const sequences = idsOf('sequences', seed.sequences);
  const contacts = idsOf('contacts', seed.contacts);
  for (const name of NAMED) idsOf(name, seed[name]);
  for (const name of ['waterfalls', 'mailboxes'] as const) {
    idsOf(
      name,
      seed[name].map(({ id }) => ({ _id: id })),
    );
  }
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

function checkPlace({ sequences }: MockState, sequence: StoredSequence, place: string, campaigns: Set<string>): void {
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
