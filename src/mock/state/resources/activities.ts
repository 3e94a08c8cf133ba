import { momentOf } from '../../request/moment.ts';
import type { Handlers } from '../handlers.ts';
import { PAGE_SIZE } from '../page.ts';
import { activityMap, FIRST_MS } from '../record-maps.ts';
import { nameOf } from '../Shelf.ts';
import type { Store } from '../Store.ts';

export function activities({ activities: all }: Store): Handlers {
  return {
    'activities.list': ({ type, campaignId, leadId, isFirst, offset = 0, limit = PAGE_SIZE, ...dates } = {}) => {
      const [earliest, latest] = [dates.minDate ?? dates.startDate, dates.maxDate ?? dates.endDate].map((moment) =>
        moment === undefined ? undefined : momentOf(moment),
      );
      // A team may have a million activities, and a lead a few.
      const among = leadId === undefined ? all : activityMap(all.where('lead', leadId));
      const list = among.list(nameOf([campaignId, type, isFirst]));
      // What has no date is left out as soon as one is asked for.
      const from = list.rank(earliest ?? (latest === undefined ? Number.NEGATIVE_INFINITY : FIRST_MS));
      const until = Number.isNaN(latest) ? 0 : list.rank(latest ?? Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
      const end = Math.max(from, until - offset);
      // Of those at one moment the last is the newest.
      return list.slice(Math.max(from, end - limit), end).reverse();
    },
  };
}
