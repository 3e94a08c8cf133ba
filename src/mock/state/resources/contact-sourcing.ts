import type { ContactSourcingRun, SourcedContact, StartedContactSourcing } from '../../../../generated/api.ts';
import { type Handlers, WithStatus } from '../handlers.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { addContact } from './new-contact.ts';

/** A run of the company, or `undefined` for an unknown company. */
type Start = (companyId: string, overwrite?: boolean) => StartedContactSourcing | undefined;

/**
 * Searches for the people of a company, each done at once; `--slow` puts polls before that. Each finds the documented people. Runs are no
 * part of a seed.
 */
export function contactSourcing(store: Store): Handlers {
  const documented = store.documented.example<ContactSourcingRun>('companies.getContactSourcing', 'completed');
  const runs = new Map([[documented.runId, documented]]);
  const latest = new Map([[String(documented.companyId), documented]]);
  /** The contacts that were made of people, by the person's id. */
  const added = new Map<string, string>();

  const start: Start = (companyId, overwrite = false) => {
    const company = store.companies.get(companyId);
    if (!company) return undefined;
    const before = latest.get(companyId);
    if (before && !overwrite) return { companyId, runId: before.runId, status: 'reused' };
    const now = store.now();
    const companyName = String(company.fields.name ?? company.domain ?? '');
    const contacts = documented.contacts?.map((person): SourcedContact => ({ ...person, companyName })) ?? [];
    const times = { ranAt: now, completedAt: now };
    const run = { ...documented, runId: store.newId('air'), companyId, ...times, contacts };
    runs.set(run.runId, run);
    latest.set(companyId, run);
    return { companyId, runId: run.runId, status: 'started' };
  };
  const startAll = ({
    body: { companyIds, overwrite },
  }: {
    body: { companyIds: string[]; overwrite?: boolean | undefined };
  }) => ({
    results: companyIds.flatMap((id) => start(id, overwrite) ?? []),
    errors: companyIds
      .filter((id) => !store.companies.has(id))
      .map((companyId) => ({ companyId, code: 'ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED' })),
  });

  return {
    'companies.startContactSourcing': startAll,
    'companies.startContactSourcingRuns': startAll,
    'companies.startContactSourcingRun': ({ body }) => start(body.companyId, body.overwrite) ?? refuse(422, 'company'),
    'companies.getContactSourcing': ({ runId, companyId }, isGoingOn) => {
      const run = (runId === undefined ? latest.get(String(companyId)) : runs.get(runId)) ?? refuse(404, 'run');
      if (!isGoingOn) return run;
      const { completedAt, reasoning, ...begun } = run;
      return new WithStatus(202, { ...begun, status: 'running' as const, contacts: [] });
    },
    'companies.addSourcedContact': ({ body: { leadId, companyId, listId } }) => {
      const found = [...runs.values()].flatMap(({ contacts = [], companyId: employer }) =>
        contacts.filter((person) => person.leadId === leadId).map((person) => ({ person, employer })),
      );
      if (found.length === 0) refuse(404, 'person');
      const person = found.find(({ employer }) => employer === companyId)?.person;
      const known = store.contacts.get(added.get(leadId) ?? '');
      if (!person || (known && known.companyId !== companyId)) refuse(409, 'employer');
      const contact = known ?? addPerson(store, companyId, person);
      added.set(leadId, contact._id);
      const list = store.contactLists.get(listId ?? '');
      if (list) list.contactIds = [...new Set([...list.contactIds, contact._id])];
      return { contactId: contact._id };
    },
  };
}

function addPerson(store: Store, companyId: string, { fullName, jobTitle, linkedinUrl }: SourcedContact) {
  const [firstName, ...lastNames] = (fullName ?? '').split(' ');
  const names = { ...(firstName && { firstName }), ...(lastNames.length > 0 && { lastName: lastNames.join(' ') }) };
  const fields = { ...names, ...(jobTitle && { jobTitle }) };
  const contact = addContact(store, { ...(linkedinUrl && { linkedinUrl }), fields });
  contact.companyId = companyId;
  store.contacts.reindex(contact);
  return contact;
}
