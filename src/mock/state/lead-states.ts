import { type ActivityType, LEAD_STATES, type LeadState, type LeadStateEventType } from '../../../generated/api.ts';
import type { StoredLead } from './model.ts';
import type { Store } from './Store.ts';
import type { Happening } from './sources.ts';
import { MEANINGS, type Measure } from './statistics/measures.ts';

/** The state that a lead reaches, by what its activity counts for: https://developer.lemlist.com/api-reference/endpoints/webhooks/add-webhook */
const REACHED: Readonly<Partial<Record<Measure, LeadStateEventType>>> = {
  sent: 'contacted',
  invited: 'contacted',
  opened: 'hooked',
  clicked: 'attracted',
  accepted: 'attracted',
  replied: 'warmed',
};

/**
 * The change of the lead's state that an activity is, if it is one. lemlist sums up activities of all channels in one event, which
 * names the activity. A lead reaches each state once.
 */
export function stateReached(store: Store, happening: Happening): Happening[] {
  const { lead, activity } = happening;
  if (!lead || !activity) return [];
  const measure = MEANINGS[activity.type as ActivityType]?.measure;
  const type = activity.type === 'apiDone' ? 'contacted' : measure && REACHED[measure];
  if (!type || !store.isFirst(`state ${type} ${lead._id}`)) return [];
  return [{ ...happening, type, activity: { ...activity, type: type as ActivityType } }];
}

/** Gives a lead the state that an activity is named for. The state of a lead that is unsubscribed or marked is final. */
export function moveState(lead: StoredLead, type: string, at: string): void {
  const isOpen = lead.status === 'running' || lead.status === 'done';
  if (isOpen && isLeadState(type)) lead.state = type;
  lead.updatedAt = at;
}

function isLeadState(type: string): type is LeadState {
  return (LEAD_STATES as readonly string[]).includes(type);
}
