import type { Handlers } from '../handlers.ts';
import type { StoredCompanyList } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { containsText } from '../texts.ts';
import { changeMembers } from './contact-lists.ts';

export function companyLists(store: Store): Handlers {
  return {
    'companies.listLists': ({ search } = {}) =>
      [...store.companyLists.values()]
        .filter(({ name }) => containsText(name, search))
        .map(({ companyIds, ...list }) => list),
    'companies.createList': ({ body: { name } }) => {
      if (name.trim() === '') refuse(400, 'name');
      const list: StoredCompanyList = { _id: store.newId('clt'), name, createdAt: store.now(), companyIds: [] };
      store.companyLists.set(list._id, list);
      return { message: 'Company list created successfully', list: { id: list._id, name } };
    },
    'companies.addToList': ({ listId, action, body }) => {
      if (store.contactLists.has(listId)) refuse(400, 'contacts');
      const list = store.companyLists.get(listId) ?? refuse(404, 'list');
      if (list.dynamic) refuse(400, action === 'remove' ? 'dynamicRemove' : 'dynamicAdd');
      const sent = body.companyIds.filter((id) => store.companies.has(id));
      const { members, ...counts } = changeMembers(list.companyIds, sent, action);
      list.companyIds = members;
      return { message: `Companies ${action === 'remove' ? 'removed from' : 'added to'} list successfully`, ...counts };
    },
  };
}
