import { beforeEach, describe, expect, test } from 'vitest';
import { apply, type Files, type PlanOptions, plan, pull } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, startTeam, storedTexts, type Team } from './team.ts';

// lemlist cannot move a step or change its type, so --replace deletes it and adds another one. What the deleted step had and the new
// one would not have is lost.

const STEPS = `
  - type: email
    subject: First
    message: <div>One</div>
    delay: 0
    variantB:
      subject: Other
  - type: sms
    message: Second
    delay: 1
  - type: conditional
    conditionKey: emailsOpened
    delayType: within
    delay: 3
    branches:
      - steps:
          - type: sms
            message: Below
            delay: 1
      - fallback: true
        steps: []
`;

let team: Team;
let files: Files & { id: string };
let sequenceId: string;
beforeEach(async () => {
  team = startTeam();
  const created = await createCampaign(team.lemlist, STEPS);
  files = { ...fromDisk(created), id: created.id };
  sequenceId = files.lock?.main as string;
  await team.lemlist.campaigns.pause({ campaignId: files.id });
});

const REPLACE = { replace: true };
const stepAt = (place: number) => ({ sequenceId, stepId: files.lock?.sequences[sequenceId]?.[place] as string });
/** The text with one of its steps behind all others. */
function withLast(place: number, text = files.text): string {
  const [head = '', ...steps] = text.split(/^(?= {2}- )/m);
  const [moved = ''] = steps.splice(place, 1);
  return [head, ...steps, moved].join('');
}
const planOf = async (text: string, options: PlanOptions = REPLACE) =>
  (await plan(team.lemlist, { ...files, text }, options)).plan;
const refusals = async (text: string, options: PlanOptions = REPLACE): Promise<string[]> =>
  (await planOf(text, options)).refusals.map(({ reason, where }) => `${reason}: ${where}`);

describe('a step that moves', () => {
  test('keeps the fields that the file leaves out', async () => {
    const text = withLast(1).replace(/(type: sms\n {4}message: Second\n) {4}delay: 1\n/, '$1');
    expect(text).not.toContain('delay: 1\n  -');
    await team.lemlist.sequences.updateStep({ ...stepAt(1), body: { type: 'sms', delay: 7 } });
    const applied = await apply(team.lemlist, { ...files, text }, REPLACE);
    const { [sequenceId]: main } = await team.lemlist.campaigns.getSequences({ campaignId: files.id });
    expect(main?.steps.at(-1)).toMatchObject({ type: 'sms', message: 'Second', delay: 7 });
    expect((await plan(team.lemlist, fromDisk(applied))).plan).toMatchObject({ actions: [], refusals: [] });
  });

  test('keeps the fields of its variant that the file leaves out', async () => {
    await team.lemlist.sequences.updateAbTest({ ...stepAt(0), body: { message: '<div>B</div>' } });
    const applied = await apply(team.lemlist, { ...files, text: withLast(0) }, REPLACE);
    const stepId = applied.lock.sequences[sequenceId]?.at(-1) as string;
    expect(await team.lemlist.sequences.getAbTest({ sequenceId, stepId })).toMatchObject({
      subject: 'Other',
      message: '<div>B</div>',
    });
  });

  test('keeps them also if its response is lost', async () => {
    let isLost = false;
    const { mock } = team;
    const { lemlist } = startTeam({
      maxRetries: 0,
      fetch: async (input, init) => {
        const isAdding = init?.method === 'POST' && String(input).endsWith('/steps');
        if (!isAdding || isLost) return mock.fetch(input, init);
        isLost = true;
        throw new TypeError('fetch failed');
      },
    });
    const text = withLast(1).replace(/(type: sms\n {4}message: Second\n) {4}delay: 1\n/, '$1');
    await apply(lemlist, { ...files, text }, REPLACE);
    const { [sequenceId]: main } = await team.lemlist.campaigns.getSequences({ campaignId: files.id });
    expect([isLost, main?.steps.at(-1)]).toMatchObject([true, { message: 'Second', delay: 1 }]);
  });

  test('does not take along what somebody changed in lemlist since the pull', async () => {
    await team.lemlist.sequences.updateStep({ ...stepAt(1), body: { type: 'sms', message: 'Theirs' } });
    expect(await refusals(withLast(1))).toEqual(['changedInLemlist: step 3 (sms)']);
    expect(await refusals(withLast(1), { ...REPLACE, force: true })).toEqual([]);
    const pulled = fromDisk(await pull(team.lemlist, files.id, { ...files, text: withLast(1) }));
    expect((await plan(team.lemlist, pulled, REPLACE)).plan.refusals).toEqual([]);
  });

  test('does not take along a variant that somebody added or changed in lemlist', async () => {
    await team.lemlist.sequences.updateAbTest({ ...stepAt(0), body: { subject: 'Theirs' } });
    expect(await refusals(withLast(0))).toEqual(['changedInLemlist: step 3 (email), variant B']);
    await team.lemlist.sequences.deleteAbTest({ ...stepAt(0), variant: 'B' });
    expect(await refusals(withLast(0))).toEqual(['removedInLemlist: step 3 (email), variant B']);
  });

  test('loses its variant only with the option to delete', async () => {
    const text = withLast(0).replace(/ {4}variantB:\n {6}.*\n/, '');
    expect(await refusals(text)).toEqual(['deletes: step 3 (email), variant B']);
    expect(await refusals(text, { ...REPLACE, delete: true })).toEqual([]);
  });
});

describe('a condition that moves', () => {
  const withFirst = (text = files.text): string => withLast(0, withLast(0, text));

  test('takes its branches along', async () => {
    const applied = await apply(team.lemlist, { ...files, text: withFirst() }, REPLACE);
    expect(applied.text.match(/message: Below/g)).toHaveLength(1);
    expect((await storedTexts(team.lemlist, files.id)).filter((text) => text === 'Below')).toHaveLength(1);
    expect((await plan(team.lemlist, fromDisk(applied))).plan).toMatchObject({ actions: [], refusals: [] });
  });

  test('does not take along a step that somebody added in a branch', async () => {
    const branchId = files.lock?.steps[stepAt(2).stepId]?.branches?.[0] as string;
    await team.lemlist.sequences.addStep({ sequenceId: branchId, body: { type: 'sms', message: 'Theirs' } });
    expect(await refusals(withFirst())).toEqual([`changedInLemlist: step 1 (conditional), branch ${branchId}`]);
    const pulled = fromDisk(await pull(team.lemlist, files.id, { ...files, text: withFirst() }));
    expect((await plan(team.lemlist, pulled, REPLACE)).plan.refusals).toEqual([]);
    await apply(team.lemlist, pulled, REPLACE);
    expect(await storedTexts(team.lemlist, files.id)).toContain('Theirs');
  });

  test('loses branches that the file leaves out only with the option to delete', async () => {
    const text = withFirst(files.text.replace(/ {4}branches:\n[\s\S]*/, ''));
    expect(await refusals(text)).toEqual([expect.stringMatching(/^deletes: step 1 \(conditional\), branch seq_\w+$/)]);
    expect(await refusals(text, { ...REPLACE, delete: true })).toEqual([]);
  });
});

describe('a step of another type', () => {
  const asMessage = (): string => files.text.replace(/type: sms\n {4}message: Second/, 'type: linkedinSend');

  test('is not deleted if lemlist would refuse the new one', async () => {
    expect(await planOf(asMessage())).toMatchObject({
      refusals: [
        {
          reason: 'incomplete',
          where: 'step 2 (linkedinSend)',
          message: 'lemlist would refuse to add the step again: `message` is required.',
        },
      ],
    });
  });

  test('is replaced if it is complete', async () => {
    const text = asMessage().replace('type: linkedinSend', 'type: linkedinSend\n    message: Hello');
    expect(await refusals(text)).toEqual([]);
    await team.lemlist.sequences.updateStep({ ...stepAt(1), body: { type: 'sms', message: 'Theirs' } });
    expect(await refusals(text)).toEqual(['changedInLemlist: step 2 (linkedinSend)']);
  });

  test('that does not exist is refused before the old one is deleted', async () => {
    await expect(refusals(files.text.replace('type: sms', 'type: smss'))).rejects.toThrow('got "smss"');
  });
});
