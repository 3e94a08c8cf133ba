import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Activity, CampaignsGetStatsParams } from '../../../generated/api.ts';
import { BadRequestError, Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import type { MockState } from '../../../src/mock/state/model.ts';
import { faultsOfResponse } from './response-schemas.ts';

const START = '2026-10-07T08:00:00.000Z';
const DAYS = { startDate: '2026-10-01', endDate: '2026-12-31' };
const OWNER = 'usr_XRtrJwAmKCuSoWQbA|nora.lindqvist@fernweg.example';
const LEADS = 40;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(START) }));
afterEach(() => void vi.useRealTimers());

/** A campaign of an email with an A/B test, a LinkedIn invitation, a condition and a text message behind it. */
async function begin(seed?: unknown) {
  const mock = createMock(seed === undefined ? { stateful: true } : { seed });
  const lemlist = new Lemlist({ apiKey: 'count', fetch: mock.fetch, rateLimit: false, logLevel: 'off' });
  const { _id: campaignId, sequenceId = '' } = await lemlist.campaigns.create({
    body: { name: 'Spring', autoReview: true },
  });
  const add = (to: string, body: Parameters<typeof lemlist.sequences.addStep>[0]['body']) =>
    lemlist.sequences.addStep({ sequenceId: to, body });
  const email = await add(sequenceId, { type: 'email', subject: 'Hello', message: '<div>Hello</div>' });
  await lemlist.sequences.createAbTest({ sequenceId, stepId: email._id });
  await add(sequenceId, { type: 'linkedinInvite', delay: 1 });
  const { conditions = [] } = (await add(sequenceId, {
    type: 'conditional',
    conditionKey: 'emailsOpened',
    delayType: 'within',
    delay: 2,
  })) as { conditions?: { sequenceId: string }[] };
  await add(String(conditions[0]?.sequenceId), { type: 'sms', message: 'You opened it', delay: 1 });
  for (let number = 0; number < LEADS; number++)
    await lemlist.leads.create({ campaignId, body: { email: `lead${number}@northquay.example` } });
  return { mock, lemlist, campaignId, sequenceId, emailId: email._id };
}

/** The campaign after a month, with what people did. */
async function play() {
  const begun = await begin();
  begun.mock.advance({ days: 30 });
  const { lemlist, campaignId } = begun;
  const activities: Activity[] = [];
  for await (const activity of lemlist.activities.listAll({ campaignId })) activities.push(activity);
  const stats = (wanted: Partial<CampaignsGetStatsParams> = {}) =>
    lemlist.campaigns.getStats({ campaignId, ...DAYS, ...wanted });
  return { ...begun, activities, stats };
}

const ofType = (activities: readonly Activity[], ...types: string[]) =>
  activities.filter(({ type }) => types.includes(String(type)));
const leadsOf = (activities: readonly Activity[]) => new Set(activities.map(({ leadId }) => leadId)).size;

describe('statistics of a played campaign', () => {
  test('are what its activities add up to', async () => {
    const { lemlist, campaignId, activities, stats } = await play();
    const [marked] = ofType(activities, 'emailsReplied');
    await lemlist.leads.markInterestedInCampaign({ campaignId, leadIdOrEmail: String(marked?.leadId) });
    const sent = ofType(activities, 'emailsSent', 'smsSent');
    const clicked = ofType(activities, 'emailsClicked');
    const replied = ofType(activities, 'emailsReplied', 'smsReplied');
    expect(await stats()).toMatchObject({
      nbLeads: LEADS,
      nbLeadsLaunched: LEADS,
      nbLeadsReached: LEADS,
      nbLeadsOpened: leadsOf(ofType(activities, 'emailsOpened')),
      nbLeadsInteracted: leadsOf([...clicked, ...replied]),
      nbLeadsAnswered: leadsOf(replied),
      nbLeadsInterested: 1,
      nbLeadsNotInterested: 0,
      nbLeadsUnsubscribed: 0,
      messagesSent: sent.length,
      messagesBounced: 0,
      delivered: ofType(activities, 'emailsSent', 'smsDelivered').length,
      opened: ofType(activities, 'emailsOpened').length,
      clicked: clicked.length,
      replied: replied.length,
      invitationAccepted: ofType(activities, 'linkedinInviteAccepted').length,
    });
    expect([sent, clicked, replied].every(({ length }) => length > 0)).toBe(true);
  });

  test('are counted for each step, those of branches too', async () => {
    const { activities, stats, sequenceId } = await play();
    const { steps = [] } = await stats();
    const at = (type: string) => ofType(activities, type).length;
    expect(steps).toMatchObject([
      { index: 1, sequenceId, sequenceStep: 0, taskType: 'email', sent: LEADS, opened: at('emailsOpened') },
      { index: 2, sequenceStep: 1, taskType: 'linkedinInvite', sent: 0, invited: at('linkedinInviteDone') },
      { index: 3, taskType: 'conditional', conditionLabel: 'Opened email', sent: 0 },
      { index: 4, sequenceStep: 0, taskType: 'sms', sent: at('smsSent'), replied: at('smsReplied') },
    ]);
    expect(steps[0]).toMatchObject({ clicked: at('emailsClicked'), replied: at('emailsReplied'), delivered: LEADS });
  });

  test('are counted for each channel', async () => {
    const { activities, stats } = await play();
    const at = (type: string) => ofType(activities, type).length;
    const { perChannel } = await stats();
    expect(Object.keys(perChannel ?? {})).toEqual(['email', 'linkedin', 'sms', 'whatsapp', 'others']);
    expect(perChannel).toMatchObject({
      email: { sent: LEADS, opened: at('emailsOpened'), replied: at('emailsReplied') },
      linkedin: { sent: 0, invitationAccepted: at('linkedinInviteAccepted') },
      sms: { sent: at('smsSent'), delivered: at('smsDelivered'), replied: at('smsReplied') },
    });
    const filtered = await stats({ channels: ['email'] });
    expect(Object.keys(filtered.perChannel ?? {})).toEqual(['email']);
    expect([filtered.messagesSent, filtered.invitationAccepted]).toEqual([LEADS, 0]);
    expect((await stats({ channels: '[]' })).messagesSent).toBe((await stats()).messagesSent);
  });

  test('cover the time that is asked for, and a day as a whole', async () => {
    const { activities, stats } = await play();
    const until = (end: string) => activities.filter(({ createdAt = '' }) => createdAt <= end);
    const counts = async (startDate: string, endDate: string) => {
      const { messagesSent, opened, nbLeads } = await stats({ startDate, endDate });
      return { messagesSent, opened, nbLeads };
    };
    const opened = ofType(until('2026-10-07T23:59:59.999Z'), 'emailsOpened').length;
    expect(await counts('2026-10-07', '2026-10-07')).toEqual({ messagesSent: LEADS, opened, nbLeads: LEADS });
    expect(await counts('2026-10-07', '2026-10-07T09:00:00Z')).toMatchObject({ messagesSent: LEADS, opened: 0 });
    expect(await counts('2026-01-01', '2026-10-06')).toEqual({ messagesSent: 0, opened: 0, nbLeads: LEADS });
    expect((await counts('2026-10-08', '2026-12-31')).messagesSent).toBe(ofType(activities, 'smsSent').length);
  });

  test('cover one variant of the A/B tests', async () => {
    const { activities, stats, emailId } = await play();
    const ofB = ofType(activities, 'emailsSent', 'emailsReplied').filter(
      (one) => one.stepId === emailId && one.sequenceTested === 'B',
    );
    const [b, a, both] = [await stats({ ABSelected: 'B' }), await stats({ ABSelected: 'A' }), await stats()];
    const first = ({ steps: [step] = [] }: typeof both) => step;
    expect(first(b)).toMatchObject({
      abTest: 'B',
      sent: ofType(ofB, 'emailsSent').length,
      replied: ofType(ofB, 'emailsReplied').length,
    });
    expect(Number(first(a)?.sent) + Number(first(b)?.sent)).toBe(LEADS);
    expect([first(a)?.sent, first(b)?.sent]).not.toContain(0);
    expect(first(both)).not.toHaveProperty('abTest');
    // A step without a test has no variants.
    expect(b.steps?.[3]?.sent).toBe(both.steps?.[3]?.sent);
  });

  test('cover one sender, who must have the email address', async () => {
    const { stats, mock, campaignId } = await play();
    expect(await stats({ sendUser: OWNER })).toEqual(await stats());
    await expect(stats({ sendUser: 'usr_XRtrJwAmKCuSoWQbA|other@fernweg.example' })).rejects.toThrow(BadRequestError);
    const seed = mock.state as MockState;
    for (const one of seed.activities)
      if (one.type === 'smsSent')
        Object.assign(one, { sendUserId: 'usr_2222222222222222a', sendUserEmail: 'ben@fernweg.example' });
    const other = new Lemlist({ apiKey: 'count', fetch: createMock({ seed }).fetch, rateLimit: false });
    const sendUser = 'usr_2222222222222222a|ben@fernweg.example';
    const counted = await other.campaigns.getStats({ campaignId, ...DAYS, sendUser });
    expect(counted).toMatchObject({ messagesSent: ofType(seed.activities, 'smsSent').length, opened: 0 });
  });

  test('are the same in version 1, in reports and for several campaigns', async () => {
    const { lemlist, campaignId, activities, stats } = await play();
    const [marked] = ofType(activities, 'emailsReplied');
    await lemlist.leads.markInterestedInCampaign({ campaignId, leadIdOrEmail: String(marked?.leadId) });
    const counted = await stats();
    const unknown = 'cam_2222222222222222a';
    const { results, errors } = await lemlist.campaigns.listStats({
      body: { campaignIds: [campaignId, unknown], ...DAYS },
    });
    expect(results).toEqual([{ campaignId, ...counted }]);
    expect(errors).toEqual([{ campaignId: unknown, error: 'Campaign not found' }]);
    const older = await lemlist.campaigns.getStatsV1({ campaignId, ...DAYS });
    expect(older).toEqual({
      leadTotal: LEADS,
      leadToLaunch: 0,
      leadReadyToSend: 0,
      leadInProgress: 0,
      leadCompleted: LEADS,
      sentCount: counted.messagesSent,
      deliveredCount: counted.delivered,
      openedCount: counted.opened,
      clickedCount: counted.clicked,
      repliedCount: counted.replied,
      interestedCount: 1,
    });
    const reports = await lemlist.campaigns.listReports({ campaignIds: [unknown, campaignId] });
    expect(reports).toMatchObject([
      {
        _id: campaignId,
        name: 'Spring',
        creator: OWNER,
        status: 'draft',
        totalCount: LEADS,
        reviewed: LEADS,
        inSequenceLeadCount: 0,
        emailsSent: LEADS,
        emailsOpened: counted.perChannel?.email?.opened,
        emailsReplied: counted.perChannel?.email?.replied,
        emailsInterested: 1,
        interested: 1,
        notInterested: 0,
      },
    ]);
  });

  test('count who unsubscribed and what bounced', async () => {
    const { mock, lemlist, campaignId } = await begin();
    mock.advance({ hours: 1 });
    await lemlist.leads.unsubscribe({ campaignId, email: 'lead0@northquay.example' });
    const seed = mock.state as MockState;
    const sent = seed.activities.find(
      ({ type, leadEmail }) => type === 'emailsSent' && leadEmail?.startsWith('lead1@'),
    );
    seed.activities.push({ ...sent, _id: 'act_2222222222222222a', type: 'emailsBounced' });
    const later = new Lemlist({ apiKey: 'count', fetch: createMock({ seed }).fetch, rateLimit: false });
    expect(await later.campaigns.getStats({ campaignId, ...DAYS })).toMatchObject({
      nbLeadsReached: LEADS - 1,
      nbLeadsUnsubscribed: 1,
      messagesSent: LEADS,
      messagesBounced: 1,
      delivered: LEADS - 1,
      steps: [{ bounced: 1, notDelivered: 1, delivered: LEADS - 1 }, {}, {}, {}],
      perChannel: { email: { unsubscribed: 1, bounced: 1 } },
    });
  });
});

test('a period needs dates that exist', async () => {
  const { lemlist, campaignId } = await begin();
  const dates = { startDate: '2026-10-01', endDate: '2026-13-01' };
  await expect(lemlist.campaigns.getStats({ campaignId, ...dates })).rejects.toThrow('`endDate` must be a date');
  await expect(lemlist.campaigns.listStats({ body: { campaignIds: [campaignId], ...dates } })).rejects.toThrow(
    'body: `endDate` must be a date',
  );
});

test('statistics of an untouched campaign are zeros', async () => {
  const { lemlist } = await begin();
  const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Empty' } });
  const { steps, perChannel, ...counts } = await lemlist.campaigns.getStats({ campaignId, ...DAYS });
  const older = await lemlist.campaigns.getStatsV1({ campaignId, ...DAYS });
  const [report] = await lemlist.campaigns.listReports({ campaignIds: campaignId });
  expect(steps).toEqual([]);
  const numbers = [counts, older, report, perChannel].flatMap(numbersIn);
  expect(numbers.length).toBeGreaterThan(60);
  expect(new Set(numbers)).toEqual(new Set([0]));
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test.each([
  ['campaigns.getStats', (id: string) => `/v2/campaigns/${id}/stats?startDate=2026-10-01&endDate=2026-12-31`],
  ['campaigns.getStatsV1', (id: string) => `/campaigns/${id}/stats?startDate=2026-10-01&endDate=2026-12-31`],
  ['campaigns.listReports', (id: string) => `/campaigns/reports?campaignIds=${id}`],
] as const)('%s responds as the document says', async (operationId, pathFor) => {
  const { mock, campaignId } = await play();
  const headers = { authorization: `Basic ${btoa(':any-key')}` };
  const response = await mock.fetch(`https://api.lemlist.com/api${pathFor(campaignId)}`, { headers });
  const body = await response.json();
  expect(faultsOfResponse(operationId, { status: response.status, body })).toEqual([]);
  // Leads have no date at which their status changed.
  const isOfPeriod = operationId !== 'campaigns.listReports';
  expect(response.headers.get('x-mock-note')?.includes('as they stand now') ?? false).toBe(isOfPeriod);
});
