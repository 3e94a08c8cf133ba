import type { Contact, ContactCreate, SavedContact } from '../../../../generated/api.ts';
import { fullName } from '../full-name.ts';
import { type Handlers, WithStatus } from '../handlers.ts';
import type { StoredContact } from '../model.ts';
import { PAGE_SIZE } from '../page.ts';
import { refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { deleteLead } from '../store-lead.ts';
import { statusOf } from './campaigns.ts';
import { candidates, companyOf, contactNamed, contactsNamed, contactTest } from './contact-filters.ts';
import { statusOfLead } from './lead-views.ts';
import { addContact, findContact } from './new-contact.ts';
import { sentFields } from './record-fields.ts';

export function contacts(store: Store): Handlers {
  return {
    'contacts.list': (params = {}) => {
      const { idsOrEmails, crmIds, limit = PAGE_SIZE, offset = 0, ...filters } = params;
      const isChosen = contactTest(store, filters);
      if (idsOrEmails !== undefined) {
        const names = String(idsOrEmails).split(',');
        const named = store.contacts.sorted(names.flatMap((name) => contactsNamed(store, name)));
        return named.filter(isChosen).map((one) => describeContact(store, one));
      }
      if (crmIds !== undefined) {
        const records = new Set(String(crmIds).split(','));
        const synced = [...store.contacts.values()].filter(({ crmSync }) => records.has(crmSync?.crmRecordId ?? ''));
        return synced.filter(isChosen).map((one) => describeContact(store, one));
      }
      const found = candidates(store, filters);
      const all = Array.isArray(found) ? found.filter(isChosen) : found;
      const data = all.slice(offset, offset + limit).map((one) => describeContact(store, one));
      return { data, total: Array.isArray(all) ? all.length : all.size, limit, offset };
    },
    'contacts.get': ({ idOrEmail }) => describeContact(store, contactNamed(store, idOrEmail)),
    'contacts.create': ({ body }) => {
      const known = body.contactId === undefined ? findContact(store, body) : contactById(store, body.contactId);
      if (known) update(known, body);
      const stored = known ?? addContact(store, { ...identifiers(body), ...parts(body) });
      stored.companyId ??= companyOf(store, body)?._id;
      store.contacts.reindex(stored);
      const companyLinked = stored.companyId !== undefined;
      const data: SavedContact = {
        ...describeSaved(stored),
        ...(known ? { updated: true } : { created: true }),
        companyLinked,
      };
      return new WithStatus(known ? 200 : 201, { success: true, data });
    },
    'contacts.delete': ({ idOrEmail }) => {
      const { _id } = contactNamed(store, idOrEmail);
      for (const lead of store.leads.where('contact', _id)) deleteLead(store, lead);
      for (const list of store.contactLists.values()) list.contactIds = list.contactIds.filter((id) => id !== _id);
      store.contacts.delete(_id);
      store.conversations.delete(_id);
      return { success: true, deletedContactId: _id };
    },
  };
}

function contactById({ contacts }: Store, contactId: string): StoredContact {
  return contacts.get(contactId) ?? refuseField('contactId', 'exists', '`contactId` must be a contact that exists');
}

/** What can be sent and is not a field of the person. */
const NO_FIELDS: readonly string[] = [
  'contactId',
  'email',
  'linkedinUrl',
  'linkedinUrlSalesNav',
  'additionalEmails',
  'contactOwner',
  'source',
  'companyId',
  'companyDomain',
  'companyLinkedinUrl',
];

function identifiers({ email, linkedinUrl, linkedinUrlSalesNav }: ContactCreate) {
  return {
    ...(email && { email }),
    ...(linkedinUrl && { linkedinUrl }),
    ...(linkedinUrlSalesNav && { linkedinUrlSalesNav }),
  };
}

function parts(sent: ContactCreate) {
  const { additionalEmails, companyId, source = 'api' } = sent;
  return {
    fields: sentFields(sent, NO_FIELDS),
    source,
    ...(additionalEmails && { additionalEmails: [...additionalEmails] }),
    ...(companyId && { companyId }),
  };
}

/** Stores what was sent. */
function update(stored: StoredContact, sent: ContactCreate): void {
  const { fields, ...rest } = parts(sent);
  Object.assign(stored, identifiers(sent), rest, { fields: { ...stored.fields, ...fields } });
}

function describeSaved(stored: StoredContact): SavedContact {
  const { _id, teamId, email, linkedinUrl, linkedinUrlSalesNav, fields, ownerId, companyId, source } = stored;
  const { createdAt, createdBy, unsubscribed, additionalEmails = [] } = stored;
  const emails = [...(email ? [email] : []), ...additionalEmails].map((value) => ({ value }));
  const profiles = { emails, linkedinUrl, linkedinUrlSalesNav };
  return { _id, teamId, ...profiles, fields, ownerId, companyId, source, createdAt, createdBy, unsubscribed };
}

function describeContact(store: Store, stored: StoredContact): Contact {
  const { linkedinUrl, linkedinUrlSalesNav, additionalEmails, companyId, source, ...own } = stored;
  const campaigns = store.leads.where('contact', own._id).map((lead) => {
    const campaignState = statusOf(store.campaign(lead.campaignId));
    return { campaignId: lead.campaignId, campaignState, leadState: statusOfLead(lead), leadId: lead._id };
  });
  return { ...own, fullName: fullName(own.fields), campaigns };
}
