import {
  type BranchingKey,
  type CAMPAIGN_STATUSES,
  type Campaign,
  type CampaignStatus,
  type CONDITION_KEYS,
  type ConditionalStepCreate,
  type ConditionalStepUpdate,
  type ConditionKey,
  type DELAY_TYPES,
  type DelayType,
  type KnownStep,
  type RECORD_MODES,
  type RecordMode,
  STEP_TYPES,
  type StepCreate,
  type StepType,
  type StepUpdate,
} from '../../../src/index.ts';
import { type Equal, same } from './equal.ts';

// A list of values and its type cannot differ.
same<Equal<(typeof STEP_TYPES)[number], StepType>>();
same<Equal<(typeof CONDITION_KEYS)[number], ConditionKey>>();
same<Equal<(typeof DELAY_TYPES)[number], DelayType>>();
same<Equal<(typeof RECORD_MODES)[number], RecordMode>>();
same<Equal<(typeof CAMPAIGN_STATUSES)[number], CampaignStatus>>();

// Steps that can be added, changed and read have the same types.
same<Equal<StepType, StepUpdate['type']>>();
same<Equal<StepType, StepCreate['type']>>();
same<Equal<StepType, KnownStep['type']>>();

// A new condition can test a variable of the team; a stored condition cannot be changed to that.
same<Equal<ConditionalStepUpdate['conditionKey'], ConditionKey | undefined>>();
same<Equal<ConditionalStepCreate['conditionKey'], BranchingKey>>();
same<Equal<Exclude<BranchingKey, ConditionKey>, 'customLeadInfo'>>();

/** A list is read-only and keeps the order of the document. */
export function lists(): string {
  // @ts-expect-error the list is read-only
  STEP_TYPES.push('fax');
  const first: 'email' = STEP_TYPES[0];
  return first;
}

/** An enum of a response accepts values that lemlist adds later, and still knows its own. */
export function later(campaign: Campaign): string {
  campaign.status = 'draft';
  campaign.status = 'hibernating';
  // @ts-expect-error it stays a text
  campaign.status = 5;
  const { status } = campaign;
  return status === 'running' || status === 'hibernating' ? status : '';
}

/** An enum of a request takes its own values only. */
export function sent(): ConditionalStepUpdate {
  // @ts-expect-error this key does not exist
  return { type: 'conditional', conditionKey: 'emailsOpend' };
}
