import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import type { MockState, StoredLead } from '../../../src/mock/state/model.ts';
import { begin, type Played } from './play.ts';

/** Unsubscribes the first person in a second campaign. */
async function unsubscribeElsewhere(lemlist: Lemlist): Promise<void> {
  const email = 'lead0@northquay.example';
  const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Summer' } });
  await lemlist.leads.create({ campaignId, body: { email } });
  await lemlist.leads.unsubscribe({ campaignId, email });
}

describe('a campaign when time is advanced', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-07T08:00:00.000Z') }));
  afterEach(() => void vi.useRealTimers());

  test('every lead gets its steps in order, and what people do decides the branch', async () => {
    const { mock, lemlist, campaignId, types } = await begin(30);
    expect(await types()).toEqual([]);
    mock.advance({ days: 30 });
    const courses = new Set<string>();
    const { tasks } = mock.state as MockState;
    for (const { _id } of await lemlist.leads.list({ campaignId })) {
      const course = await types(_id);
      courses.add(course.join(' '));
      expect(course[0]).toBe('emailsSent');
      const chosen = course.indexOf('conditionChosen');
      const opened = course.indexOf('emailsOpened');
      if (chosen < 0) expect(course.at(-1)).toBe('emailsReplied');
      const asksForCall = tasks.some(({ leadId }) => leadId === _id);
      expect([asksForCall, course.includes('smsSent')]).toEqual(
        chosen < 0 ? [false, false] : [opened < 0, opened >= 0],
      );
    }
    // Opened and not, replied and not: every way is taken.
    expect(courses.size).toBeGreaterThan(3);
    const states = (await lemlist.leads.list({ campaignId })).map(({ state }) => state);
    expect(states).toContain('emailsReplied');
  });

  test('nothing happens before its time', async () => {
    const { mock, types } = await begin(5);
    mock.advance({ hours: 1 });
    expect(await types()).toEqual(Array(5).fill('emailsSent'));
    mock.advance({ days: 1, hours: 20 });
    expect((await types()).some((type) => type === 'conditionChosen')).toBe(false);
    mock.advance({ hours: 10 });
    expect((await types()).some((type) => type === 'conditionChosen')).toBe(true);
  });

  test.each([false, true])('many short advances equal one long advance, waits: %s', async (waits) => {
    const [slowly, atOnce] = [await begin(10, { waits }), await begin(10, { waits })];
    for (let day = 0; day < 20; day++) slowly.mock.advance({ days: 1 });
    atOnce.mock.advance({ days: 20 });
    const [ofSlow, ofOnce] = await Promise.all(
      [slowly, atOnce].map(async ({ lemlist, campaignId }) =>
        (await lemlist.activities.list({ campaignId }))
          .map(({ type, leadEmail, createdAt }) => `${createdAt} ${leadEmail} ${type}`)
          .sort(),
      ),
    );
    expect(ofSlow).toEqual(ofOnce);
    expect(ofSlow?.length).toBeGreaterThan(20);
  });

  test('a paused campaign and a paused lead wait', async () => {
    const { mock, lemlist, campaignId, types } = await begin(2, { start: false });
    mock.advance({ days: 3 });
    expect(await types()).toEqual(['paused']);
    await lemlist.campaigns.start({ campaignId });
    const [lead] = await lemlist.leads.list({ campaignId });
    await lemlist.leads.pause({ leadId: String(lead?._id) });
    mock.advance({ hours: 1 });
    expect(await types()).toEqual(['paused', 'resumed', 'paused', 'emailsSent']);
  });

  test('a condition that waits is still decided after years', async () => {
    const { mock, campaignId } = await begin(1, { waits: true });
    mock.advance({ hours: 1 });
    const seed = mock.state as MockState;
    const [lead] = seed.leads.filter((one) => one.campaignId === campaignId) as [StoredLead];
    const [step] = seed.sequences.find(({ _id }) => _id === lead.position?.sequenceId)?.steps ?? [];
    const at = new Date(Date.now() + 2000 * 86_400_000).toISOString();
    lead.reactions = [{ type: 'emailsOpened', at, stepId: String(step?._id), ends: false }];
    const later = createMock({ seed });
    later.advance({ days: 3650 });
    const { activities } = later.state as MockState;
    const types = activities.filter(({ leadId }) => leadId === lead._id).map(({ type }) => type);
    expect(types.slice(0, 4)).toEqual(['emailsSent', 'emailsOpened', 'conditionChosen', 'smsSent']);
  });

  test('a lead that is unsubscribed or marked gets no more steps, and keeps its status and state', async () => {
    const { mock, lemlist, campaignId, types } = await begin(30);
    mock.advance({ hours: 1 });
    const { leads } = mock.state as MockState;
    const mine = leads.filter((lead) => lead.campaignId === campaignId);
    const statuses = ['unsubscribed', 'interested', 'notInterested'] as const;
    for (const [index, { _id, variables }] of mine.entries()) {
      const status = statuses[index % statuses.length];
      if (status === 'unsubscribed') await lemlist.leads.unsubscribe({ campaignId, email: String(variables.email) });
      else if (status === 'interested') await lemlist.leads.markInterested({ leadIdOrEmail: _id });
      else await lemlist.leads.markNotInterested({ leadIdOrEmail: _id });
    }
    mock.advance({ days: 30 });
    const after = (mock.state as MockState).leads.filter((lead) => lead.campaignId === campaignId);
    expect(after.map(({ status }) => status)).toEqual(mine.map((_, index) => statuses[index % statuses.length]));
    // What they do later does not take their state away.
    const states = ['emailsUnsubscribed', 'interested', 'notInterested'];
    expect(after.map(({ state }) => state)).toEqual(mine.map((_, index) => states[index % states.length]));
    // People open and answer what they have; nothing else is sent.
    expect(new Set(await types())).toEqual(
      new Set(['emailsSent', 'emailsUnsubscribed', 'emailsOpened', 'emailsClicked', 'emailsReplied']),
    );
    expect((await types()).filter((type) => type === 'emailsSent')).toHaveLength(30);
  });

  test.each<[string, (lemlist: Lemlist, contactId: string) => Promise<unknown>]>([
    ['unsubscribed in another campaign', unsubscribeElsewhere],
    ['marked as a contact', (lemlist, contactId) => lemlist.unsubscribes.addContact({ contactId })],
    ['on the list', (lemlist) => lemlist.unsubscribes.addVariable({ value: 'Lead0@northquay.example' })],
    ['on the list by domain', (lemlist) => lemlist.unsubscribes.addVariable({ value: '@northquay.example' })],
  ])('a person who is %s gets no steps', async (_, unsubscribe) => {
    const { mock, lemlist, campaignId, types } = await begin(1);
    const [lead] = await lemlist.leads.list({ campaignId });
    await unsubscribe(lemlist, String(lead?.contactId));
    mock.advance({ days: 30 });
    expect(await types()).toEqual([]);
  });

  test('a step that sends leads to another campaign adds them there, and they go on at once', async () => {
    const { mock, lemlist, campaignId } = await begin(0);
    const destination = await lemlist.campaigns.create({ body: { name: 'Nurture', autoReview: true } });
    const sms = { type: 'sms', message: 'Hello again', delay: 1 } as const;
    await lemlist.sequences.addStep({ sequenceId: String(destination.sequenceId), body: sms });
    const source = await lemlist.campaigns.create({ body: { name: 'Winter', autoReview: true } });
    const body = { type: 'sendToAnotherCampaign', campaignId: destination._id } as const;
    await lemlist.sequences.addStep({ sequenceId: String(source.sequenceId), body });
    const sent = { email: 'mira@northquay.example', port: 'Gdynia' };
    await lemlist.leads.create({ campaignId: source._id, body: sent });
    mock.advance({ days: 3 });
    const enrollments = await lemlist.leads.listByEmail({ email: sent.email });
    expect(enrollments.map(({ campaign, status, variables }) => [campaign?.name, status, variables])).toEqual([
      ['Winter', 'done', sent],
      ['Nurture', 'done', sent],
    ]);
    const [delivered, text] = await lemlist.activities.list({ campaignId: destination._id });
    expect([text?.type, text?.createdAt, delivered?.type]).toEqual([
      'smsSent',
      '2026-10-08T08:00:00.000Z',
      'smsDelivered',
    ]);
    mock.advance({ days: 30 });
    expect(await lemlist.leads.listByEmail({ email: sent.email })).toHaveLength(2);
    expect(await lemlist.leads.list({ campaignId })).toEqual([]);
  });

  test('a step that is skipped does nothing, for one lead or for all', async () => {
    const { mock, lemlist, campaignId, types } = await begin(2);
    const [main] = Object.values(await lemlist.campaigns.getSequences({ campaignId }));
    const stepId = String(main?.steps[0]?._id);
    const [one, other] = await lemlist.leads.list({ campaignId });
    const skipFor = () => lemlist.leads.skipStep({ campaignId, leadIdOrEmail: String(one?._id), stepId });
    expect([await skipFor(), await skipFor()]).toEqual([{ skipped: true }, { skipped: false }]);
    mock.advance({ days: 10 });
    expect([await types(one?._id), (await types(other?._id))[0]]).toEqual([['conditionChosen'], 'emailsSent']);
    const skip = () => lemlist.campaigns.skipStep({ campaignId, stepId });
    expect([await skip(), await skip()]).toEqual([{ skipped: true }, { skipped: false }]);
    await lemlist.leads.create({ campaignId, body: { email: 'late@northquay.example' } });
    mock.advance({ days: 10 });
    const [late] = await lemlist.leads.list({ campaignId });
    expect(await types(late?._id)).toEqual(['conditionChosen']);
    expect(JSON.stringify(await lemlist.campaigns.getSequences({ campaignId }))).not.toContain('skipped');
  });

  test('a person who may be contacted again gets the steps from then on', async () => {
    const { mock, lemlist, campaignId } = await begin(1);
    const [lead] = await lemlist.leads.list({ campaignId });
    const contactId = String(lead?.contactId);
    await lemlist.unsubscribes.addContact({ contactId });
    mock.advance({ days: 10 });
    await lemlist.unsubscribes.deleteContact({ contactId });
    mock.advance({ days: 30 });
    const sent = (await lemlist.activities.list({ campaignId })).filter(({ type }) => type === 'emailsSent');
    expect(sent.map(({ createdAt }) => createdAt)).toEqual(['2026-10-17T08:00:00.000Z']);
  });

  test('another random seed gives another course, and a reset restores the start', async () => {
    const courseOf = async ({ mock, types }: Played): Promise<string> => {
      mock.advance({ days: 30 });
      return (await types()).join(' ');
    };
    const [one, same, other] = [await begin(10), await begin(10), await begin(10, { randomSeed: 7 })];
    const course = await courseOf(one);
    expect(await courseOf(same)).toBe(course);
    expect(await courseOf(other)).not.toBe(course);
    one.mock.reset();
    expect(one.mock.state).toEqual(createMock({ stateful: true }).state);
  });

  test('a state in the middle of a campaign can be loaded and goes on', async () => {
    const { mock, campaignId } = await begin(10);
    mock.advance({ days: 1 });
    const later = createMock({ seed: mock.state });
    later.advance({ days: 30 });
    const lemlist = new Lemlist({ apiKey: 'play', fetch: later.fetch, rateLimit: false });
    const found = await lemlist.activities.list({ campaignId });
    expect(found.filter(({ type }) => type === 'emailsSent')).toHaveLength(10);
    expect(found.some(({ type }) => type === 'conditionChosen')).toBe(true);
  });
});
