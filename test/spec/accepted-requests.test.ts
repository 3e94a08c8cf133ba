import { expect, test } from 'vitest';
import { preflight } from '../../src/client/preflight/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { createClient, json } from '../support/client.ts';

const CAMPAIGN = { campaignId: 'cam_3MSGkm7LfK9zz2mbS' };
const STEP = { sequenceId: 'seq_hgHgyHjnwQCuT2EQd', stepId: 'stp_qFKXeo2Q4QEce3Cwi' };
const LEAD_STEP = { ...CAMPAIGN, leadIdOrEmail: 'lea_Bw7hKcX3mTq9RzYpD', stepId: STEP.stepId };
const DRAFT = { contactId: 'ctc_Nf4sJvL8gEa2WbUxH', draftOwner: 'usr_XRtrJwAmKCuSoWQbA' };
const SIGNALS = { signalIds: ['wsi_Hj6pWzD3nFa8KgTxM'], status: 'ignored' };

// What programs send and lemlist takes, by its newest documentation or by recordings. A stricter schema would refuse it.
test.each<[string, string, Record<string, unknown>]>([
  ['a branch without fields', 'sequences.addBranch', { ...STEP, body: {} }],
  ['a branch with a name only', 'sequences.addBranch', { ...STEP, body: { name: 'Late' } }],
  [
    'a number as a variable',
    'leads.create',
    { ...CAMPAIGN, body: { email: 'a@b.example', headcount: 12, isNew: true } },
  ],
  ['an event that is not documented', 'webhooks.create', { body: { targetUrl: 'https://a.example', type: 'skipped' } }],
  ['a CRM that is not documented', 'leads.import', { ...CAMPAIGN, body: { crm: 'other', filterId: '1' } }],
  ['enrichments as text', 'leads.import', { ...CAMPAIGN, body: { filterId: 1, enrichFeature: 'find_email|verify' } }],
  ['a state that is not documented', 'leads.list', { ...CAMPAIGN, state: 'other' }],
  ['dates without a time', 'campaigns.getStats', { ...CAMPAIGN, startDate: '2026-01-01', endDate: '2026-02-01' }],
  ['spaces in Liquid', 'sequences.updateStep', { ...STEP, body: { type: 'api', url: 'https://a.example/{{ city }}' } }],
  ['a step personalization without a body', 'leads.updatePersonalization', LEAD_STEP],
  ['an empty detail', 'enrichments.create', { findEmail: true, email: 'a@b.example', companyName: '' }],
  ['a draft of 30 KB', 'inbox.createDraft', { ...DRAFT, body: { channel: 'email', content: 'x'.repeat(30 * 1024) } }],
  ['the other form of a contact id', 'unsubscribes.getContact', { contactId: 'con_Ye9bGqF3sJm6UaKwP' }],
  ['the other form of a signal id', 'watchlists.markSignals', { body: SIGNALS }],
])('%s is sent', async (_, id, request) => {
  const { lemlist, seen } = createClient(() => json({}), { preflight });
  await methodOf(lemlist, id)(request);
  expect(seen).toHaveLength(1);
});
