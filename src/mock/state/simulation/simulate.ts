import type { Activity } from '../../../../generated/api.ts';
import type { StoredCampaign, StoredLead } from '../model.ts';
import type { Store } from '../Store.ts';
import { compareTexts } from '../texts.ts';
import { drawFrom } from './draw.ts';
import { LeadCourse } from './LeadCourse.ts';

interface Happened {
  activity: Activity;
  campaign: StoredCampaign;
  lead: StoredLead;
}

/**
 * Moves the leads of all running campaigns on to the present moment of the clock: steps are sent, people open and reply, conditions
 * choose branches. Webhooks are called in chronological order.
 */
export function simulate(store: Store, randomSeed: number): void {
  const sequences = [...store.sequences.values()];
  const sequenceOf = new Map(
    sequences.flatMap((sequence) => sequence.steps.map(({ _id }) => [_id, sequence] as const)),
  );
  const context = { draw: drawFrom(randomSeed), sequenceOf };
  const until = Date.parse(store.now());
  const running = [...store.campaigns.values()].filter(isRunning);
  const leads = running.flatMap(({ _id }) => store.leads.list(_id).slice());
  const happened: Happened[] = [];
  const moved: StoredLead[] = [];
  // A lead that a step adds to another campaign joins at the end, and moves on to the same moment.
  for (const lead of leads) {
    const campaign = store.campaign(lead.campaignId);
    if (!isRunning(campaign) || !canMove(lead)) continue;
    moved.push(lead);
    const course = new LeadCourse(store, campaign, lead, context);
    for (const activity of course.until(until)) happened.push({ activity, campaign, lead });
    leads.push(...course.added);
  }
  happened.sort((a, b) => compareTexts(a.activity.createdAt, b.activity.createdAt));
  for (const { activity, campaign, lead } of happened) {
    store.record(activity);
    store.happened({ type: String(activity.type), campaign, lead, activity });
  }
  for (const lead of moved) store.leads.reindex(lead);
}

function isRunning({ state, archived }: StoredCampaign): boolean {
  return state === 'running' && !archived;
}

/** Whether a lead can move. Reactions continue after the last step. A lead that is paused or waits for review does not move. */
function canMove({ status, isPaused, reactions = [] }: StoredLead): boolean {
  return !isPaused && (status === 'running' || reactions.length > 0);
}
