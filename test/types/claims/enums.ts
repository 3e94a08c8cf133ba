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
  type STEP_CREATE_FIELDS,
  STEP_TYPES,
  type STEP_UPDATE_FIELDS,
  type StepCreate,
  type StepType,
  type StepUpdate,
  type Webhook,
  type WebhookCreate,
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
same<Equal<StepType, keyof typeof STEP_UPDATE_FIELDS>>();
same<Equal<StepType, keyof typeof STEP_CREATE_FIELDS>>();

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

/** An enum of a response narrows to its own values, and is a text whatever lemlist adds later. */
export function later({ status }: Campaign): string {
  switch (status) {
    case undefined:
      return '';
    case 'running':
      return status satisfies 'running';
    case 'draft':
    case 'archived':
    case 'ended':
    case 'paused':
    case 'errors':
      return status satisfies CampaignStatus;
    // @ts-expect-error a misspelt value
    case 'runing':
      return '';
    default:
      same<Equal<typeof status, '(a value added later)'>>();
      return status;
  }
}

/** A value that this version does not know is compared as a text. */
export function laterValue({ status }: Campaign): boolean {
  // @ts-expect-error this version does not know it
  return status === 'hibernating' || (status as string) === 'hibernating';
}

/** What was read can be sent, and so can a value that lemlist adds later. */
export function again(hook: Webhook): WebhookCreate[] {
  const { type } = hook;
  return [
    { targetUrl: '', type },
    { targetUrl: '', type: 'leadHibernated' },
    // @ts-expect-error it is a text
    { targetUrl: '', type: 5 },
  ];
}

/** An enum of a request takes its own values only. */
export function sent(): ConditionalStepUpdate {
  // @ts-expect-error this key does not exist
  return { type: 'conditional', conditionKey: 'emailsOpend' };
}
