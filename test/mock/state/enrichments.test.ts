import { expect, test } from 'vitest';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { ADA, ADAS_EMAIL, AUTUMN, ask, type Params, read, startState } from './mock-state.ts';

const RUBENS_PAGE = 'https://www.linkedin.com/in/ruben-castellanos-example';

/** An enrichment that was started, and what it found. */
function enrich(operationId: 'enrichments.create' | 'enrichments.enrichLead', params: Params) {
  const state = startState();
  const { id } = read<{ id: string }>(state, operationId, params);
  expect(id).toMatch(/^enr_/);
  return read<{ input: object; data: object }>(state, 'enrichments.get', { enrichId: id });
}

test.each([
  [
    'an email address',
    { findEmail: true, email: ADAS_EMAIL },
    { email: { email: ADAS_EMAIL, status: 'deliverable', notFound: false } },
  ],
  ['a name', { findEmail: true, firstName: 'Ada', lastName: 'Okafor' }, { email: { email: ADAS_EMAIL } }],
  [
    'a stranger',
    { findEmail: true, findPhone: true, firstName: 'Nobody' },
    { email: { notFound: true }, phone: { notFound: true } },
  ],
  [
    'nothing like a name',
    { findEmail: true, linkedinEnrichment: true, jobTitle: 'Pilot' },
    { email: { notFound: true }, linkedin: {} },
  ],
  [
    'an address to verify',
    { verifyEmail: true, email: 'x@northquay.example' },
    { email: { email: 'x@northquay.example' } },
  ],
])('an enrichment by %s has its id, its input and what the team knows', (_, params, data) => {
  const { findEmail, findPhone, verifyEmail, linkedinEnrichment, ...input } = params as Params;
  const enrichment = enrich('enrichments.create', params);
  expect(enrichment).toMatchObject({ enrichmentStatus: 'done', input, data });
  expect(Object.keys(enrichment.data)).toEqual(Object.keys(data));
});

test('the result of a lead is its own data, and stays with it', () => {
  const state = startState();
  const contact = { email: 'mira.holt@northquay.example', firstName: 'Mira', phone: '+48555000111' };
  read(state, 'contacts.create', { body: contact });
  const lead = read<{ _id: string }>(state, 'leads.create', { campaignId: AUTUMN, body: { email: contact.email } });
  const asked = { leadId: lead._id, findPhone: true, verifyEmail: true };
  const { id } = read<{ id: string }>(state, 'enrichments.enrichLead', asked);
  expect(read(state, 'enrichments.get', { enrichId: id })).toEqual({
    enrichmentId: id,
    enrichmentStatus: 'done',
    input: { email: contact.email },
    data: {
      email: { email: contact.email, status: 'deliverable', notFound: false },
      phone: { phone: contact.phone, notFound: false },
    },
  });
  expect(read(state, 'leads.find', { id: lead._id })).toMatchObject({
    phone: contact.phone,
    emailStatus: 'deliverable',
  });
  expect(ask(state, 'enrichments.enrichLead', asked)).toMatchObject({
    status: 409,
    body: { code: 'ALREADY_ENRICHED' },
  });
  expect(read(state, 'enrichments.enrichLead', { ...asked, force: true })).toEqual({
    id: expect.not.stringMatching(id),
  });
});

test('a lead that is reviewed, unknown leads and unknown enrichments are refused', () => {
  const state = startState();
  expect(ask(state, 'enrichments.enrichLead', { leadId: ADA, findEmail: true })).toMatchObject({ status: 400 });
  const unknown = ask(state, 'enrichments.enrichLead', { leadId: 'lea_2222222222222222a', findEmail: true });
  expect(unknown).toMatchObject({ status: 404, body: { code: 'LEAD_NOT_FOUND' } });
  expect(ask(state, 'enrichments.get', { enrichId: 'enr_2' })).toMatchObject({
    status: 404,
    body: { enrichmentId: 'enr_2', enrichmentStatus: 'not-found' },
  });
});

test('each person of a batch is started or refused', () => {
  const state = startState();
  const named = { firstName: 'Ada', lastName: 'Okafor', companyName: 'Northquay Shipping' };
  const batch = read<{ id?: string }[]>(state, 'enrichments.createBulk', {
    body: [
      { input: { linkedinUrl: RUBENS_PAGE }, enrichmentRequests: ['find_email', 'find_phone'], metadata: { row: '1' } },
      { input: named, enrichmentRequests: ['linkedin_enrichment'] },
      { input: named, enrichmentRequests: ['find_email'], metadata: '3' },
      { input: named, enrichmentRequests: ['linkedin_enrichment', 'find_phone'] },
      { input: named, enrichmentRequests: ['verify'] },
    ],
  });
  expect(batch).toEqual([
    { id: expect.stringMatching(/^enr_/), metadata: { row: '1' } },
    { id: expect.stringMatching(/^enr_/) },
    { error: 'MISSING_INPUTS', metadata: '3' },
    { error: 'MISSING_LINKEDIN_URL' },
    { error: 'MISSING_EMAIL' },
  ]);
  expect(read(state, 'enrichments.get', { enrichId: batch[1]?.id })).toMatchObject({ input: named });
});

test('slow work shows what it is about until it is done, and unknown work is refused at once', async () => {
  const mock = createMock({ stateful: true, slow: 2 });
  const lemlist = new Lemlist({ apiKey: 'slow', fetch: mock.fetch, rateLimit: false, maxRetries: 0 });
  const { id: enrichId } = await lemlist.enrichments.create({ findEmail: true, email: ADAS_EMAIL });
  const polls = [];
  for (let poll = 0; poll < 3; poll++) polls.push(await lemlist.enrichments.get.withResponse({ enrichId }));
  expect(
    polls.map(({ response, data }) => [response.status, data.enrichmentId, data.enrichmentStatus, data.input]),
  ).toEqual(
    [202, 202, 200].map((status) => [status, enrichId, status === 200 ? 'done' : 'in-progress', { email: ADAS_EMAIL }]),
  );
  expect(polls.map(({ data }) => data.data !== undefined)).toEqual([false, false, true]);
  const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Winter harbours' } });
  const { id: exportId } = await lemlist.campaigns.startExport({ campaignId });
  const report = await lemlist.campaigns.getExport({ campaignId, exportId });
  expect(report.status).toMatchObject({ id: exportId, campaignId, campaignName: 'Winter harbours', status: 'pending' });
  await expect(lemlist.enrichments.get({ enrichId: 'enr_2' })).rejects.toMatchObject({ status: 404 });
  await expect(lemlist.campaigns.getExport({ campaignId, exportId: 'axp_2' })).rejects.toMatchObject({ status: 404 });
});
