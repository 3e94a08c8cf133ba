import type { StepSenderUpdate } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredStep } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { channelOfStep } from '../sender-channels.ts';
import { checkMailbox } from './campaign-senders.ts';

/** Steps of these types have a sender without a channel. */
const WITHOUT_CHANNEL: readonly string[] = ['manual', 'phone', 'api'];

export function stepSenders(store: Store): Handlers {
  return {
    'sequences.getStepSender': (at) => ({ data: describeSender(store.step(at).step) }),
    'sequences.updateStepSender': ({ body, ...at }) => {
      const { step } = store.step(at);
      checkSender(store, step, body);
      step.sender = body;
      return { data: describeSender(step) };
    },
    'sequences.deleteStepSender': (at) => {
      const { step } = store.step(at);
      if (step.type === 'linkedinVoiceNote') refuse(409, 'voiceNote');
      delete step.sender;
      return { data: {} };
    },
  };
}

function checkSender(store: Store, { type }: StoredStep, { userId, channel }: StepSenderUpdate): void {
  if (type === 'conditional' || type === 'sendToAnotherCampaign') refuse(409, 'condition');
  const isWithoutChannel = WITHOUT_CHANNEL.includes(type);
  if (isWithoutChannel && channel)
    refuseField('channel', 'forbidden', `\`channel\` cannot be sent for \`${type}\` steps`);
  if (!isWithoutChannel && !channel)
    refuseField('channel', 'required', `\`channel\` is required for \`${type}\` steps`);
  if (userId !== store.owner.userId) refuseField('userId', 'member', '`userId` must be a member of the team');
  const kind = channelOfStep(type);
  if (channel && kind && channel.type !== kind)
    refuseField('channel/type', 'kind', `\`channel.type\` must be \`${kind}\` for \`${type}\` steps`);
  checkMailbox(store, channel);
}

function describeSender({ sender }: StoredStep) {
  return sender ? { sender: sender } : {};
}
