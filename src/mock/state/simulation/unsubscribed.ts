import { normalizedEmail } from '../email-address.ts';
import type { StoredLead } from '../model.ts';
import type { Store } from '../Store.ts';

/**
 * Whether lemlist sends nothing to the person of a lead, in any campaign: the contact is unsubscribed, or the unsubscribe list has the
 * email address or its domain.
 */
export function isUnsubscribed({ contacts, unsubscribes }: Store, { contactId, variables }: StoredLead): boolean {
  if (contacts.get(contactId)?.unsubscribed) return true;
  const email = normalizedEmail(variables.email);
  if (email === undefined) return false;
  const domain = email.slice(email.lastIndexOf('@'));
  return [email, domain].some((value) => unsubscribes.where('value', value).length > 0);
}
