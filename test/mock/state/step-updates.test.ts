import { expect, test } from 'vitest';
import { STEP_TYPES } from '../../../generated/api.ts';
import { operations, requestExamples, responseExamples } from '../../support/examples.ts';
import { AUTUMN, ask, INVITE, MAIN, read, startState, storedStep, WINTER } from './mock-state.ts';

const updates = requestExamples(operations.find(({ id }) => id === 'sequences.updateStep') as never) ?? {};
const sequencesAsDocumented = responseExamples(
  operations.find(({ id }) => id === 'campaigns.getSequences') as never,
).find(({ name }) => name === 'everyType')?.value;

/** Ids of the seed's steps by type. */
const stepIds = new Map(
  startState()
    .read()
    .sequences.filter(({ _id }) => _id === MAIN)
    .flatMap(({ steps }) => steps.map(({ type, _id }) => [type, _id] as const)),
);

test('the invented team is the one of the examples', () => {
  expect(read(startState(), 'campaigns.getSequences', { campaignId: AUTUMN })).toEqual(sequencesAsDocumented);
});

test.each(STEP_TYPES)('the documented update of %s shows in the next read', (type) => {
  const state = startState();
  const stepId = stepIds.get(type) as string;
  const { type: sent, ...fields } = (updates[type] as { value: Record<string, unknown> }).value;
  const response = read(state, 'sequences.updateStep', { sequenceId: MAIN, stepId, body: { type: sent, ...fields } });
  const positions = { index: expect.any(Number), sequenceId: MAIN, sequenceStep: expect.any(Number) };
  expect(storedStep(state, AUTUMN, stepId)).toEqual({ ...response, ...positions });
  const { campaignId, ...others } = fields;
  const shown = campaignId === undefined ? others : { ...others, sendToAnotherCampaignId: campaignId };
  if (type === 'conditional') expect(response.conditions).toMatchObject([fields, {}]);
  else expect(response).toMatchObject(shown);
});

test.each(STEP_TYPES)('a stored %s step refuses the other 16 types', (stored) => {
  const state = startState();
  const before = state.read();
  const stepId = stepIds.get(stored);
  for (const type of STEP_TYPES.filter((one) => one !== stored)) {
    const response = ask(state, 'sequences.updateStep', { sequenceId: MAIN, stepId, body: { type } });
    const sentence = `\`type\` must be \`${stored}\`, the type of the stored step, got \`${type}\``;
    expect(response).toMatchObject({ status: 400, body: `body: ${sentence}` });
    expect(response.headers?.['x-mock-faults']).toContain(`the type of the stored step, got \`${type}\``);
  }
  expect(state.read()).toEqual(before);
});

test.each(['addStep', 'updateStep'] as const)('%s sends only to a campaign that exists and is not archived', (verb) => {
  const state = startState();
  const stepId = stepIds.get('sendToAnotherCampaign');
  const send = (campaignId: string) =>
    ask(state, `sequences.${verb}`, {
      sequenceId: MAIN,
      ...(verb === 'updateStep' && { stepId }),
      body: { type: 'sendToAnotherCampaign', campaignId },
    });
  expect(send(WINTER)).toMatchObject({ status: 200, body: { sendToAnotherCampaignId: WINTER } });
  expect(send('cam_2')).toMatchObject({ status: 400, body: 'body: `campaignId` must be a campaign that exists' });
  read(state, 'campaigns.archive', { campaignId: WINTER });
  expect(send(WINTER)).toMatchObject({
    status: 400,
    body: 'body: `campaignId` must be a campaign that is not archived',
  });
  read(state, 'campaigns.unarchive', { campaignId: WINTER });
  expect(send(WINTER).status).toBe(200);
});

test('images and videos that are stored count too', () => {
  const state = startState();
  const send = (lists: Record<string, number>) => {
    const urls = ([name, count]: [string, number]) => [
      name,
      Array.from({ length: count }, (_, index) => `https://media.example.com/${index}`),
    ];
    const body = { type: 'linkedinInvite', ...Object.fromEntries(Object.entries(lists).map(urls)) };
    return ask(state, 'sequences.updateStep', { sequenceId: MAIN, stepId: INVITE, body }).status;
  };
  expect(send({ images: 4, videos: 0 })).toBe(200);
  expect(send({ videos: 3 })).toBe(400);
  expect(send({ videos: 2 })).toBe(200);
  expect(send({ images: 3, videos: 3 })).toBe(200);
});

test('the first step of a sequence has no delay by default', () => {
  const state = startState();
  const add = (index: number) =>
    read(state, 'sequences.addStep', { sequenceId: MAIN, body: { type: 'phone', index } }).delay;
  expect([add(0), add(1), add(-1), add(99)]).toEqual([0, 1, 1, 1]);
});

test('images are replaced, and an empty list clears them', () => {
  const state = startState();
  const images = (list: string[]) =>
    read(state, 'sequences.updateStep', {
      sequenceId: MAIN,
      stepId: INVITE,
      body: { type: 'linkedinInvite', images: list },
    }).images;
  expect(images(['https://media.example.com/a.png'])).toEqual(['https://media.example.com/a.png']);
  expect(images([])).toEqual([]);
});

test.each<[number | undefined, number]>([
  [0, 0],
  [1, 1],
  [-1, -1],
  [99, -1],
  [undefined, -1],
])('a step added at %s stands at %s and moves the others', (index, place) => {
  const state = startState();
  const step = read(state, 'sequences.addStep', {
    sequenceId: MAIN,
    body: { type: 'phone', ...(index !== undefined && { index }) },
  });
  const { steps, ...sequence } = read<never>(state, 'campaigns.getSequences', { campaignId: AUTUMN })[MAIN] as Record<
    string,
    unknown
  > & { steps: { _id: unknown; index: number; sequenceStep: number }[] };
  expect(sequence).toMatchObject({ _id: MAIN, level: 0 });
  expect(steps.at(place)?._id).toBe(step._id);
  expect(steps.map(({ index: one, sequenceStep }) => [one, sequenceStep])).toEqual(
    steps.map((_, offset) => [offset + 1, offset]),
  );
});
