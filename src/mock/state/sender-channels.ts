import type { SenderChannelType, StepType } from '../../../generated/api.ts';

/** The channel that a step is sent on, by the beginning of its type. A text message is sent from a phone number. */
const CHANNEL_BY_START: readonly (readonly [start: string, channel: SenderChannelType])[] = [
  ['email', 'email'],
  ['linkedin', 'linkedin'],
  ['whatsapp', 'whatsapp'],
  ['phone', 'phone'],
  ['sms', 'phone'],
];

/** The channel that a type of step is sent on; `undefined` for steps that need no account. */
export function channelOfStep(type: StepType): SenderChannelType | undefined {
  return CHANNEL_BY_START.find(([start]) => type.startsWith(start))?.[1];
}
