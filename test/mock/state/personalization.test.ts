import { describe, expect, test } from 'vitest';
import type { Lead, LeadStepPersonalization } from '../../../generated/api.ts';
import { Lemlist } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { ADA, AUTUMN, ask, EMAIL, INVITE, LONG_TERM, type Params, read, startState } from './mock-state.ts';

const FOLLOW_UP = 'stp_qFKXeo2Q4QEce3Cwi';
const TESTED = 'stp_Tq8kWv3XcLr6BzNyH';
const VISIT = 'stp_yuqvSAQSPAYuqcrqz';

type State = ReturnType<typeof startState>;

function put(state: State, stepId: string, body: Params): LeadStepPersonalization {
  return read(state, 'leads.updatePersonalization', { campaignId: AUTUMN, leadIdOrEmail: ADA, stepId, body });
}

describe('a message for one lead', () => {
  test('keeps what was not sent, and its template', () => {
    const state = startState();
    const first = put(state, FOLLOW_UP, { subject: 'Ada' });
    expect(first).toMatchObject({
      variant: 'A',
      content: { subject: 'Ada', message: expect.stringContaining('Good') },
    });
    const second = put(state, FOLLOW_UP, { message: '<div>Hi</div>' });
    expect(second.content).toEqual({ subject: 'Ada', message: '<div>Hi</div>', cc: [] });
    expect(second.emailTemplateId).toBe(first.emailTemplateId);
  });

  test('keeps the content of the step without a body', () => {
    const at = { campaignId: AUTUMN, leadIdOrEmail: ADA, stepId: FOLLOW_UP };
    const written = read<LeadStepPersonalization>(startState(), 'leads.updatePersonalization', at);
    expect(written.content).toMatchObject({ message: expect.stringContaining('Good') });
  });

  test('is named in the list of leads', () => {
    const state = startState();
    const [email, version] = ['ada.okafor@northquay.example', 'v2'];
    const isPersonalized = () => read<{ personalized: boolean }[]>(state, 'leads.listByEmail', { email, version })[0];
    expect(isPersonalized()).toMatchObject({ personalized: false });
    put(state, FOLLOW_UP, { subject: 'Ada' });
    expect(isPersonalized()).toMatchObject({ personalized: true });
  });

  test('is gone after a reset, which says whether there was one', () => {
    const state = startState();
    const at = { campaignId: AUTUMN, leadIdOrEmail: ADA, stepId: FOLLOW_UP };
    put(state, FOLLOW_UP, { subject: 'Ada' });
    expect(read(state, 'leads.resetPersonalization', at)).toEqual({ reset: true });
    expect(read(state, 'leads.resetPersonalization', at)).toEqual({ reset: false });
    expect(put(state, FOLLOW_UP, {}).content).toMatchObject({ subject: '' });
  });

  test('is part of a seed', () => {
    const state = startState();
    const { emailTemplateId } = put(state, FOLLOW_UP, { subject: 'Ada' });
    const other = startState();
    other.load(state.read());
    expect(put(other, FOLLOW_UP, {})).toMatchObject({ emailTemplateId, content: { subject: 'Ada' } });
  });

  test.each([
    [EMAIL, { subject: 'Ada' }, 409, 'REVIEW_DRAFT_STEP_ALREADY_REACHED'],
    [VISIT, { message: 'Hello' }, 422, 'REVIEW_DRAFT_STEP_UNSUPPORTED'],
    [INVITE, { subject: 'Hello' }, 422, 'REVIEW_DRAFT_FIELD_UNSUPPORTED'],
    [INVITE, { message: '' }, 422, 'REVIEW_DRAFT_CONTENT_EMPTY'],
    [INVITE, { altMessage: 'a'.repeat(301) }, 422, 'REVIEW_DRAFT_CONTENT_TOO_LONG'],
    [INVITE, { variant: 'B' }, 422, 'REVIEW_DRAFT_VARIANT_UNAVAILABLE'],
    [TESTED, { subject: 'Hello' }, 404, 'REVIEW_DRAFT_STEP_NOT_FOUND'],
  ])('of %s with %j is refused with %d', (stepId, body, status, code) => {
    const at = { campaignId: AUTUMN, leadIdOrEmail: ADA, stepId, body };
    expect(ask(startState(), 'leads.updatePersonalization', at)).toMatchObject({ status, body: { code } });
  });
});

describe('where an A/B test runs', () => {
  /** A lead of a campaign with a test. */
  function tested() {
    const state = startState();
    const body = { email: 'ines.marchetti@portolevante.example' };
    const { _id } = read<{ _id: string }>(state, 'leads.create', { campaignId: LONG_TERM, body });
    const at = { campaignId: LONG_TERM, leadIdOrEmail: _id, stepId: TESTED };
    const write = (sent: Params) =>
      read<LeadStepPersonalization>(state, 'leads.updatePersonalization', { ...at, body: sent });
    return write;
  }

  test('another variant discards what was written for the first', () => {
    const write = tested();
    write({ message: 'For A alone' });
    const { variant, content } = write({ variant: 'B' });
    expect(variant).toBe('B');
    expect(content?.message).not.toBe('For A alone');
    expect(content?.subject).not.toBe(write({ variant: 'A' }).content?.subject);
  });

  test('the lead gets its own template, and counts for no variant', async () => {
    const mock = createMock({ stateful: true });
    const lemlist = new Lemlist({ apiKey: 'play', fetch: mock.fetch, rateLimit: false });
    await lemlist.campaigns.update({ campaignId: LONG_TERM, body: { autoReview: true } });
    const add = (email: string) => lemlist.leads.create({ campaignId: LONG_TERM, body: { email } });
    const [own, shared] = [
      await add('ines.marchetti@portolevante.example'),
      await add('jon.berg@portolevante.example'),
    ];
    const body = { message: 'For you' };
    const written = await lemlist.leads.updatePersonalization({
      campaignId: LONG_TERM,
      leadIdOrEmail: own._id,
      stepId: TESTED,
      body,
    });
    await lemlist.campaigns.start({ campaignId: LONG_TERM });
    mock.advance({ days: 10 });
    const sent = ({ _id }: Lead) =>
      mock.state?.activities.find((activity) => activity.leadId === _id && activity.type === 'emailsSent');
    expect(sent(own)).toMatchObject({ emailTemplateId: written.emailTemplateId });
    expect(sent(own)).not.toHaveProperty('sequenceTested');
    expect(sent(shared)).toMatchObject({ sequenceTested: expect.stringMatching(/^[AB]$/) });
  });
});
