import type { Handlers } from '../handlers.ts';
import type { StoredContactList } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { containsText } from '../texts.ts';

export function contactLists(store: Store): Handlers {
  return {
    'contacts.listLists': ({ search } = {}) =>
      [...store.contactLists.values()]
        .filter(({ name }) => containsText(name, search))
        .map(({ _id, name, dynamic }) => ({ _id, name, dynamic })),
    'contacts.createList': ({ body: { name } }) => {
      if (name.trim() === '') refuse(400, 'name');
      const list: StoredContactList = { _id: store.newId('clt'), name, dynamic: false, contactIds: [] };
      store.contactLists.set(list._id, list);
      return { message: 'Contact list created successfully', list: { id: list._id, name } };
    },
    'contacts.addToList': ({ listId, action, body: { contactIds } }) => {
      const list = store.contactLists.get(listId) ?? refuse(404, 'list');
      if (list.dynamic) refuse(400, 'dynamic');
      const sent = contactIds.filter((id) => store.contacts.has(id));
      const { members, ...counts } = changeMembers(list.contactIds, sent, action);
      list.contactIds = members;
      return { message: `Contacts ${action === 'remove' ? 'removed from' : 'added to'} list successfully`, ...counts };
    },
  };
}

/** The members of a static list after a change, and how many of those that were sent it concerned. */
export function changeMembers(members: readonly string[], sent: readonly string[], action: 'remove' | undefined) {
  const wanted = [...new Set(sent)];
  const [known, named] = [new Set(members), new Set(wanted)];
  const there = wanted.filter((id) => known.has(id));
  if (action === 'remove') return { members: members.filter((id) => !named.has(id)), removedCount: there.length };
  const added = wanted.filter((id) => !known.has(id));
  return { members: [...members, ...added], addedCount: added.length, alreadyInList: there.length };
}
