import { expect, test } from 'vitest';
import { AUTUMN, ask, EMAIL, MAIN, read, startState, storedStep } from './mock-state.ts';

const at = { sequenceId: MAIN, stepId: EMAIL };
const paused = (state: ReturnType<typeof startState>) => read(state, 'campaigns.pause', { campaignId: AUTUMN });

test('an A/B test runs, is changed, decided, and then final', () => {
  const state = startState();
  const create = () => ask(state, 'sequences.createAbTest', at);
  expect(create()).toMatchObject({ status: 200, body: { abTest: true } });
  expect(create()).toMatchObject({ status: 400, body: { code: 'SEQUENCE_AB_ALREADY_EXISTS' } });
  expect(read(state, 'sequences.updateAbTest', { ...at, body: { subject: 'B' } }).subject).toBe('B');
  expect(storedStep(state, AUTUMN, EMAIL)).toMatchObject({
    abTest: true,
    subject: '{{firstName}}, a question about {{companyName}}',
  });
  const decide = () => ask(state, 'sequences.selectAbTestWinner', { ...at, body: { variant: 'B' } });
  expect(decide()).toMatchObject({ status: 200, body: { stepId: EMAIL, abTest: 'B' } });
  const decided = { status: 400, body: { code: 'SEQUENCE_AB_WINNER_ALREADY_SELECTED' } };
  expect([decide(), create(), ask(state, 'sequences.deleteAbTest', at)]).toMatchObject([decided, decided, decided]);
  expect(read(state, 'sequences.getAbTest', at).abTest).toBe('B');
});

test.each([
  ['A', 'B'],
  ['B', '{{firstName}}, a question about {{companyName}}'],
])('dropping variant %s of a paused campaign leaves the other', (variant, subject) => {
  const state = startState();
  read(state, 'sequences.createAbTest', at);
  read(state, 'sequences.updateAbTest', { ...at, body: { subject: 'B' } });
  expect(ask(state, 'sequences.deleteAbTest', { ...at, variant })).toMatchObject({
    status: 400,
    body: { code: 'SEQUENCE_AB_CAMPAIGN_RUNNING' },
  });
  paused(state);
  read(state, 'sequences.deleteAbTest', { ...at, variant });
  const step = storedStep(state, AUTUMN, EMAIL);
  expect(step).toMatchObject({ subject });
  expect(step).not.toHaveProperty('abTest');
  expect(ask(state, 'sequences.getAbTest', at).status).toBe(404);
});
