import type { StepSenderUpdate } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredStep } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** These pin the member alone. */
const WITHOUT_CHANNEL: readonly string[] = ['manual', 'phone', 'api'];

export function stepSenders(store: Store): Handlers {
  return {
    'sequences.getStepSender': (at) => ({ data: pinned(store.step(at).step) }),
    'sequences.updateStepSender': ({ body, ...at }) => {
      const { step } = store.step(at);
      checkSender(step, body);
      step.sender = structuredClone(body);
      return { data: pinned(step) };
    },
    'sequences.deleteStepSender': (at) => {
      const { step } = store.step(at);
      if (step.type === 'linkedinVoiceNote') refuse(409, 'voiceNote');
      delete step.sender;
      return { data: {} };
    },
  };
}

function checkSender({ type }: StoredStep, { channel }: StepSenderUpdate): void {
  if (type === 'conditional' || type === 'sendToAnotherCampaign') refuse(409, 'condition');
  const alone = WITHOUT_CHANNEL.includes(type);
  if (alone && channel) refuseField('channel', 'forbidden', `\`channel\` cannot be sent for \`${type}\` steps`);
  if (!alone && !channel) refuseField('channel', 'required', `\`channel\` is required for \`${type}\` steps`);
}

function pinned({ sender }: StoredStep) {
  return sender ? { sender: structuredClone(sender) } : {};
}
