import type { ExportedLead, OperationId } from '../../../../generated/api.ts';
import { toCsv } from '../csv.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredLead } from '../model.ts';
import { refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { leadsInState, statusOfLead } from './lead-views.ts';
import { describe as describeEntry } from './unsubscribes.ts';

/** The exports that are answered at once. An export of statistics takes polls; `--slow` says how many. */
export function exports(store: Store): Handlers {
  const leads: Handlers['campaigns.exportLeads'] = ({ campaignId, state = 'all', format = 'csv' }) => {
    return format === 'json' ? rowsOf(store, campaignId, String(state)) : leadsCsv(store, campaignId, String(state));
  };
  return {
    'campaigns.exportLeads': leads,
    'campaigns.exportLeadsV1': leads,
    'contacts.export': ({ listId, entity = 'contact' }) => {
      if (entity === 'company') return companiesCsv(store, listId);
      const ids = listId === 'all' ? [...store.contacts.keys()] : listOf(store.contactLists, listId).contactIds;
      const contacts = ids
        .flatMap((id) => store.contacts.get(id) ?? [])
        .map(({ fields, ...own }) => ({ ...fields, ...own }));
      return toCsv(columnsOf(store, 'contacts.export', 'contacts'), contacts);
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

function rowsOf(store: Store, campaignId: string, state: string): ExportedLead[] {
  return leadsInState(store, store.campaign(campaignId)._id, state).map(exportedLead);
}

/** The leads of a campaign as a CSV file. */
export function leadsCsv(store: Store, campaignId: string, state = 'all'): string {
  const rows = rowsOf(store, campaignId, state);
  return toCsv(leadColumns(store, rows), rows);
}

function listOf<List>(lists: ReadonlyMap<string, List>, listId: string): List {
  return lists.get(listId) ?? refuseField('listId', 'exists', '`listId` must be a list that exists, or `all`', 'query');
}

function exportedLead(lead: StoredLead): ExportedLead {
  const { _id, variables, state, emailStatus } = lead;
  return { ...variables, ...(emailStatus && { emailStatus }), lastState: state, status: statusOfLead(lead), _id };
}

/** Companies as a CSV file. Its columns are not documented, so it has every field that one of them has. */
function companiesCsv(store: Store, listId: string): string {
  const ids = listId === 'all' ? [...store.companies.keys()] : listOf(store.companyLists, listId).companyIds;
  const rows = ids
    .flatMap((id) => store.companies.get(id) ?? [])
    .map(({ _id, domain, linkedinUrl, fields }) => ({ ...fields, domain, linkedinUrl, _id }));
  return toCsv([...new Set(rows.flatMap((row) => Object.keys(row)))], rows);
}

/** The documented columns of an export: the first line of its example. */
function columnsOf({ documented }: Store, id: OperationId, example: string): string[] {
  return documented.example<string>(id, example).split('\n', 1)[0]?.split(',') ?? [];
}

/** What an export knows of a lead beside the fields that a lead is created with. */
const STANDING = ['emailStatus', 'lastState', 'status', '_id'];

/** The columns that every team has, and the variables of these leads before the last three, where the example has its own. */
function leadColumns(store: Store, rows: readonly ExportedLead[]): string[] {
  const known = [...Object.keys(store.documented.api.schema('LeadCreate').properties ?? {}), ...STANDING];
  const columns = columnsOf(store, 'campaigns.exportLeads', 'file').filter((name) => known.includes(name));
  const own = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !columns.includes(name));
  return [...columns.slice(0, -3), ...own, ...columns.slice(-3)];
}
