import { ACTIVITY_TYPES, type Activity, type ActivityType } from '../../../generated/api.ts';
import type { Store } from './Store.ts';
import { senderOf } from './sender.ts';
import { activityOf } from './simulation/activity.ts';
import type { Happening } from './sources.ts';

/**
 * Makes an activity of what a request caused, where lemlist has an activity of that type: an event names an activity, which must be
 * among those that are listed. What the simulation did has its activity already.
 */
export function recordActivity(store: Store, happening: Happening): Happening {
  const { type, campaign, lead } = happening;
  if (happening.activity || !isActivityType(type)) return happening;
  const details = { type, createdAt: store.now() };
  const activity = lead ? activityOf(store, campaign, lead, details) : campaignActivity(store, happening);
  store.record(activity);
  return { ...happening, activity };
}

function isActivityType(type: string): type is ActivityType {
  return (ACTIVITY_TYPES as readonly string[]).includes(type);
}

/** An activity of a campaign as a whole. */
function campaignActivity(store: Store, { type, campaign }: Happening): Activity {
  const { _id: campaignId, name, sequenceId } = campaign;
  const { userId, name: userName } = store.owner;
  return {
    _id: store.newId('act'),
    type: type as ActivityType,
    createdAt: store.now(),
    teamId: store.teamId,
    userId,
    userName,
    campaignId,
    campaignName: name,
    name,
    sequenceId,
    ...senderOf(store),
  };
}
