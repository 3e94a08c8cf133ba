import { SIGNAL_TYPES, WATCH_LIST_STATUSES } from '../../../../generated/api.ts';
import { commaList } from '../../request/comma-list.ts';
import type { Handlers } from '../handlers.ts';
import { linkAgent } from '../link-agent.ts';
import { metaPage } from '../meta-page.ts';
import type { StoredWatchList } from '../model.ts';
import { refuse, refuseField, refuseNaming } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { storedFilters } from '../stored-filters.ts';

/** Agents per page. */
const AGENTS_PER_PAGE = 20;
/** lemlist keeps an agent that was deleted, and lists it where this status is asked for. */
const DELETED = 'delete';

/** Signal agents. Their history stays an example. */
export function watchlists(store: Store): Handlers {
  const agents = store.watchlists;
  return {
    'watchlists.list': ({ type, status, page, limit = AGENTS_PER_PAGE } = {}) => {
      const types = chosen(type, SIGNAL_TYPES, { error: 'type', shown: 'hiring' });
      const statuses = chosen(status, WATCH_LIST_STATUSES, { error: 'status', shown: 'open' });
      const listed = [...agents.values()].filter(
        (agent) =>
          (types === undefined || types.includes(String(agent.type))) &&
          (statuses === undefined ? agent.status !== DELETED : statuses.includes(String(agent.status))),
      );
      return metaPage(listed, { page, limit });
    },
    'watchlists.create': ({ body: { activate, filters, ...sent } }) => {
      const { campaignId, personaId, ...shown } = { campaignId: undefined, personaId: undefined, ...sent };
      if (campaignId !== undefined && !store.campaigns.has(campaignId)) refuse(404, 'campaign');
      // Which kinds watch companies is not documented, so a new agent has what a known one of its kind has.
      const entity = [...agents.values()].find(({ type }) => type === sent.type)?.entity;
      const agent: StoredWatchList = {
        _id: store.newId('wat'),
        ...(shown as Partial<StoredWatchList>),
        status: activate ? 'active' : 'draft',
        ...(entity && { entity }),
        filters: storedFilters(filters),
      };
      agents.set(agent._id, agent);
      if (campaignId !== undefined) linkAgent(store.campaign(campaignId), agent._id);
      return { data: agent };
    },
    'watchlists.update': ({ body: { watchListId, activate, filters, personaId: _, ...sent } }) => {
      const agent = foundAgent(store, watchListId);
      if (activate !== undefined && agent.status === 'draft')
        refuseField('activate', 'storedStatus', '`activate` must not be sent for an agent that is a draft');
      Object.assign(
        agent,
        sent,
        filters && { filters: storedFilters(filters) },
        activate !== undefined && { status: activate ? 'active' : 'inactive' },
      );
      return { data: agent };
    },
    'watchlists.delete': ({ watchListId }) => {
      foundAgent(store, watchListId).status = DELETED;
      return { data: { _id: watchListId, deleted: true, deletedCount: 0 } };
    },
    'watchlists.associateCrmLists': ({ body: { watchListId, crmListIds } }) => {
      const agent = foundAgent(store, watchListId);
      const known = crmListIds.filter((id) => store.contactLists.has(id) || store.companyLists.has(id));
      if (known.length === 0) refuse(400, 'entities');
      if (agent.crmListIds?.toSorted().join() === crmListIds.toSorted().join()) refuse(409, 'same');
      Object.assign(agent, { segmentType: 'list', crmListIds });
      return { data: agent };
    },
    'watchlists.listHistory': ({ watchListId }) => {
      foundAgent(store, watchListId, 'camel');
      return undefined;
    },
  };
}

/** An agent that was not deleted. `missing` names the error example for any other. */
export function foundAgent({ watchlists: agents }: Store, id: string, missing = 'watchList'): StoredWatchList {
  const agent = agents.get(id);
  return agent && agent.status !== DELETED ? agent : refuse(404, missing);
}

/** The values that a filter names. lemlist names those that it does not know. */
function chosen(
  given: string | readonly string[] | undefined,
  known: readonly string[],
  { error, shown }: { error: string; shown: string },
): string[] | undefined {
  if (given === undefined) return undefined;
  const values = commaList(given);
  const unknown = values.filter((value) => !known.includes(value));
  if (unknown.length > 0) refuseNaming(400, error, shown, unknown.join(', '));
  return values;
}
