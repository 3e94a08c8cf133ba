import { describe, expect, test } from 'vitest';
import type { CompanyEngagement, ContactSourcingBatch, ContactSourcingRun } from '../../../generated/api.ts';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { ask, type Params, read, startState } from './mock-state.ts';

const NORTHQUAY = 'cpn_Qk6tDyM5rGj3VnZcS';
const GRUENHAFEN = 'cpn_Hd8vRfB4wTn7XeJyL';
const PERSON = '418270935';
const LIST = 'clt_Dm6sWy3kFp9XgTzBn';

type State = ReturnType<typeof startState>;

function start(state: State, body: Params): ContactSourcingBatch {
  return read(state, 'companies.startContactSourcing', { body });
}

function latest(state: State, companyId: string): ContactSourcingRun {
  return read(state, 'companies.getContactSourcing', { companyId });
}

describe('a search for the people of companies', () => {
  test('is started once per company, unless it is to be repeated', () => {
    const state = startState();
    const companyIds = [NORTHQUAY, GRUENHAFEN, 'cpn_unknown'];
    const first = start(state, { companyIds });
    expect(first).toMatchObject({
      results: [
        { companyId: NORTHQUAY, status: 'reused' },
        { companyId: GRUENHAFEN, status: 'started' },
      ],
      errors: [{ companyId: 'cpn_unknown', code: 'ABS_CONTACT_SOURCING_COMPANY_NOT_IDENTIFIED' }],
    });
    const again = start(state, { companyIds: [GRUENHAFEN] }).results?.[0];
    expect(again).toEqual({ ...first.results?.[1], status: 'reused' });
    expect(start(state, { companyIds: [GRUENHAFEN], overwrite: true }).results?.[0]).not.toMatchObject({
      runId: again?.runId,
    });
  });

  test('is read by its id or by its company, and finds people', () => {
    const state = startState();
    const [begun] = start(state, { companyIds: [GRUENHAFEN] }).results ?? [];
    const run = latest(state, GRUENHAFEN);
    expect(run).toMatchObject({ runId: begun?.runId, contacts: [{ companyName: 'Gruenhafen Logistik' }] });
    expect(read(state, 'companies.getContactSourcing', { runId: begun?.runId })).toEqual(run);
  });

  test('that never was is refused', () => {
    expect(ask(startState(), 'companies.getContactSourcing', { companyId: GRUENHAFEN })).toMatchObject({ status: 404 });
  });

  test('takes some polls where work is slow', async () => {
    const { fetch } = createMock({ stateful: true, slow: 1 });
    const lemlist = new Lemlist({ apiKey: 'play', fetch, rateLimit: false });
    await lemlist.companies.startContactSourcing({ body: { companyIds: [GRUENHAFEN] } });
    const at = { companyId: GRUENHAFEN };
    expect(await lemlist.companies.getContactSourcing(at)).toMatchObject({ status: 'running', contacts: [] });
    expect(await lemlist.companies.getContactSourcing(at)).toMatchObject({ status: 'completed' });
  });
});

describe('a person who was found', () => {
  const add = (body: Params) => ({ body: { leadId: PERSON, companyId: NORTHQUAY, ...body } });

  test('is one contact of the company, in the list that was asked for', () => {
    const state = startState();
    const { contactId } = read<{ contactId: string }>(state, 'companies.addSourcedContact', add({ listId: LIST }));
    expect(read(state, 'companies.addSourcedContact', add({}))).toEqual({ contactId });
    const { contacts, contactLists } = state.read();
    expect(contacts.find(({ _id }) => _id === contactId)).toMatchObject({ companyId: NORTHQUAY });
    expect(contactLists.find(({ _id }) => _id === LIST)?.contactIds).toEqual([contactId]);
  });

  test.each([
    [{ leadId: '1' }, 404],
    [{ companyId: GRUENHAFEN }, 409],
  ])('is refused with %j', (body, status) => {
    expect(ask(startState(), 'companies.addSourcedContact', add(body)).status).toBe(status);
  });
});

test('a company has one campaign of its own, whose leads are its contacts', () => {
  const state = startState();
  const engage = () => read<CompanyEngagement>(state, 'companies.engage', { companyId: NORTHQUAY }).data;
  const { campaignId, ...first } = engage();
  expect(first).toEqual({ created: true, shouldReviewLeads: true });
  expect(engage()).toEqual({ campaignId, created: false, shouldReviewLeads: false });
  const { contacts, leads } = state.read();
  const own = contacts.filter(({ companyId }) => companyId === NORTHQUAY).map(({ _id }) => _id);
  expect(own).not.toEqual([]);
  expect(leads.filter((lead) => lead.campaignId === campaignId).map(({ contactId }) => contactId)).toEqual(own);
  expect(read(state, 'campaigns.get', { campaignId })).toMatchObject({ name: 'Northquay Shipping' });
});
