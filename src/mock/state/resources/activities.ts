import type { Activity } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { PAGE_SIZE } from '../page.ts';
import type { Store } from '../Store.ts';

export function activities(store: Store): Handlers {
  return {
    'activities.list': ({ type, campaignId, leadId, isFirst, minDate, maxDate, startDate, endDate, ...page } = {}) => {
      const { offset = 0, limit = PAGE_SIZE } = page;
      const [earliest, latest] = [minDate ?? startDate, maxDate ?? endDate].map(momentOf);
      const isWanted = (activity: Activity): boolean =>
        (type === undefined || activity.type === type) &&
        (campaignId === undefined || activity.campaignId === campaignId) &&
        (leadId === undefined || activity.leadId === leadId) &&
        (isFirst === undefined || String(activity.isFirst === true) === String(isFirst)) &&
        (earliest === undefined || Date.parse(activity.createdAt ?? '') >= earliest) &&
        (latest === undefined || Date.parse(activity.createdAt ?? '') <= latest);
      // Of those at one moment the last is the newest.
      const found = [...store.activities.values()].filter(isWanted).reverse();
      found.sort((a, b) => Date.parse(b.createdAt ?? '') - Date.parse(a.createdAt ?? ''));
      return found.slice(offset, offset + limit);
    },
  };
}

/** Milliseconds of a moment: ISO 8601 or Unix seconds. */
function momentOf(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
