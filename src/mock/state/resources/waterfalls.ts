import type {
  WaterfallConditionsCreate,
  WaterfallProvider,
  WaterfallProviderCreate,
} from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredWaterfall } from '../model.ts';
import { refuse, refuseNaming } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Words of the documented example that name a country and the waterfall that serves it. */
const SERVED = 'France is already served by \\"Europe email waterfall\\"';

export function waterfalls(store: Store): Handlers {
  const all = store.waterfalls;
  const found = (id: string): StoredWaterfall => all.get(id) ?? refuse(404, 'waterfall');
  return {
    'enrichments.listWaterfalls': ({ type } = {}) => ({
      data: [...all.values()].filter((waterfall) => type === undefined || waterfall.type === type),
    }),
    'enrichments.getWaterfall': ({ waterfallId }) => ({ data: found(waterfallId) }),
    'enrichments.createWaterfall': ({ body: { type, name, conditions, providers } }) => {
      const others = [...all.values()].filter((waterfall) => waterfall.type === type);
      refuseTaken(others, { name, conditions });
      const now = store.now();
      const waterfall: StoredWaterfall = {
        id: store.newId('ecw'),
        type,
        name,
        isDefault: false,
        editor: store.owner.userId,
        conditions,
        providers: orderProviders(others, providers),
        createdAt: now,
        updatedAt: now,
      };
      all.set(waterfall.id, waterfall);
      return { data: waterfall };
    },
    'enrichments.updateWaterfall': ({ waterfallId, body: { name, conditions, providers } }) => {
      const waterfall = found(waterfallId);
      if (conditions && waterfall.isDefault) refuse(400, 'default');
      const ofType = [...all.values()].filter(({ type }) => type === waterfall.type);
      refuseTaken(
        ofType.filter((one) => one !== waterfall),
        { name, conditions },
      );
      const changed = { ...(name && { name }), ...(conditions && { conditions }) };
      const asked = providers && { providers: orderProviders(ofType, providers) };
      Object.assign(waterfall, changed, asked, { editor: store.owner.userId, updatedAt: store.now() });
      return { data: waterfall };
    },
    'enrichments.deleteWaterfall': ({ waterfallId }) => {
      if (found(waterfallId).isDefault) refuse(400, 'default');
      all.delete(waterfallId);
      return { data: { id: waterfallId, deleted: true } };
    },
    'enrichments.resetWaterfall': ({ waterfallId }) => {
      const waterfall = found(waterfallId);
      if (!waterfall.isDefault) refuse(400, 'custom');
      const { data } = store.documented.example<{ data: StoredWaterfall }>('enrichments.resetWaterfall', 'reset');
      // Only the initial state of the other default waterfall is known.
      if (data.id === waterfallId) all.set(waterfallId, data);
      return { data: found(waterfallId) };
    },
  };
}

/** A name and a country belong to one waterfall of a type. */
function refuseTaken(
  others: readonly StoredWaterfall[],
  { name, conditions }: { name?: string | undefined; conditions?: WaterfallConditionsCreate | undefined },
): void {
  if (others.some((other) => other.name?.toLowerCase() === name?.toLowerCase())) refuse(409, 'name');
  for (const country of conditions?.country.in ?? []) {
    const server = others.find((other) => other.conditions?.country?.in?.includes(country));
    if (!server) continue;
    const named = new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
    const words = JSON.stringify(`${named} is already served by "${server.name}"`).slice(1, -1);
    refuseNaming(409, 'country', SERVED, words);
  }
}

/** The providers in the order of the request, then the other providers of the default waterfall, switched off. */
function orderProviders(
  ofType: readonly StoredWaterfall[],
  sent: readonly WaterfallProviderCreate[],
): WaterfallProvider[] {
  const ids = sent.map(({ id }) => id);
  if (new Set(ids).size < ids.length) refuse(400, 'twice');
  if (!sent.some(({ enabled }) => enabled)) refuse(400, 'disabled');
  const known = ofType.find(({ isDefault }) => isDefault)?.providers ?? [];
  const others = known
    .filter(({ id }) => id !== undefined && !ids.includes(id))
    .map(({ id }) => ({ id, enabled: false }));
  return [...sent.map(({ id, enabled }) => ({ id, enabled })), ...others].map(({ id, enabled }, index) => ({
    ...(id !== undefined && { id }),
    order: index + 1,
    enabled,
    source: known.find((provider) => provider.id === id)?.source ?? 'internal',
  }));
}
