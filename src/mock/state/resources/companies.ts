import type { Company, CompanyCreate, SavedCompany } from '../../../../generated/api.ts';
import { type Handlers, type Params, WithStatus } from '../handlers.ts';
import type { StoredCompany } from '../model.ts';
import { PAGE_SIZE, pageOf } from '../page.ts';
import { refuse, refuseNaming } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { containsText } from '../texts.ts';
import { describeCompany, describeListed, describeSaved } from './company-views.ts';
import { isRejected, sentFields } from './record-fields.ts';

/** Keys of a request that are not fields of the company. */
const NO_FIELDS: readonly string[] = [
  'companyId',
  'domain',
  'linkedinUrl',
  'linkedinUrlSalesNav',
  'companyOwner',
  'source',
];

type Wanted = NonNullable<Params<'companies.list'>>;

export function companies(store: Store): Handlers {
  return {
    'companies.list': (params = {}) => {
      const { idsOrDomains, crmIds, limit = PAGE_SIZE, offset = 0, sortOrder, fields, ...filters } = params;
      const show = (company: StoredCompany) => describeListed(company, namesIn(fields));
      const named = namesIn(idsOrDomains) ?? namesIn(crmIds);
      if (named) {
        const all = [...store.companies.values()];
        return { data: all.filter((one) => named.some((name) => isNamed(one, name))).map(show) };
      }
      const { search, listId, crmSyncStatus, fieldRejectionReason } = filters;
      const isFiltered = (search ?? listId ?? crmSyncStatus ?? fieldRejectionReason) !== undefined;
      const list = store.companies.list('all');
      if (isFiltered) {
        const found = list.slice().filter(companyTest(store, filters));
        const { items } = pageOf(found, { offset, limit, sortBy: 'createdAt', sortOrder });
        return { data: items.map(show), total: found.length, limit, offset };
      }
      const page = sortOrder === 'desc' ? list.falling(offset, offset + limit) : list.slice(offset, offset + limit);
      return { data: page.map(show), total: list.size, limit, offset };
    },
    'companies.get': ({ companyId }) => describeCompany(store.company(companyId)),
    'companies.create': ({ body }) => {
      const known = body.companyId === undefined ? findCompany(store, body) : store.company(body.companyId);
      const { domain, linkedinUrl, linkedinUrlSalesNav } = body;
      const other = findCompany(store, { domain, linkedinUrl, linkedinUrlSalesNav });
      if (known && other && other !== known) refuse(409, 'identifierTaken');
      if (!known && !body.name) refuse(400, 'name');
      const stored = known ?? addCompany(store);
      change(stored, body);
      store.companies.reindex(stored);
      const data: SavedCompany = { ...describeSaved(stored), created: !known, ...(known && { updated: true }) };
      return new WithStatus(known ? 200 : 201, { success: true, data });
    },
    'companies.delete': ({ companyId, force = false }) => {
      const { _id } = store.company(companyId);
      const own = store.contacts.list(_id).slice();
      if (own.length > 0 && !force)
        refuseNaming(400, 'contacts', '(3 contacts attached)', `(${own.length} contacts attached)`);
      for (const contact of own) {
        delete contact.companyId;
        store.contacts.reindex(contact);
      }
      for (const list of store.companyLists.values()) list.companyIds = list.companyIds.filter((id) => id !== _id);
      store.companies.delete(_id);
      return { success: true, deletedCompanyId: _id, ...(own.length > 0 && { unlinkedContacts: own.length }) };
    },
  };
}

/** The company with this domain or one of these profiles, if there is one. */
export function findCompany(
  { companies: all }: Store,
  { domain, linkedinUrl, linkedinUrlSalesNav }: Pick<CompanyCreate, 'domain' | 'linkedinUrl' | 'linkedinUrlSalesNav'>,
): StoredCompany | undefined {
  const [found] = [
    ...(domain ? all.where('domain', domain.toLowerCase()) : []),
    ...(linkedinUrl ? all.where('profile', linkedinUrl) : []),
    ...(linkedinUrlSalesNav ? all.where('salesNavProfile', linkedinUrlSalesNav) : []),
  ];
  return found;
}

function addCompany(store: Store): StoredCompany {
  const { teamId, owner } = store;
  const made = { createdAt: store.now(), createdBy: owner.userId, ownerId: owner.userId };
  const _id = store.newId('cpn');
  const company: StoredCompany = {
    _id,
    teamId,
    fields: {},
    source: 'api',
    ...made,
    fieldRejections: [],
    crmSync: null,
  };
  store.companies.set(_id, company);
  return company;
}

/** Stores what was sent. */
function change(stored: StoredCompany, sent: CompanyCreate): void {
  const { domain, linkedinUrl, linkedinUrlSalesNav, companyOwner, source } = sent;
  Object.assign(
    stored,
    { fields: { ...stored.fields, ...sentFields(sent, NO_FIELDS) } },
    domain && { domain },
    linkedinUrl && { linkedinUrl },
    linkedinUrlSalesNav && { linkedinUrlSalesNav },
    companyOwner && { ownerId: companyOwner },
    source && { source },
  );
}

function namesIn(list: unknown): string[] | undefined {
  return list === undefined ? undefined : String(list).split(',');
}

function isNamed({ _id, domain, crmSync }: StoredCompany, name: string): boolean {
  return _id === name || domain?.toLowerCase() === name.toLowerCase() || crmSync?.crmRecordId === name;
}

/** The test that the filters of a list make of each company. */
function companyTest({ companyLists }: Store, wanted: Wanted): (company: StoredCompany) => boolean {
  const { search, listId, crmSyncStatus, fieldRejectionReason } = wanted;
  const list = listId === undefined ? undefined : (companyLists.get(listId) ?? refuse(404, 'list'));
  const members = list && new Set(list.companyIds);
  return (one) =>
    containsText(String(one.fields.name ?? ''), search) &&
    (members === undefined || members.has(one._id)) &&
    (crmSyncStatus === undefined || syncStatuses(one.crmSync).includes(crmSyncStatus)) &&
    (fieldRejectionReason === undefined || isRejected(one, fieldRejectionReason));
}

/** A company in an error is in the state of that error, too. */
function syncStatuses(sync: Company['crmSync']): string[] {
  const errors = sync?.errors ?? [];
  if (errors.length > 0) return ['error', ...errors.map(({ reason = '' }) => reason.toLowerCase())];
  return [sync?.crmRecordId ? 'synced' : 'not_synced'];
}
