import type { KnownStep, Step, UnknownStep } from '../../../src/index.ts';
import { type Equal, same } from './equal.ts';

// Compiled, never run: each line is a claim about the public types, under every supported TypeScript.

/** The type of a step opens the fields of its variant. What is left is a type that lemlist added later. */
export function open(step: Step): unknown {
  switch (step.type) {
    case 'email':
      return [step.subject, step.message, step.abTest];
    case 'manual':
      return [step.title, step.message];
    case 'phone':
      return step.message;
    case 'api':
      return [step.method, step.url];
    case 'linkedinInvite':
    case 'linkedinSend':
      return step.images?.[0] ?? step.altMessage;
    case 'linkedinVoiceNote':
      return step.recordMode;
    case 'linkedinVisit':
    case 'linkedinFollow':
    case 'linkedinLikeLastPost':
    case 'linkedinCommentLastPost':
    case 'linkedinWithdrawInvitation':
      return step.delay;
    case 'linkedinEndorse':
      return [step.skillName, step.endorseAnyFallback];
    case 'sendToAnotherCampaign':
      return step.sendToAnotherCampaignId;
    case 'conditional':
      return step.conditions?.map(({ sequenceId, key, fallback }) => [sequenceId, key, fallback]);
    case 'whatsappMessage':
    case 'sms':
      return step.message;
    default:
      same<Equal<typeof step, UnknownStep>>();
      return [step._id, step.index];
  }
}

/** After all known types, no type is left. */
export function exhaust(step: KnownStep): string {
  switch (step.type) {
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
      return step._id;
    default:
      same<Equal<typeof step, never>>();
      return step;
  }
}

/** The compiler finds a forgotten type. */
export function forget(step: KnownStep): void {
  if (step.type === 'email') return;
  // @ts-expect-error sixteen types are left
  const never: never = step;
  console.log(never);
}

/** Fields of one type are closed until the type is known. */
export function shut(step: Step): unknown {
  // @ts-expect-error only emails have a subject
  if (step.type === 'linkedinVisit') return step.subject;
  // @ts-expect-error no type has this name
  if (step.type === 'emial') return '';
  // @ts-expect-error it may be of any type
  return step.message;
}
