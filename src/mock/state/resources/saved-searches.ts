import type { Persona } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredSavedSearch } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { storedFilters } from '../stored-filters.ts';

interface Named {
  _id: string;
  name?: string;
  mode?: string;
}

/** Personas and saved searches of the people database. Both are filters with a name that no other has. */
export function savedSearches(store: Store): Handlers {
  const { personas, savedSearches: searches } = store;
  const search = (id: string): StoredSavedSearch => searches.get(id) ?? refuse(404, 'savedSearch');
  return {
    'database.listPersonas': ({ mode } = {}) => ({ data: inMode(personas, mode) }),
    'database.createPersona': ({ body }) => {
      refuseTaken(personas, body.name);
      const persona: Persona = {
        _id: store.newId('pdp'),
        ...body,
        ...made(store),
        filters: storedFilters(body.filters),
      };
      personas.set(persona._id, persona);
      return { data: { _id: persona._id } };
    },
    'database.deletePersona': ({ personaId }) => {
      if (!personas.delete(personaId)) refuse(404, 'persona');
      return { data: { _id: personaId, deleted: true } };
    },
    'database.listSavedSearches': ({ mode } = {}) => ({ data: inMode(searches, mode) }),
    'database.getSavedSearch': ({ savedSearchId }) => ({ data: search(savedSearchId) }),
    'database.createSavedSearch': ({ body }) => {
      refuseTaken(searches, body.name);
      const filters = storedFilters(body.filters);
      const saved: StoredSavedSearch = { _id: store.newId('lss'), ...body, ...made(store), filters };
      searches.set(saved._id, saved);
      return { data: { _id: saved._id } };
    },
    'database.updateSavedSearch': ({ savedSearchId, body: { name, filters, mode } }) => {
      const saved = search(savedSearchId);
      if (name !== undefined) refuseTaken(searches, name, savedSearchId);
      // lemlist ignores the mode without filters.
      const changed = filters && { filters: storedFilters(filters), ...(mode && { mode }) };
      Object.assign(saved, name !== undefined && { name }, changed, { updatedAt: store.now() });
      return { data: saved };
    },
    'database.deleteSavedSearch': ({ savedSearchId }) => {
      search(savedSearchId);
      searches.delete(savedSearchId);
      return { data: { _id: savedSearchId, deleted: true } };
    },
  };
}

function made(store: Store): { createdAt: string; updatedAt: string } {
  const now = store.now();
  return { createdAt: now, updatedAt: now };
}

function inMode<Item extends Named>(items: ReadonlyMap<string, Item>, mode: string | undefined): Item[] {
  return [...items.values()].filter((item) => mode === undefined || item.mode === mode);
}

function refuseTaken(items: ReadonlyMap<string, Named>, name: string, own?: string): void {
  if ([...items.values()].some((item) => item.name === name && item._id !== own)) refuse(409, 'name');
}
