import type { Activity } from '../../../../generated/api.ts';
import { momentOf } from '../../request/moment.ts';
import type { Handlers } from '../handlers.ts';
import { pageOf } from '../page.ts';
import type { Store } from '../Store.ts';

export function activities(store: Store): Handlers {
  return {
    'activities.list': ({ type, campaignId, leadId, isFirst, minDate, maxDate, startDate, endDate, ...page } = {}) => {
      const [earliest, latest] = [minDate ?? startDate, maxDate ?? endDate].map((moment) =>
        moment === undefined ? undefined : momentOf(moment),
      );
      const isWanted = (activity: Activity): boolean =>
        (type === undefined || activity.type === type) &&
        (campaignId === undefined || activity.campaignId === campaignId) &&
        (leadId === undefined || activity.leadId === leadId) &&
        (isFirst === undefined || String(activity.isFirst === true) === String(isFirst)) &&
        (earliest === undefined || Date.parse(activity.createdAt ?? '') >= earliest) &&
        (latest === undefined || Date.parse(activity.createdAt ?? '') <= latest);
      // Of those at one moment the last is the newest.
      return pageOf(candidates(store, leadId, campaignId).filter(isWanted).reverse(), page).items;
    },
  };
}

/** The activities among which a request chooses. A team may have a million, and a lead a few. */
function candidates({ activities }: Store, leadId: string | undefined, campaignId: string | undefined): Activity[] {
  if (leadId !== undefined) return activities.where('lead', leadId);
  return campaignId === undefined ? [...activities.values()] : activities.where('campaign', campaignId);
}
