import type { EnrichmentProvider, EnrichmentProviderList } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuse, refuseField, refuseNaming } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** The provider that the documented refusal names. */
const SHOWN = 'apollo';

/** Providers of enrichments, and for which of them the team saved a key. No key is stored. */
export function providers(store: Store): Handlers {
  const { data: all = [] } = store.documented.example<EnrichmentProviderList>('enrichments.listProviders', 'two');
  const connected = new Set(all.flatMap(({ id, connected: is }) => (is && id ? [id] : [])));
  const describeProvider = (provider: EnrichmentProvider): EnrichmentProvider =>
    provider.source === 'external' ? { ...provider, connected: connected.has(provider.id ?? '') } : provider;
  const externalProvider = (providerId: string): EnrichmentProvider & { id: string } => {
    const found = all.find(({ id }) => id === providerId);
    if (!found) refuseField('providerId', 'exists', '`providerId` must be a provider of enrichments', 'path');
    if (found.source !== 'external') refuse(400, 'internal');
    return { ...found, id: providerId };
  };
  return {
    'enrichments.listProviders': ({ type }) => ({
      data: all.filter(({ types }) => types?.includes(type)).map(describeProvider),
    }),
    'enrichments.updateProviderConnection': ({ providerId }) => {
      const provider = externalProvider(providerId);
      connected.add(providerId);
      addToWaterfalls(store, provider);
      return { data: describeProvider(provider) };
    },
    'enrichments.deleteProviderConnection': ({ providerId }) => {
      const provider = externalProvider(providerId);
      if (!connected.delete(providerId)) refuseNaming(400, 'disconnected', SHOWN, providerId);
      return { data: describeProvider(provider) };
    },
  };
}

/** A provider is added, switched off, to all waterfalls of the team that look up what it does. */
function addToWaterfalls({ waterfalls }: Store, { id, types = [] }: EnrichmentProvider & { id: string }): void {
  for (const waterfall of waterfalls.values()) {
    const { isDefault, type, providers: asked = [] } = waterfall;
    if (isDefault || !types.some((one) => one === type) || asked.some((one) => one.id === id)) continue;
    waterfall.providers = [...asked, { id, order: asked.length + 1, enabled: false, source: 'external' }];
  }
}
