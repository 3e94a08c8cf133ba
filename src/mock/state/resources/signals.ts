import type { Signal, WatchlistsListSignalsParams } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { metaPage } from '../meta-page.ts';
import { msOf } from '../record-maps.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { externalSignals } from './external-signals.ts';
import { foundAgent } from './watchlists.ts';

/** Signals per page. */
const SIGNALS_PER_PAGE = 20;

/** What signal agents found, which is what was sent to them. Agents find nothing by themselves here. */
export function signals(store: Store): Handlers {
  return {
    ...externalSignals(store),
    'watchlists.listSignals': ({
      page,
      limit = SIGNALS_PER_PAGE,
      sortBy = 'receivedAt',
      sortOrder = 'desc',
      ...wanted
    } = {}) => {
      if (wanted.watchListId !== undefined) foundAgent(store, wanted.watchListId, 'watchlist');
      const [from, to] = [wanted.receivedAtFrom, wanted.receivedAtTo];
      if (from !== undefined && to !== undefined && msOf(String(from)) >= msOf(String(to))) refuse(400, 'order');
      const sign = sortOrder === 'desc' ? -1 : 1;
      const listed = [...store.signals.values()]
        .filter((signal) => isWanted(signal, wanted))
        .sort((one, other) => (msOf(one[sortBy]) - msOf(other[sortBy])) * sign);
      return metaPage(listed, { page, limit });
    },
    'watchlists.markSignals': ({ body: { signalIds, status } }) => {
      const known = [...new Set(signalIds)].flatMap((id) => store.signals.get(id) ?? []);
      for (const signal of known) signal.status = status;
      return { data: { updatedCount: known.length, requestedCount: signalIds.length } };
    },
  };
}

function isWanted(signal: Signal, wanted: WatchlistsListSignalsParams): boolean {
  const { watchListId, type, status, receivedAtFrom, receivedAtTo } = wanted;
  const receivedMs = msOf(signal.receivedAt);
  return (
    (watchListId === undefined || signal.watchListId === watchListId) &&
    (type === undefined || type.some((one) => one === signal.type)) &&
    (status === undefined || status.some((one) => one === signal.status)) &&
    (receivedAtFrom === undefined || receivedMs >= msOf(String(receivedAtFrom))) &&
    (receivedAtTo === undefined || receivedMs <= msOf(String(receivedAtTo)))
  );
}
