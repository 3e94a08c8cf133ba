import type { LeadCreate, LeadUpdate, LeadUpdateStrategy } from '../../../../generated/api.ts';
import type { Documented } from '../Documented.ts';
import type { StoredCampaign, StoredLead } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { setOwn } from '../set-own.ts';
import { storeLead } from '../store-lead.ts';
import { addContact, findContact } from './new-contact.ts';

/** Adds a person to a campaign, and to the contacts of the team unless the person is one already. */
export function addLead(store: Store, campaign: StoredCampaign, sent: LeadCreate, deduplicate: boolean): StoredLead {
  const { email, linkedinUrl } = sent;
  checkProfile(linkedinUrl);
  const known = findContact(store, { email, linkedinUrl });
  const others = known ? store.leads.where('contact', known._id) : [];
  if (others.some(({ campaignId }) => campaignId === campaign._id)) refuse(400, 'inCampaign');
  if (deduplicate && others.length > 0) refuse(409, 'otherCampaign');
  const contact = known ?? addContact(store, { email, linkedinUrl, fields: contactFields(store.documented, sent) });
  const own = { contactId: contact._id, variables: asText(sent), source: 'api', updatedAt: store.now() };
  const lead = storeLead(store, campaign, own);
  rememberNames(store, sent);
  return lead;
}

/** Changes fields and variables of a lead, and the same fields of its contact. */
export function changeLead(store: Store, lead: StoredLead, sent: LeadUpdate, strategy: LeadUpdateStrategy): void {
  checkProfile(sent.linkedinUrl);
  const contact = store.contacts.get(lead.contactId);
  const shared = new Set(sharedNames(store.documented));
  // Field by field, since a team may have thousands of variables and each copy of them takes a millisecond.
  for (const [name, value] of Object.entries(sent)) {
    const text = textOf(value);
    const known = Object.hasOwn(lead.variables, name) ? lead.variables[name] : undefined;
    if (!isWritten(known, text, strategy)) continue;
    if (text === null) delete lead.variables[name];
    else setOwn(lead.variables, name, text);
    if (contact && shared.has(name)) contact.fields[name] = text;
  }
  store.leads.reindex(lead);
  lead.updatedAt = store.now();
  rememberNames(store, sent);
}

/** lemlist takes the profile of a person only. An empty text is no URL. */
function checkProfile(url: unknown): void {
  if (typeof url !== 'string' || url === '') return;
  if (!/^(https?:\/\/)?([\w-]+\.)*linkedin\.com\/./i.test(url)) refuse(400, 'badLinkedinUrl');
  if (/linkedin\.com\/(company|school|showcase)\//i.test(url)) refuse(400, 'notPersonal');
}

/** lemlist stores numbers and booleans as text. What it stores for `null` is not known: see null-variables.ts. */
function textOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function asText(sent: Record<string, unknown>): Record<string, unknown> {
  const written = Object.entries(sent).filter(([, value]) => value !== null);
  return Object.fromEntries(written.map(([name, value]) => [name, textOf(value)]));
}

function isWritten(stored: unknown, sent: unknown, strategy: LeadUpdateStrategy): boolean {
  if (strategy === 'fillEmptyOnly') return isEmpty(stored);
  return strategy === 'overwrite' || !isEmpty(sent);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Names of lemlist's own fields. */
export function ownNames(documented: Documented): Set<string> {
  return new Set(['LeadCreate', 'LeadUpdate', 'Lead'].flatMap((name) => documented.fields(name)));
}

function rememberNames(store: Store, sent: Record<string, unknown>): void {
  const own = ownNames(store.documented);
  for (const name of Object.keys(sent)) if (!own.has(name)) store.variableNames.add(name);
}

/** The fields that a contact keeps of a lead. The team's variables belong to the lead. */
function contactFields(documented: Documented, sent: Record<string, unknown>): Record<string, unknown> {
  const shared = sharedNames(documented).filter((name) => name in sent);
  return Object.fromEntries(shared.map((name) => [name, sent[name]]));
}

function sharedNames(documented: Documented): string[] {
  return documented.fields('ContactCreate').filter((name) => name !== 'email' && name !== 'linkedinUrl');
}
