import {
  type ApiErrorOf,
  type Campaign,
  CONDITION_KEYS,
  type ConditionKey,
  type ErrorText,
  isApiError,
  type KnownStep,
  Lemlist,
  STEP_TYPES,
  type Step,
  type StepType,
  type StepUpdate,
  type UnknownStep,
} from '../../src/index.ts';

// Compiled, never run: each line is a claim about the public types, under every supported TypeScript.

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(): T => true as T;

declare const step: Step;
declare const known: KnownStep;
declare const campaign: Campaign;

/** A step narrows on its type, and what is left over is a later kind. */
export function narrow(): string | undefined {
  if (step.type === 'email') return step.subject;
  if (step.type === 'linkedinSend') return step.images?.[0] ?? step.altMessage;
  if (step.type === 'conditional') return step.conditions?.[0]?.sequenceId;
  if (step.type === 'api') return step.method;
  // @ts-expect-error a visit has no message
  if (step.type === 'linkedinVisit') return step.message;
  // @ts-expect-error no kind is called so
  if (step.type === 'emial') return '';
  return undefined;
}

/** The known kinds can be listed to the end. */
export function exhaust(): string {
  switch (known.type) {
    case 'email':
    case 'manual':
    case 'phone':
    case 'api':
    case 'linkedinVisit':
    case 'linkedinInvite':
    case 'linkedinSend':
    case 'linkedinVoiceNote':
    case 'linkedinFollow':
    case 'linkedinLikeLastPost':
    case 'linkedinCommentLastPost':
    case 'linkedinEndorse':
    case 'linkedinWithdrawInvitation':
    case 'sendToAnotherCampaign':
    case 'conditional':
    case 'whatsappMessage':
    case 'sms':
      return known._id;
    default: {
      const never: never = known;
      return never;
    }
  }
}

/** The steps that this version does not know are left at the end. */
export function later(): UnknownStep | undefined {
  return STEP_TYPES.some((type) => type === step.type) ? undefined : (step as UnknownStep);
}

yes<Equal<(typeof STEP_TYPES)[number], StepType>>();
yes<Equal<(typeof CONDITION_KEYS)[number], ConditionKey>>();
yes<Equal<StepType, StepUpdate['type']>>();
yes<Equal<StepType, KnownStep['type']>>();

// An enum that lemlist may extend takes other values and still knows its own.
campaign.status = 'draft';
campaign.status = 'hibernating';

// A variable that was built before keeps its variant.
const update: StepUpdate = { type: 'sms', message: 'Hello' };
// @ts-expect-error a text has no subject
const wrong: StepUpdate = { type: 'sms', subject: 'Hello' };

export async function calls(client: Lemlist): Promise<void> {
  const ids = { sequenceId: 'seq_1', stepId: 'stp_1' };
  const updated: Step = await client.sequences.updateStep({ ...ids, body: update });
  const { data, response } = await client.sequences.updateStep.withResponse({ ...ids, body: wrong });
  yes<Equal<typeof data, Step>>();
  yes<Equal<typeof response, Response>>();
  for await (const each of client.campaigns.listAll({ status: 'draft' })) yes<Equal<typeof each, Campaign>>();
  // @ts-expect-error the iterator counts the pages itself
  client.campaigns.listAll({ page: 2 });
  const { data: below } = await client.http.PATCH('/sequences/{sequenceId}/steps/{stepId}', {
    params: { path: ids },
    body: { type: 'email', delay: 2 },
  });
  console.log(updated._id, below?.type);
}

/** The body of an error narrows with its status. */
export function failure(error: unknown): ErrorText | undefined {
  if (!isApiError(error, 'sequences.updateStep')) return undefined;
  yes<Equal<typeof error, ApiErrorOf<'sequences.updateStep'>>>();
  if (error.status === 404) return error.body;
  // @ts-expect-error a 401 may be an object
  if (error.status === 401) return error.body;
  // @ts-expect-error no such status is documented
  return error.status === 418 ? '' : undefined;
}
