import type { Activity, ActivityType } from '../../../generated/api.ts';
import { MEANINGS } from './statistics/measures.ts';

/** Whether an activity is a message of a conversation. */
export function isMessage(activity: Activity): boolean {
  return isReply(activity) || MEANINGS[activity.type as ActivityType]?.measure === 'sent';
}

export function isReply({ type }: Activity): boolean {
  return MEANINGS[type as ActivityType]?.measure === 'replied';
}
