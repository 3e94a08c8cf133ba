import { normalizedEmail } from '../email-address.ts';
import { fullName } from '../full-name.ts';
import type { Params } from '../handlers.ts';
import type { StoredContact } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Sorted } from '../Sorted.ts';
import type { Store } from '../Store.ts';
import { containsText } from '../texts.ts';
import { findCompany } from './companies.ts';
import { isRejected } from './record-fields.ts';

type Wanted = NonNullable<Params<'contacts.list'>>;

interface CompanyNames {
  companyDomain?: string | undefined;
  companyLinkedinUrl?: string | undefined;
  companySalesnavUrl?: string | undefined;
}

export function contactNamed(store: Store, idOrEmail: string): StoredContact {
  return contactsNamed(store, idOrEmail)[0] ?? refuse(404, 'contact');
}

/** The contacts with an id or an email address. */
export function contactsNamed({ contacts }: Store, idOrEmail: string): StoredContact[] {
  const contact = contacts.get(idOrEmail);
  return [...(contact ? [contact] : []), ...contacts.where('email', normalizedEmail(idOrEmail) ?? '')];
}

/** The contacts among which a list chooses, as a list of the store where all of them are chosen. */
export function candidates(store: Store, wanted: Wanted): StoredContact[] | Sorted<StoredContact> {
  const { contacts, contactLists } = store;
  const { search, email, listId, notInAnyCampaign, companyId, withPrimaryCompany, fieldRejectionReason } = wanted;
  const names = [
    ...(companyId === undefined ? [] : [companyId]),
    ...(namesCompany(wanted) ? [companyOf(store, wanted)?._id ?? ''] : []),
    ...(notInAnyCampaign ? ['free'] : []),
  ];
  if (email !== undefined) return contacts.sorted(contactsNamed(store, email));
  if (listId !== undefined)
    return contacts.sorted((contactLists.get(listId)?.contactIds ?? []).flatMap((id) => contacts.get(id) ?? []));
  const list = contacts.list(names[0] ?? 'all');
  const isTested = names.length > 1 || withPrimaryCompany || (search ?? fieldRejectionReason) !== undefined;
  return isTested ? list.slice() : list;
}

/** The test that the filters of a list make of each contact. */
export function contactTest(store: Store, wanted: Wanted): (contact: StoredContact) => boolean {
  const { search, email, listId, notInAnyCampaign, companyId, withPrimaryCompany, fieldRejectionReason } = wanted;
  const company = namesCompany(wanted) ? (companyOf(store, wanted)?._id ?? '') : undefined;
  const named = email === undefined ? undefined : new Set(contactsNamed(store, email));
  const members = listId === undefined ? undefined : new Set(store.contactLists.get(listId)?.contactIds);
  return (one) =>
    containsText(searchText(one), search) &&
    (named === undefined || named.has(one)) &&
    (members === undefined || members.has(one._id)) &&
    (!notInAnyCampaign || store.leads.where('contact', one._id).length === 0) &&
    (companyId === undefined || one.companyId === companyId) &&
    (company === undefined || one.companyId === company) &&
    (!withPrimaryCompany || one.companyId !== undefined) &&
    (fieldRejectionReason === undefined || isRejected(one, fieldRejectionReason));
}

/** The company that a request names by its domain or one of its pages. */
export function companyOf(store: Store, { companyDomain, companyLinkedinUrl, companySalesnavUrl }: CompanyNames) {
  const pages = { linkedinUrl: companyLinkedinUrl, linkedinUrlSalesNav: companySalesnavUrl };
  return findCompany(store, { domain: companyDomain, ...pages });
}

function namesCompany({ companyDomain, companyLinkedinUrl, companySalesnavUrl }: CompanyNames): boolean {
  return (companyDomain ?? companyLinkedinUrl ?? companySalesnavUrl) !== undefined;
}

function searchText({ email = '', fields }: StoredContact): string {
  return `${fullName(fields)} ${email}`;
}
