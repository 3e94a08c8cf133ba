import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { activepieces } from './activepieces.ts';
import { n8n } from './n8n.ts';
import { pipedream } from './pipedream.ts';
import { linkLibraries, withAddress } from './with-address.ts';

const API_KEY = 'k'.repeat(20);
const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
const ADA = 'ada.okafor@northquay.example';
const NEW = 'ruth.baker@northquay.example';
const LEAD_ID = 'lea_Bw7hKcX3mTq9RzYpD';
/** A lead that nobody has reviewed: others cannot be enriched. */
const NEW_LEAD_ID = 'lea_Tz2pHxW8dLk5NcRvM';
const UNSUBSCRIBED = 'ruben.castellanos@gruenhafen.example';

let folder: string;
let mock: Mock;
let programs: {
  n8n: ReturnType<typeof n8n>;
  pipedream: Awaited<ReturnType<typeof pipedream>>;
  activepieces: ReturnType<typeof activepieces>;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-programs-'));
  mock = await startMock({ stateful: true });
  const places = { workspace: process.env.PROGRAMS_WORKSPACE as string, folder };
  linkLibraries(places);
  const at = (name: string) => withAddress(name, mock.url, places);
  programs = {
    n8n: n8n(at('n8n-nodes-base'), API_KEY),
    pipedream: await pipedream(at('@pipedream/lemlist'), API_KEY),
    activepieces: activepieces(at('@activepieces/piece-lemlist'), API_KEY),
  };
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock?.close();
  rmSync(folder, { recursive: true, force: true });
});

const LEAD = { campaignId: CAMPAIGN, email: ADA };
const lead = expect.objectContaining({ email: ADA });
const idOf = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_`));
const row = (prefix: string) => expect.objectContaining({ _id: idOf(prefix) });

/** A call: what it is called here, how the program makes it, and what must come of it. */
type Call = readonly [name: string, make: () => Promise<unknown>, outcome: unknown];

describe('n8n', () => {
  const run =
    (version: 'v1' | 'v2', resource: string, operation: string, parameters = {}) =>
    () =>
      programs.n8n.run(version, resource, operation, parameters);
  const all = { filters: {}, returnAll: true };
  const both = (['v1', 'v2'] as const).flatMap((version): Call[] => [
    [`${version}: campaigns to choose from`, () => programs.n8n.campaigns(version), some({ value: CAMPAIGN })],
    [`${version}: activity, all`, run(version, 'activity', 'getAll', all), some({ _id: idOf('act') })],
    [
      `${version}: activity of a type`,
      run(version, 'activity', 'getAll', {
        filters: { type: 'emailsSent', campaignId: CAMPAIGN },
        returnAll: false,
        limit: 5,
      }),
      [expect.objectContaining({ type: 'emailsSent', campaignId: CAMPAIGN })],
    ],
    [`${version}: campaign, all`, run(version, 'campaign', 'getAll', all), some({ _id: idOf('cam') })],
    [
      `${version}: campaign, two`,
      run(version, 'campaign', 'getAll', { filters: {}, returnAll: false, limit: 2 }),
      [row('cam'), row('cam')],
    ],
    [
      `${version}: lead, create`,
      run(version, 'lead', 'create', {
        ...LEAD,
        email: NEW,
        additionalFields: { firstName: 'Ruth', deduplicate: true },
      }),
      [expect.objectContaining({ email: NEW, firstName: 'Ruth', _id: idOf('lea') })],
    ],
    [`${version}: lead, get`, run(version, 'lead', 'get', LEAD), [lead]],
    [`${version}: lead, delete`, run(version, 'lead', 'delete', LEAD), [lead]],
    [`${version}: lead, unsubscribe`, run(version, 'lead', 'unsubscribe', LEAD), [lead]],
    [`${version}: team, get`, run(version, 'team', 'get'), [row('tea')]],
    [
      `${version}: unsubscribe, add`,
      run(version, 'unsubscribe', 'add', { email: NEW }),
      [expect.objectContaining({ value: NEW })],
    ],
    [
      `${version}: unsubscribe, delete`,
      run(version, 'unsubscribe', 'delete', { email: UNSUBSCRIBED }),
      [expect.anything()],
    ],
    [
      `${version}: unsubscribe, delete of nobody`,
      run(version, 'unsubscribe', 'delete', { email: NEW }),
      '404 - Unsubscribe not found',
    ],
    [
      `${version}: unsubscribe, all`,
      run(version, 'unsubscribe', 'getAll', { returnAll: true }),
      some({ value: UNSUBSCRIBED }),
    ],
    [
      `${version}: unsubscribe, one`,
      run(version, 'unsubscribe', 'getAll', { returnAll: false, limit: 1 }),
      [row('uns')],
    ],
  ]);
  const wanted = { findEmail: true, verifyEmail: false, linkedinEnrichment: false, findPhone: false };
  const person = { firstName: 'Ruth', lastName: 'Baker', companyDomain: 'northquay.example' };
  test.each<Call>([
    ...both,
    [
      'campaign, in the newer shape',
      run('v2', 'campaign', 'getAll', { filters: { version: 'v2', status: 'draft' }, returnAll: false, limit: 2 }),
      [expect.objectContaining({ campaigns: some({ status: 'draft' }), pagination: expect.anything() })],
    ],
    [
      'campaign, getStats',
      run('v2', 'campaign', 'getStats', {
        ...LEAD,
        startDate: '2026-09-01',
        endDate: '2026-10-01',
        timezone: 'Europe/Paris',
      }),
      [expect.objectContaining({ leadTotal: expect.any(Number) })],
    ],
    ['team, getCredits', run('v2', 'team', 'getCredits'), [expect.objectContaining({ credits: expect.any(Number) })]],
    [
      'enrich, get',
      run('v2', 'enrich', 'get', { enrichId: 'enr_Xt7mKbZ4wNd9HrQsG' }),
      [expect.objectContaining({ enrichmentStatus: 'done' })],
    ],
    [
      'enrich, enrichLead',
      run('v2', 'enrich', 'enrichLead', { ...wanted, leadId: NEW_LEAD_ID, findPhone: true }),
      [{ id: idOf('enr') }],
    ],
    [
      'enrich, enrichPerson',
      run('v2', 'enrich', 'enrichPerson', { ...wanted, additionalFields: person }),
      [{ id: idOf('enr') }],
    ],
    [
      'trigger, of an event',
      () => programs.n8n.trigger('emailsSent', { isFirst: true }),
      { webhookId: idOf('hoo'), isDeleted: true },
    ],
    [
      'trigger, of a campaign',
      () => programs.n8n.trigger('*', { campaignId: CAMPAIGN }),
      { webhookId: idOf('hoo'), isDeleted: true },
    ],
  ])('%s', expectOutcome);
});

describe('Pipedream', () => {
  const chosen = { campaignId: { value: CAMPAIGN, label: 'Autumn' }, page: 0 };
  const action =
    (name: string, fields = {}) =>
    () =>
      programs.pipedream.action(name, { ...chosen, email: ADA, campaignEmail: ADA, ...fields });
  const source =
    (name: string, fields = {}) =>
    () =>
      programs.pipedream.source(name, fields);
  const CALLS: readonly Call[] = [
    [
      'add-email-in-unsubscribes',
      action('add-email-in-unsubscribes', { email: NEW }),
      expect.objectContaining({ value: NEW }),
    ],
    ['add-lead-to-campaign', action('add-lead-to-campaign', { email: NEW }), expect.objectContaining({ email: NEW })],
    [
      'delete-email-from-unsubscribes',
      action('delete-email-from-unsubscribes', { email: UNSUBSCRIBED }),
      expect.anything(),
    ],
    ['delete-lead-from-a-campaign', action('delete-lead-from-a-campaign'), lead],
    ['get-lead', action('get-lead'), lead],
    ['list-campaign-id-options', action('list-campaign-id-options'), some({ value: CAMPAIGN })],
    [
      'mark-lead-from-all-campaigns-as-interested',
      action('mark-lead-from-all-campaigns-as-interested'),
      some({ email: ADA }),
    ],
    [
      'mark-lead-from-all-campaigns-as-notinterested',
      action('mark-lead-from-all-campaigns-as-notinterested'),
      some({ email: ADA }),
    ],
    ['mark-lead-from-one-campaigns-as-interested', action('mark-lead-from-one-campaigns-as-interested'), lead],
    ['mark-lead-from-one-campaigns-as-notinterested', action('mark-lead-from-one-campaigns-as-notinterested'), lead],
    ['pause-lead-from-all-campaigns', action('pause-lead-from-all-campaigns'), some({ isPaused: true })],
    ['resume-lead-from-all-campaigns', action('resume-lead-from-all-campaigns'), some({ isPaused: false })],
    ['unsubscribe-lead-from-a-campaign', action('unsubscribe-lead-from-a-campaign'), lead],
    [
      'update-lead-in-a-campaign',
      action('update-lead-in-a-campaign', { firstName: 'Adaeze' }),
      expect.objectContaining({ firstName: 'Adaeze' }),
    ],
  ];
  test.each<Call>([
    ...CALLS,
    ['source: unsubscribed-recipient', source('unsubscribed-recipient'), []],
    ['source: unsubscribed-recipient of a campaign', source('unsubscribed-recipient', { campaignId: CAMPAIGN }), []],
    // It sends `type: null`. Whether lemlist takes that has not been recorded.
    ['source: new-activity', source('new-activity'), expect.stringContaining('`type` must be')],
  ])('%s', expectOutcome);

  test('every action is among the calls', () => {
    expect(CALLS.map(([name]) => name).sort()).toEqual(programs.pipedream.actions.toSorted());
  });
});

describe('Activepieces', () => {
  const action =
    (name: string, values = {}): Call[1] =>
    () =>
      programs.activepieces.action(name, { ...LEAD, ...values });
  const CALLS: readonly Call[] = [
    ['markLeadFromOneCampaignAsInterested', action('markLeadFromOneCampaignAsInterested'), lead],
    ['markLeadFromOneCampaignAsNotInterested', action('markLeadFromOneCampaignAsNotInterested'), lead],
    ['markLeadFromAllCampaignAsInterested', action('markLeadFromAllCampaignAsInterested'), some({ email: ADA })],
    [
      'markLeadFromAllCampaignsAsNotInterested',
      action('markLeadFromAllCampaignsAsNotInterested'),
      some({ email: ADA }),
    ],
    ['pauseLeadFromAllOrSpecificCampaigns', action('pauseLeadFromAllOrSpecificCampaigns'), some({ isPaused: true })],
    ['resumeLeadFromAllOrSpecificCampaigns', action('resumeLeadFromAllOrSpecificCampaigns'), some({ isPaused: false })],
    [
      'removeLeadFromUnsubscribeList',
      action('removeLeadFromUnsubscribeList', { email: UNSUBSCRIBED }),
      expect.anything(),
    ],
    ['removeLeadFromACampaign', action('removeLeadFromACampaign'), lead],
    ['unsubscribeALead', action('unsubscribeALead'), lead],
    [
      'addLeadToACampaign',
      action('addLeadToACampaign', { email: NEW, firstName: 'Ruth' }),
      expect.objectContaining({ email: NEW, firstName: 'Ruth' }),
    ],
    [
      'addCustomVariablesOnLead',
      action('addCustomVariablesOnLead', { leadId: LEAD_ID, customVariables: { region: 'North' } }),
      { ok: true },
    ],
    [
      'updateLeadFromCampaign',
      action('updateLeadFromCampaign', { firstName: 'Adaeze' }),
      expect.objectContaining({ firstName: 'Adaeze' }),
    ],
    ['searchLead', action('searchLead'), expect.objectContaining({ found: true })],
  ];
  test.each<Call>([
    ...CALLS,
    [
      'campaigns to choose from',
      () => programs.activepieces.choices('addLeadToACampaign', 'campaignId'),
      some({ value: CAMPAIGN }),
    ],
    ['trigger: newActivity', () => programs.activepieces.trigger('newActivity'), some({ webhookId: idOf('hoo') })],
    [
      'trigger: unsubscribedRecipient',
      () => programs.activepieces.trigger('unsubscribedRecipient'),
      some({ webhookId: idOf('hoo') }),
    ],
  ])('%s', expectOutcome);

  test('every action is among the calls', () => {
    expect(CALLS.map(([name]) => name).sort()).toEqual(programs.activepieces.actions.toSorted());
  });
});

function some(item: object): unknown {
  return expect.arrayContaining([expect.objectContaining(item)]);
}

/** An expected text is that of the error; anything else is what the program must return. */
async function expectOutcome(_: string, make: Call[1], outcome: unknown): Promise<void> {
  const result = await make().catch((error: Error & { response?: { data?: unknown } }) =>
    String(error.response?.data ?? error.message),
  );
  expect(result).toEqual(outcome);
}
