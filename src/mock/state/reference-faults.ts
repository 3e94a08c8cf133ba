import type { MockState, StoredSequence } from './model.ts';

/** Lists of records with an `_id`. */
const NAMED = [
  'campaigns',
  'sequences',
  'contacts',
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
export function* referenceFaults(seed: MockState): Generator<string> {
  const campaigns = idsOf(seed.campaigns);
  const sequences = idsOf(seed.sequences);
  const contacts = idsOf(seed.contacts);
  for (const name of NAMED) yield* repeatedIds(name, seed[name]);
  for (const name of ['waterfalls', 'mailboxes'] as const) {
    yield* repeatedIds(
      name,
      seed[name].map(({ id }) => ({ _id: id })),
    );
  }
  yield* repeatedIds(
    'steps',
    seed.sequences.flatMap(({ steps }) => steps),
  );
  for (const [index, { sequenceId }] of seed.campaigns.entries()) {
    yield* unknownId(sequences, sequenceId, `/campaigns/${index}/sequenceId`);
  }
  for (const [index, lead] of seed.leads.entries()) {
    yield* unknownId(campaigns, lead.campaignId, `/leads/${index}/campaignId`);
    yield* unknownId(contacts, lead.contactId, `/leads/${index}/contactId`);
  }
  for (const [index, sequence] of seed.sequences.entries()) {
    yield* placeFaults(seed, sequence, `/sequences/${index}`, campaigns);
  }
  yield* treeFaults(seed.sequences);
}

/** A sequence that is a branch of itself would never end. */
function* treeFaults(sequences: readonly StoredSequence[]): Generator<string> {
  const parents = new Map(sequences.map(({ _id, parentId }) => [_id, parentId]));
  for (const { _id, steps } of sequences) {
    for (const { branches = [] } of steps) for (const { sequenceId } of branches) parents.set(sequenceId, _id);
  }
  const rooted = new Set<string>();
  for (const [index, { _id }] of sequences.entries()) {
    const way = new Set<string>();
    let at: string | undefined = _id;
    for (; at !== undefined && !rooted.has(at) && !way.has(at); at = parents.get(at)) way.add(at);
    if (at !== undefined && way.has(at)) yield `/sequences/${index} is a branch of itself`;
    for (const id of way) rooted.add(id);
  }
}

function* placeFaults(
  { sequences }: MockState,
  sequence: StoredSequence,
  place: string,
  campaigns: Set<string>,
): Generator<string> {
  const { campaignId, parentId, conditionId, steps } = sequence;
  yield* unknownId(campaigns, campaignId, `${place}/campaignId`);
  const conditions = sequences.find(({ _id }) => _id === parentId)?.steps ?? [];
  if (parentId)
    yield* unknownId(new Set(conditions.map(({ _id }) => _id)), String(conditionId), `${place}/conditionId`);
  for (const [offset, step] of steps.entries()) {
    for (const [rank, branch] of (step.branches ?? []).entries()) {
      const below = sequences.filter(({ conditionId: id }) => id === step._id).map(({ _id }) => _id);
      yield* unknownId(new Set(below), branch.sequenceId, `${place}/steps/${offset}/branches/${rank}/sequenceId`);
    }
  }
}

function idsOf(items: readonly { _id: string }[]): Set<string> {
  return new Set(items.map(({ _id }) => _id));
}

function* repeatedIds(name: string, items: readonly { _id: string }[]): Generator<string> {
  const seen = new Set<string>();
  for (const { _id } of items) {
    if (seen.has(_id)) yield `${_id} appears twice in ${name}`;
    seen.add(_id);
  }
}

function* unknownId(known: Set<string>, id: string, place: string): Generator<string> {
  if (!known.has(id)) yield `${place} refers to ${id}, which does not exist`;
}
