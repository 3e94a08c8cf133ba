import type { Handlers } from '../handlers.ts';
import type { StoredContactList } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

export function contactLists(store: Store): Handlers {
  return {
    'contacts.listLists': ({ search = '' } = {}) =>
      [...store.contactLists.values()]
        .filter(({ name = '' }) => name.toLowerCase().includes(search.toLowerCase()))
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
      const sent = [...new Set(contactIds)].filter((id) => store.contacts.has(id));
      const there = sent.filter((id) => list.contactIds.includes(id));
      if (action === 'remove') {
        list.contactIds = list.contactIds.filter((id) => !there.includes(id));
        return { message: 'Contacts removed from list successfully', removedCount: there.length };
      }
      list.contactIds.push(...sent.filter((id) => !there.includes(id)));
      const addedCount = sent.length - there.length;
      return { message: 'Contacts added to list successfully', addedCount, alreadyInList: there.length };
    },
  };
}
