import type {
  Campaign,
  CampaignPage,
  ContactCreate,
  EmailStepUpdate,
  ExportedLeads,
  LeadCreate,
  Lemlist,
  OperationId,
  Step,
  StepType,
  StepUpdate,
  SubscriptionExport,
} from '../../../src/index.ts';
import { type Equal, same } from './equal.ts';

const ids = { sequenceId: 'seq_1', stepId: 'stp_1' };

// A body that was built before the call keeps its variant.
const text: StepUpdate = { type: 'sms', message: 'Hello' };
const email: EmailStepUpdate = { type: 'email', subject: 'Hello' };
// @ts-expect-error a text has no subject
const wrong: StepUpdate = { type: 'sms', subject: 'Hello' };
declare const anyType: StepType;
const loose = { type: 'sms', message: 'Hello' };
const kept = { type: 'sms', message: 'Hello' } as const;

/** A method takes parameters and body in one object and returns the body of the response. */
export async function methods(lemlist: Lemlist): Promise<void> {
  const step = await lemlist.sequences.updateStep({ ...ids, body: text });
  same<Equal<typeof step, Step>>();
  await lemlist.sequences.updateStep({ ...ids, body: email });
  await lemlist.sequences.updateStep({ ...ids, body: kept });
  await lemlist.sequences.updateStep({ ...ids, body: wrong });
  // A field that takes a date takes a `Date`, as a parameter does.
  const [startDate, endDate] = [new Date(0), '2026-10-31'];
  await lemlist.campaigns.listStats({ body: { campaignIds: ['cam_1'], startDate, endDate } });
  await lemlist.campaigns.getStats({ campaignId: 'cam_1', startDate, endDate });
  // @ts-expect-error its `type` is any text
  await lemlist.sequences.updateStep({ ...ids, body: loose });
  // @ts-expect-error the type may be the one without a delay
  await lemlist.sequences.updateStep({ ...ids, body: { type: anyType, delay: 3 } });
}

/** An empty cell of a table is `undefined`: beside variables of any name, too. */
export async function cells(lemlist: Lemlist, cell: string | undefined): Promise<void> {
  const lead: LeadCreate = { email: cell, firstName: undefined, city: cell, revenue: 12.5 };
  const contact: ContactCreate = { email: cell, city: cell };
  await lemlist.leads.create({ campaignId: 'cam_1', body: lead });
  await lemlist.contacts.create({ body: contact });
  await lemlist.leads.createVariables({ leadId: 'lea_1', variables: { city: cell } });
  const params = { path: { leadId: 'lea_1' }, query: { variables: { city: cell } } };
  await lemlist.http.POST('/leads/{leadId}/variables', { params });
  // @ts-expect-error a variable holds no list
  await lemlist.leads.create({ campaignId: 'cam_1', body: { email: cell, city: [] } });
}

/** `withResponse` returns the response too. */
export async function responses(lemlist: Lemlist): Promise<void> {
  const { data, response } = await lemlist.sequences.updateStep.withResponse({ ...ids, body: text });
  same<Equal<typeof data, Step>>();
  same<Equal<typeof response, Response>>();
}

/** A parameter that chooses the format decides the type of the result. */
export async function formats(lemlist: Lemlist, format: 'csv' | 'json'): Promise<void> {
  const file = await lemlist.campaigns.exportLeads({ campaignId: 'cam_1', format: 'csv' });
  same<Equal<typeof file, string>>();
  const byDefault = await lemlist.campaigns.exportLeads({ campaignId: 'cam_1' });
  same<Equal<typeof byDefault, string>>();
  const rows = await lemlist.campaigns.exportLeads.withResponse({ campaignId: 'cam_1', format: 'json' });
  same<Equal<typeof rows.data, ExportedLeads>>();
  const either = await lemlist.campaigns.exportLeads({ campaignId: 'cam_1', format });
  same<Equal<typeof either, string | ExportedLeads>>();
  const nothing = await lemlist.unsubscribes.exportContacts();
  same<Equal<typeof nothing, string>>();
  const json = await lemlist.unsubscribes.exportContacts({ format: 'json' });
  same<Equal<typeof json, SubscriptionExport>>();
  // @ts-expect-error no such format
  await lemlist.campaigns.exportLeads({ campaignId: 'cam_1', format: 'xml' });
}

/** A list needs no parameters, and its iterator yields items and not pages. */
export async function lists(lemlist: Lemlist): Promise<void> {
  const page = await lemlist.campaigns.list();
  same<Equal<typeof page, CampaignPage>>();
  for await (const each of lemlist.campaigns.listAll({ status: 'draft' })) same<Equal<typeof each, Campaign>>();
  // @ts-expect-error the iterator counts the pages itself
  lemlist.campaigns.listAll({ page: 2 });
  // @ts-expect-error it is an iterator and not a promise of a list
  await lemlist.campaigns.listAll().then();
}

/** The layer below is typed by path, and its bodies narrow in the same way. */
export async function paths(lemlist: Lemlist): Promise<void> {
  const params = { path: ids };
  const path = '/sequences/{sequenceId}/steps/{stepId}';
  const { data, error } = await lemlist.http.PATCH(path, { params, body: { type: 'email', delay: 2 } });
  if (data?.type === 'email') console.log(data.subject, error);
  // @ts-expect-error a text has no subject
  await lemlist.http.PATCH(path, { params, body: { type: 'sms', subject: 'Hello' } });
  const built = { type: 'sms', subject: 'Hello' } as const;
  // @ts-expect-error built before the call or not
  await lemlist.http.PATCH(path, { params, body: built });
  await lemlist.http.PATCH(path, { params, body: { type: 'sms', message: undefined } });
  await lemlist.http.GET('/campaigns', { params: { query: { version: 'v2', status: undefined } } });
  // @ts-expect-error the id of the step is missing
  await lemlist.http.PATCH(path, { params: { path: { sequenceId: 'seq_1' } }, body: { type: 'sms' } });
  // @ts-expect-error this path does not exist
  await lemlist.http.GET('/sequence');
}

/** Ids of operations are known too. */
export function names(): OperationId[] {
  // @ts-expect-error this operation does not exist
  return ['sequences.updateStep', 'sequences.updateSteps'];
}
