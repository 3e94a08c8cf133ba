import type { StepSenderUpdate } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredStep } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Steps of these types have a sender without a channel. */
const WITHOUT_CHANNEL: readonly string[] = ['manual', 'phone', 'api'];

export function stepSenders(store: Store): Handlers {
  return {
    'sequences.getStepSender': (at) => ({ data: describe(store.step(at).step) }),
    'sequences.updateStepSender': ({ body, ...at }) => {
      const { step } = store.step(at);
      checkSender(step, body);
      step.sender = body;
      return { data: describe(step) };
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
  const isWithoutChannel = WITHOUT_CHANNEL.includes(type);
  if (isWithoutChannel && channel)
    refuseField('channel', 'forbidden', `\`channel\` cannot be sent for \`${type}\` steps`);
  if (!isWithoutChannel && !channel)
    refuseField('channel', 'required', `\`channel\` is required for \`${type}\` steps`);
}

function describe({ sender }: StoredStep) {
  return sender ? { sender: sender } : {};
}
