import { normalizedEmail } from '../email-address.ts';
import type { StoredContact } from '../model.ts';
import type { Store } from '../Store.ts';

export interface Identifiers {
  email?: string | undefined;
  linkedinUrl?: string | undefined;
  linkedinUrlSalesNav?: string | undefined;
}

/** The contact that already has this email address or profile, if there is one. */
export function findContact(
  { contacts }: Store,
  { email, linkedinUrl, linkedinUrlSalesNav }: Identifiers,
): StoredContact | undefined {
  const normalized = normalizedEmail(email);
  const [found] = [
    ...(normalized ? contacts.where('email', normalized) : []),
    ...(linkedinUrl ? contacts.where('profile', linkedinUrl) : []),
    ...(linkedinUrlSalesNav ? contacts.where('salesNavProfile', linkedinUrlSalesNav) : []),
  ];
  return found;
}

/** Stores a new contact of the team. */
export function addContact(store: Store, sent: Identifiers & Pick<StoredContact, 'fields'>): StoredContact {
  const contact: StoredContact = {
    _id: store.newId('ctc'),
    teamId: store.teamId,
    ...sent,
    ownerId: store.owner.userId,
    createdAt: store.now(),
    createdBy: store.owner.userId,
    unsubscribed: false,
    fieldRejections: [],
  };
  store.contacts.set(contact._id, contact);
  return contact;
}
