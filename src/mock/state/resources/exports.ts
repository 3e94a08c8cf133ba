import type { ExportedLead, OperationId } from '../../../../generated/api.ts';
import { fieldOf, toCsv } from '../csv.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredContact, StoredLead } from '../model.ts';
import { refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { setOwn } from '../set-own.ts';
import { leadsInState, statusOfLead } from './lead-views.ts';
import { describeEntry } from './unsubscribes.ts';

/** The exports that are done at once. An export of statistics takes polls; `--slow` says how many. */
export function exports(store: Store): Handlers {
  const leads: Handlers['campaigns.exportLeads'] = ({ campaignId, state = 'all', format = 'csv' }) => {
    return format === 'json'
      ? leadsOf(store, campaignId, String(state)).map(exportedLead)
      : leadsCsv(store, campaignId, String(state));
  };
  return {
    'campaigns.exportLeads': leads,
    'campaigns.exportLeadsV1': leads,
    'contacts.export': ({ listId, entity = 'contact' }) => {
      if (entity === 'company') return companiesCsv(store, listId);
      const ids = listId === 'all' ? [...store.contacts.keys()] : listOf(store.contactLists, listId).contactIds;
      const contacts = ids.flatMap((id) => store.contacts.get(id) ?? []);
      const readerOf = (name: string) => (contact: StoredContact) =>
        fieldOf(contact, name) ?? fieldOf(contact.fields, name);
      return toCsv(columnsOf(store, 'contacts.export', 'contacts'), contacts, readerOf);
    },
    'unsubscribes.exportContacts': ({ format = 'csv' } = {}) => {
      const rows = [...store.contacts.values()].map(({ _id, unsubscribed }) => ({ _id, doNotContact: unsubscribed }));
      return format === 'json' ? rows : toCsv(columnsOf(store, 'unsubscribes.exportContacts', 'contacts'), rows);
    },
    'unsubscribes.exportVariables': ({ format = 'csv' } = {}) => {
      const rows = [...store.unsubscribes.values()].map(describeEntry);
      return format === 'json' ? rows : toCsv(columnsOf(store, 'unsubscribes.exportVariables', 'variables'), rows);
    },
    'unsubscribes.export': () =>
      toCsv(columnsOf(store, 'unsubscribes.export', 'entries'), store.unsubscribes.list('email').slice()),
  };
}

function leadsOf(store: Store, campaignId: string, state: string): StoredLead[] {
  return leadsInState(store, store.campaign(campaignId)._id, state);
}

/** The leads of a campaign as a CSV file. */
export function leadsCsv(store: Store, campaignId: string, state = 'all'): string {
  const leads = leadsOf(store, campaignId, state);
  // A copy of each lead in the form of a row would take half of the time.
  return toCsv(
    leadColumns(store, leads),
    leads,
    (name) => STANDING.get(name) ?? (({ variables }) => fieldOf(variables, name)),
  );
}

function listOf<List>(lists: ReadonlyMap<string, List>, listId: string): List {
  return lists.get(listId) ?? refuseField('listId', 'exists', '`listId` must be a list that exists, or `all`', 'query');
}

/** A variable with this name is a variable like any other, which `assign` leaves out. */
const PROTO = '__proto__';

function exportedLead(lead: StoredLead): ExportedLead {
  const { variables } = lead;
  // A spread would take most of the time of an export of thousands of leads.
  const exported: Record<string, unknown> = Object.assign({}, variables);
  if (Object.hasOwn(variables, PROTO)) setOwn(exported, PROTO, variables[PROTO]);
  for (const [name, read] of STANDING) {
    const value = read(lead);
    if (value !== undefined) exported[name] = value;
  }
  return exported as ExportedLead;
}

/** Companies as a CSV file. Its columns are not documented, so it has every field that one of them has. */
function companiesCsv(store: Store, listId: string): string {
  const ids = listId === 'all' ? [...store.companies.keys()] : listOf(store.companyLists, listId).companyIds;
  const rows = ids
    .flatMap((id) => store.companies.get(id) ?? [])
    .map(({ _id, domain, linkedinUrl, fields }) => ({ ...fields, domain, linkedinUrl, _id }));
  return toCsv(namesIn(rows), rows);
}

/** The names of the fields that any of the rows has. */
function namesIn(rows: readonly object[]): string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

/** The documented columns of an export: the first line of its example. */
function columnsOf({ documented }: Store, id: OperationId, example: string): string[] {
  return documented.example<string>(id, example).split('\n', 1)[0]?.split(',') ?? [];
}

/** Columns of an export, in addition to the fields that a lead is created with. */
const STANDING = new Map<string, (lead: StoredLead) => string | undefined>([
  ['emailStatus', ({ emailStatus }) => emailStatus],
  ['lastState', ({ state }) => state],
  ['status', statusOfLead],
  ['_id', ({ _id }) => _id],
]);

/** The columns that every team has, and the variables of these leads before the last three, where the example has its own. */
function leadColumns(store: Store, leads: readonly StoredLead[]): string[] {
  const known = [...Object.keys(store.documented.api.schema('LeadCreate').properties ?? {}), ...STANDING.keys()];
  const columns = columnsOf(store, 'campaigns.exportLeads', 'file').filter((name) => known.includes(name));
  const own = namesIn(leads.map(({ variables }) => variables)).filter((name) => !columns.includes(name));
  return [...columns.slice(0, -3), ...own, ...columns.slice(-3)];
}
