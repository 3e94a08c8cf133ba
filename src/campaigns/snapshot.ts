import type { Branch, Campaign, Lemlist, Sequence, Step, StepCondition } from '../index.ts';
import { DELAY_FIELDS } from './branch-delays.ts';
import type { Fields } from './campaign-file.ts';
import { CONDITION_TESTS } from './condition-tests.ts';
import { BRANCH_FIELDS, isTestedType, pick, stepFields, VARIANT_FIELDS } from './fields.ts';
import { isSame } from './text.ts';

/** A campaign as lemlist stores it, as far as a file can change it. This is what a lock file holds. */
export interface Snapshot {
  campaign: string;
  name: string;
  /** ID of the main sequence. */
  main: string;
  /** The ids of the steps of each sequence, in order. */
  sequences: Record<string, string[]>;
  steps: Record<string, SnapshotStep>;
  branches: Record<string, Fields>;
}

/** A stored step. `branches` are the ids of its branches' sequences, the fallback last. */
export interface SnapshotStep {
  type: string;
  fields: Fields;
  variantB?: Fields;
  branches?: string[];
}

/** A snapshot and the campaign's status of that moment, which no lock holds. */
export interface Reading {
  snapshot: Snapshot;
  status: string;
  /** Whether leads have entered the campaign, where a plan had to know. From then on its branches cannot change. */
  leadsEntered?: boolean;
}

/** The data of the campaign itself, if it was read before. */
export type KnownCampaign = Pick<Campaign, 'name' | 'status' | 'sequenceId'>;

/**
 * Reads a campaign: 2 requests, or 1 if the campaign itself is known, and 1 more for each A/B test and each condition with several
 * branches or tests.
 */
export async function readSnapshot(lemlist: Lemlist, campaignId: string, known?: KnownCampaign): Promise<Reading> {
  const [campaign, sequences] = await Promise.all([
    known ?? lemlist.campaigns.get({ campaignId }),
    lemlist.campaigns.getSequences({ campaignId }),
  ]);
  const all = Object.values(sequences);
  const main = all.find(({ level, parentId }) => level === 0 || (level === undefined && parentId === undefined));
  const snapshot: Snapshot = {
    campaign: campaignId,
    name: campaign.name ?? '',
    main: main?._id ?? campaign.sequenceId ?? '',
    sequences: Object.fromEntries(all.map(({ _id, steps }) => [_id, steps.map((step) => step._id)])),
    steps: {},
    branches: {},
  };
  for (const sequence of all) await readSteps(lemlist, sequence, snapshot);
  return { snapshot, status: campaign.status ?? '' };
}

async function readSteps(lemlist: Lemlist, { _id: sequenceId, steps }: Sequence, into: Snapshot): Promise<void> {
  for (const step of steps) {
    const stored = storedStep(step);
    into.steps[step._id] = stored;
    const at = { sequenceId, stepId: step._id };
    if ('abTest' in step && step.abTest === true && isTestedType(step.type)) {
      stored.variantB = withoutEmpty(pick(await lemlist.sequences.getAbTest(at), VARIANT_FIELDS));
    }
    const conditions = conditionsOf(step);
    if (conditions.length > 0) {
      const branches: Branch[] = isDetailed(conditions) ? await lemlist.sequences.listBranches(at) : conditions;
      for (const branch of branches) into.branches[branch.sequenceId] = branchFields(branch, branches.length > 2);
      stored.branches = branches.map((branch) => branch.sequenceId);
      const [first] = branches.filter((branch) => !branch.fallback);
      const single = branches.length === 2 && { delayType: first?.delayType, delay: first?.delay };
      stored.fields = pick({ conditionKey: first?.key, ...single }, stepFields(step.type) ?? []);
    }
  }
}

function storedStep(step: Step): SnapshotStep {
  const { sendToAnotherCampaignId } = step as { sendToAnotherCampaignId?: string };
  // The API calls it `campaignId` in requests, and by another name in responses.
  const named = sendToAnotherCampaignId === undefined ? step : { ...step, campaignId: sendToAnotherCampaignId };
  return { type: step.type, fields: withoutEmpty(pick(named, stepFields(step.type) ?? [])) };
}

function conditionsOf(step: Step): StepCondition[] {
  return ('conditions' in step && (step.conditions as StepCondition[])) || [];
}

/** Whether the branches test more than `campaigns.getSequences` shows. */
function isDetailed(conditions: readonly StepCondition[]): boolean {
  return conditions.length > 2 || conditions.some(({ key }) => CONDITION_TESTS.has(key));
}

/** Several branches each have their own delay. With a single branch, the step has the delay. */
function branchFields({ customValues, ...branch }: Branch, ownDelay: boolean): Fields {
  if (branch.fallback) return { fallback: true };
  const names = ownDelay ? BRANCH_FIELDS : BRANCH_FIELDS.filter((name) => !DELAY_FIELDS.includes(name));
  return withoutEmpty(pick({ ...branch, customValue: customValues?.[0] }, names));
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isSame(value, undefined)));
}
