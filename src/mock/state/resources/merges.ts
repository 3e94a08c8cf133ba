import type { MergeResult } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredCompany, StoredContact } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { setOwn } from '../set-own.ts';
import { deleteLead } from '../store-lead.ts';
import { contactsNamed } from './contact-filters.ts';

interface Sent {
  primaryId: string;
  secondaryIds: readonly string[];
}

/** Merges several records into one. What belongs to a deleted record moves to the remaining one. */
export function merges(store: Store): Handlers {
  return {
    'contacts.merge': ({ body }) =>
      merge(
        body,
        'contact',
        (name) => contactsNamed(store, name)[0],
        (kept, gone) => absorbContact(store, kept, gone),
      ),
    'companies.merge': ({ body }) =>
      merge(
        body,
        'company',
        (id) => store.companies.get(id),
        (kept, gone) => absorbCompany(store, kept, gone),
      ),
  };
}

/** lemlist merges one after the other until the first failure. Where nothing was merged by then, it is an error. */
function merge<Item extends { _id: string }>(
  { primaryId, secondaryIds }: Sent,
  missing: string,
  find: (id: string) => Item | undefined,
  absorb: (kept: Item, gone: Item) => void,
): MergeResult {
  const kept = find(primaryId) ?? refuse(404, missing);
  const found = secondaryIds.map(find);
  const known = [kept, ...found].filter((item) => item !== undefined);
  if (new Set(known).size < known.length) refuse(400, 'same');
  const failed = found.indexOf(undefined);
  const count = failed < 0 ? found.length : failed;
  if (count === 0) refuse(404, missing);
  for (const gone of found.slice(0, count)) if (gone) absorb(kept, gone);
  const [mergedIds, remainingIds] = [secondaryIds.slice(0, count), secondaryIds.slice(count)];
  return { success: true, primaryId: kept._id, merged: true, mergedIds, remainingIds };
}

function absorbContact(store: Store, kept: StoredContact, gone: StoredContact): void {
  fill(kept.fields, gone.fields);
  fill(kept, gone);
  const campaigns = new Set(store.leads.where('contact', kept._id).map(({ campaignId }) => campaignId));
  for (const lead of store.leads.where('contact', gone._id)) {
    // A person is in a campaign once.
    if (campaigns.has(lead.campaignId)) deleteLead(store, lead);
    else store.leads.reindex(Object.assign(lead, { contactId: kept._id }));
  }
  const own = { contactId: kept._id };
  for (const activity of store.activities.where('contact', gone._id)) {
    store.activities.reindex(Object.assign(activity, own));
    store.conversations.add(activity);
  }
  for (const task of store.tasks.where('contact', gone._id)) store.tasks.reindex(Object.assign(task, own));
  for (const list of store.contactLists.values()) list.contactIds = renamed(list.contactIds, gone._id, kept._id);
  store.contacts.delete(gone._id);
  store.conversations.delete(gone._id);
  store.contacts.reindex(kept);
}

function absorbCompany(store: Store, kept: StoredCompany, gone: StoredCompany): void {
  fill(kept.fields, gone.fields);
  fill(kept, gone);
  const own = { companyId: kept._id };
  for (const contact of store.contacts.list(gone._id).slice()) store.contacts.reindex(Object.assign(contact, own));
  for (const activity of store.activities.where('company', gone._id))
    store.activities.reindex(Object.assign(activity, own));
  for (const task of store.tasks.where('company', gone._id)) store.tasks.reindex(Object.assign(task, own));
  for (const list of store.companyLists.values()) list.companyIds = renamed(list.companyIds, gone._id, kept._id);
  store.companies.delete(gone._id);
  store.companies.reindex(kept);
}

/** The remaining record keeps its values. Only empty fields are filled. */
function fill(kept: object, gone: object): void {
  const record = kept as Record<string, unknown>;
  for (const [name, value] of Object.entries(gone)) {
    const known = Object.hasOwn(record, name) ? record[name] : undefined;
    if (known === undefined || known === null || known === '') setOwn(record, name, value);
  }
}

function renamed(ids: readonly string[], from: string, to: string): string[] {
  return [...new Set(ids.map((id) => (id === from ? to : id)))];
}
