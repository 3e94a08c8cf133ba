import type { Unsubscribe, UnsubscribedVariable } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredContact, StoredUnsubscribe } from '../model.ts';
import { PAGE_SIZE } from '../page.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Entries from these sources cannot be removed. */
const PROTECTED: readonly (string | undefined)[] = ['lead', 'abuse'];

export function unsubscribes(store: Store): Handlers {
  return {
    'unsubscribes.listVariables': (page = {}) => sliceOf(store, 'all', page).map(describeEntry),
    'unsubscribes.getVariable': ({ value }) => detail(find(store, value) ?? refuse(404, 'variable')),
    'unsubscribes.addVariable': ({ value }) => detail(add(store, value)),
    'unsubscribes.addVariables': ({ body: { values } }) => {
      for (const value of values) add(store, value);
      return store.documented.example<string>('unsubscribes.addVariables', 'added');
    },
    'unsubscribes.deleteVariable': ({ value }) => {
      const entry = find(store, value) ?? refuse(400, 'variable');
      if (PROTECTED.includes(entry.source)) refuse(409, 'protected');
      store.unsubscribes.delete(entry._id);
      return store.documented.example<string>('unsubscribes.deleteVariable', 'deleted');
    },
    'unsubscribes.getContact': ({ contactId }) => {
      const { _id, unsubscribed } = contact(store, contactId);
      return { _id, doNotContact: unsubscribed };
    },
    'unsubscribes.addContact': ({ contactId }) => mark(store, contactId, true),
    'unsubscribes.deleteContact': ({ contactId }) => mark(store, contactId, false),
    // The deprecated routes know email addresses and domains only.
    'unsubscribes.list': (page = {}) => sliceOf(store, 'email', page).map(describeEntry),
    'unsubscribes.get': ({ email }) => describeEntry(find(store, email) ?? refuse(404, 'entry')),
    'unsubscribes.add': ({ email }) => {
      const { _id, value } = add(store, email);
      return { _id, value, email: value };
    },
    'unsubscribes.delete': ({ email }) => {
      const { _id, value } = find(store, email) ?? refuse(404, 'entry');
      store.unsubscribes.delete(_id);
      return { _id, value };
    },
  };
}

function find({ unsubscribes }: Store, value: string): StoredUnsubscribe | undefined {
  return unsubscribes.where('value', value.toLowerCase())[0];
}

/** Adds a value. A value that is on the list already stays as it is. */
export function add(store: Store, value: string): StoredUnsubscribe {
  const known = find(store, value);
  if (known) return known;
  const entry: StoredUnsubscribe = { _id: store.newId('uns'), value, source: 'api', createdAt: store.now() };
  store.unsubscribes.set(entry._id, entry);
  return entry;
}

function contact({ contacts }: Store, id: string): StoredContact {
  return contacts.get(id) ?? refuse(400, 'contact');
}

function mark(store: Store, contactId: string, unsubscribed: boolean): string {
  contact(store, contactId).unsubscribed = unsubscribed;
  return store.documented.example<string>('unsubscribes.addContact', 'updated');
}

function sliceOf(
  { unsubscribes }: Store,
  list: string,
  { offset = 0, limit = PAGE_SIZE }: { offset?: number | undefined; limit?: number | undefined },
): StoredUnsubscribe[] {
  return unsubscribes.list(list).slice(offset, offset + limit);
}

export function describeEntry({
  _id,
  value,
  source,
  createdAt,
}: StoredUnsubscribe): Unsubscribe & UnsubscribedVariable {
  return { _id, value, source, createdAt };
}

function detail({ _id, value, source }: StoredUnsubscribe): UnsubscribedVariable {
  return { _id, value, variable: value, source };
}
