import { expect, test } from 'vitest';
import type {
  Activity,
  Company,
  CompanyPage,
  CompanySaveResult,
  Contact,
  FieldRegistry,
} from '../../../generated/api.ts';
import { ask, read, startState } from './mock-state.ts';

const NORTHQUAY = 'cpn_Qk6tDyM5rGj3VnZcS';
const ADAS_CONTACT = 'ctc_Nf4sJvL8gEa2WbUxH';
const NOW = '2026-10-07T08:00:00.000Z';

const create = (state: ReturnType<typeof startState>, body: Record<string, unknown>) =>
  read<CompanySaveResult>(state, 'companies.create', { body }).data;
const listed = (state: ReturnType<typeof startState>, params: Record<string, unknown> = {}) =>
  read<CompanyPage>(state, 'companies.list', params).data.map(({ name }) => name);

test('a company that is created is found by its id, its domain, its name and its list', () => {
  const state = startState();
  const body = { name: 'Zander Lines', domain: 'Zander.example', industry: 'Maritime transport', fleetSize: 7 };
  const { _id, created } = create(state, body);
  expect(created).toBe(true);
  expect(read(state, 'companies.get', { companyId: _id })).toMatchObject({
    name: 'Zander Lines',
    industry: 'Maritime transport',
    fields: { name: 'Zander Lines', fleetSize: 7 },
    createdAt: NOW,
  });
  const name = 'Baltic carriers';
  const { list } = read<{ list: { id: string } }>(state, 'companies.createList', { body: { name } });
  const add = { listId: list.id, body: { companyIds: [_id, _id] } };
  expect(read(state, 'companies.addToList', add)).toMatchObject({ addedCount: 1, alreadyInList: 0 });
  expect(read(state, 'companies.addToList', add)).toMatchObject({ addedCount: 0, alreadyInList: 1 });
  for (const params of [
    { idsOrDomains: `${_id},x` },
    { idsOrDomains: 'zander.example' },
    { search: 'zander' },
    { listId: list.id },
  ])
    expect(listed(state, params)).toEqual(['Zander Lines']);
  expect(listed(state)).toHaveLength(3);
  expect(read(state, 'companies.addToList', { ...add, action: 'remove' })).toMatchObject({ removedCount: 1 });
  expect(listed(state, { listId: list.id })).toEqual([]);
});

test('a company with a known domain is updated, and nothing of it is cleared', () => {
  const state = startState();
  const saved = create(state, { name: 'Northquay', domain: 'northquay.example', industry: '' });
  expect(saved).toMatchObject({ _id: NORTHQUAY, created: false, updated: true });
  expect(read(state, 'companies.get', { companyId: NORTHQUAY })).toMatchObject({
    name: 'Northquay',
    industry: 'Maritime transport',
    fields: { fleetSize: 42 },
  });
  const taken = { companyId: NORTHQUAY, domain: 'gruenhafen.example' };
  expect(ask(state, 'companies.create', { body: taken }).status).toBe(409);
  expect(ask(state, 'companies.create', { body: { domain: 'new.example' } }).status).toBe(400);
});

test('contacts belong to the company that their domain names, and keep it from being deleted', () => {
  const state = startState();
  const body = { email: 'mira@northquay.example', companyDomain: 'northquay.example' };
  read(state, 'contacts.create', { body });
  const found = read<{ data: Contact[] }>(state, 'contacts.list', { companyDomain: 'northquay.example' }).data;
  expect(found.map(({ email }) => email)).toContain('mira@northquay.example');
  expect(ask(state, 'companies.delete', { companyId: NORTHQUAY })).toMatchObject({
    status: 400,
    body: { error: { message: expect.stringContaining(`(${found.length} contacts attached)`) } },
  });
  const forced = read(state, 'companies.delete', { companyId: NORTHQUAY, force: true });
  expect(forced).toMatchObject({ deletedCompanyId: NORTHQUAY, unlinkedContacts: found.length });
  expect(ask(state, 'companies.get', { companyId: NORTHQUAY }).status).toBe(404);
  expect(read<{ data: Contact[] }>(state, 'contacts.list', { companyDomain: 'northquay.example' }).data).toEqual([]);
});

test('contacts are listed by the page of their company in Sales Navigator, and by whether they have a company', () => {
  const state = startState();
  const linkedinUrlSalesNav = 'https://www.linkedin.com/sales/company/48213907';
  const { _id: companyId } = create(state, { name: 'Zander Lines', linkedinUrlSalesNav });
  expect(create(state, { name: 'Zander Lines', linkedinUrlSalesNav })._id).toBe(companyId);
  const emails = (filter: Record<string, unknown>) =>
    read<{ data: Contact[] }>(state, 'contacts.list', filter).data.map(({ email }) => email);
  read(state, 'contacts.create', { body: { email: 'alone@nowhere.example' } });
  read(state, 'contacts.create', { body: { email: 'mira@zander.example', companyId } });
  expect(emails({ companySalesnavUrl: linkedinUrlSalesNav })).toEqual(['mira@zander.example']);
  expect(emails({ companySalesnavUrl: `${linkedinUrlSalesNav}1` })).toEqual([]);
  expect(emails({ withPrimaryCompany: true })).toContain('mira@zander.example');
  expect(emails({ withPrimaryCompany: true })).not.toContain('alone@nowhere.example');
  expect(emails({ withPrimaryCompany: false })).toContain('alone@nowhere.example');
});

test('a list of companies has only the fields that are asked for', () => {
  const [company] = read<{ data: Company[] }>(startState(), 'companies.list', { fields: 'industry,none' }).data;
  expect(company).toMatchObject({ _id: NORTHQUAY, industry: 'Maritime transport' });
  expect(company?.fields).toEqual({ industry: 'Maritime transport' });
  expect(company).not.toHaveProperty('size');
});

test.each([
  ['contacts', { idOrEmail: ADAS_CONTACT }],
  ['companies', { companyId: NORTHQUAY }],
] as const)('a note on %s is listed, and is an activity', (namespace, at) => {
  const state = startState();
  const made = read(state, `${namespace}.createNote`, { ...at, body: { note: 'Prefers the ferry.' } });
  expect(made).toMatchObject({ note: 'Prefers the ferry.', createdAt: NOW });
  const page = read<{ data: { _id: string }[] }>(state, `${namespace}.listNotes`, at);
  expect(page).toMatchObject({ data: [made, {}], total: 2 });
  expect(read<Activity[]>(state, 'activities.list', { version: 'v2' })).toContainEqual(
    expect.objectContaining({ _id: made._id, type: 'annotated', note: 'Prefers the ferry.' }),
  );
  expect(ask(state, `${namespace}.createNote`, { ...at, body: { note: '<b>' } }).status).toBe(400);
});

test('a field that is created is listed until it is deleted', () => {
  const state = startState();
  const names = () =>
    read<FieldRegistry>(state, 'fields.list', { source: 'custom' }).data.contact?.map(({ name }) => name);
  const body = { entity: 'contact', name: 'dockNumber', type: 'number', label: 'Dock' };
  expect(read(state, 'fields.create', { body })).toMatchObject({ data: { name: 'dockNumber', label: 'Dock' } });
  expect(names()).toEqual(['preferredPort', 'dockNumber']);
  expect(ask(state, 'fields.create', { body: { ...body, type: 'text' } }).status).toBe(400);
  expect(ask(state, 'fields.create', { body: { ...body, name: 'firstName', type: 'text' } }).status).toBe(400);
  read(state, 'fields.delete', { entity: 'contact', name: 'dockNumber' });
  expect(names()).toEqual(['preferredPort']);
  expect(ask(state, 'fields.delete', { entity: 'contact', name: 'dockNumber' }).status).toBe(400);
  expect(Object.keys(read<FieldRegistry>(state, 'fields.list', { entity: 'company' }).data)).toEqual(['company']);
});

test('an export of companies holds what is stored', () => {
  const state = startState();
  create(state, { name: 'Zander, Lines', domain: 'zander.example', draught: 9 });
  const csv = read<string>(state, 'contacts.export', { listId: 'all', entity: 'company' });
  expect(csv.split('\n')[0]).toBe('name,industry,size,location,fleetSize,domain,linkedinUrl,_id,draught');
  expect(csv).toContain('"Zander, Lines",,,,,zander.example,,cpn_');
  expect(ask(state, 'contacts.export', { listId: 'clt_2222222222222222a', entity: 'company' }).status).toBe(400);
});

test('CRM ids list the contacts with these records, as a bare array', () => {
  const crmSync = { provider: 'hubspot', crmRecordId: '51', syncDisabled: false, errors: [] };
  const { contacts } = startState().read();
  const state = startState({
    seed: { contacts: contacts.map((one, index) => (index === 0 ? { ...one, crmSync } : one)) },
  });
  const idsOf = (crmIds: string) => read<Contact[]>(state, 'contacts.list', { crmIds }).map(({ _id }) => _id);
  expect(idsOf('51,52')).toEqual([contacts[0]?._id]);
  expect(idsOf('52')).toEqual([]);
});
