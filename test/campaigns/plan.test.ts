import { beforeEach, describe, expect, test } from 'vitest';
import { type Files, type PlanOptions, plan } from '../../src/campaigns/index.ts';
import { inOrder } from '../../src/campaigns/order.ts';
import { createCampaign, fromDisk, SCORES, startTeam, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
beforeEach(async () => {
  team = startTeam();
  // As the next run finds them: a lock in a file has its fields in another order.
  const created = await createCampaign(team.lemlist);
  files = { ...fromDisk(created), id: created.id };
});

const planned = async (text: string, options: PlanOptions = {}) =>
  (await plan(team.lemlist, { ...files, text }, options)).plan;
/** The text of the file with the step of a type cut out. */
const cut = (type: string): string => {
  const lines = files.text.split('\n');
  const at = lines.findIndex(
    (line, index) => line.startsWith('  - id') && lines[index + 1]?.trim() === `type: ${type}`,
  );
  const next = lines.findIndex((line, index) => index > at && line.startsWith('  - id'));
  return [...lines.slice(0, at), ...lines.slice(next < 0 ? lines.length : next)].join('\n');
};

describe('a plan', () => {
  test('a file as it was pulled has nothing to do', async () => {
    expect(await planned(files.text)).toMatchObject({ actions: [], refusals: [], drift: [], unchanged: 4 });
  });

  test('a plan sends nothing but reads', async () => {
    const before = team.sent().length;
    await planned(files.text.replace('Hello', 'Good day'));
    expect(
      team
        .sent()
        .slice(before)
        .every((line) => line.startsWith('GET ')),
    ).toBe(true);
  });

  test('a changed field is one update with old and new', async () => {
    const { actions } = await planned(files.text.replace('delay: 2', 'delay: 4'));
    expect(actions).toMatchObject([
      { kind: 'updateStep', where: 'step 3 (manual)', changes: [{ field: 'delay', from: 2, to: 4 }] },
    ]);
  });

  test('a field that the file leaves out stays', async () => {
    expect((await planned(files.text.replace('    subject: Hello {{firstName}}\n', ''))).actions).toEqual([]);
  });

  test.each<[string, () => string, string, keyof PlanOptions]>([
    ['a step that is cut out', () => cut('manual'), 'deletes', 'delete'],
    [
      'another type',
      () => files.text.replace('type: manual\n    title: Call {{firstName}}', 'type: phone'),
      'type',
      'replace',
    ],
    [
      'another order',
      () => `${cut('email')}${/ {2}- id: \w+\n {4}type: email[\s\S]*?(?=\n {2}- )/.exec(files.text)?.[0]}\n`,
      'moved',
      'replace',
    ],
  ])('%s is refused, and done when told', async (_, text, reason, option) => {
    const { refusals } = await planned(text(), { pause: true });
    expect(refusals).toMatchObject([{ reason, wayRound: expect.stringContaining(`--${option}`) }]);
    const told = await planned(text(), { pause: true, [option]: true });
    expect(told.refusals).toEqual([]);
    expect(told.actions.map(({ kind }) => kind)).toContain('deleteStep');
  });

  test('a running campaign is refused without a pause', async () => {
    await team.lemlist.campaigns.pause({ campaignId: files.id });
    await team.lemlist.campaigns.start({ campaignId: files.id });
    const text = files.text.replace('delay: 2', 'delay: 4');
    expect((await planned(text)).refusals).toMatchObject([{ reason: 'running' }]);
    expect((await planned(text, { pause: true })).refusals).toEqual([]);
  });

  test('a wrong id is the first refusal, before those that follow from it', async () => {
    const wrong = files.text.replace(/(- id: stp_)\w+(\n +type: manual)/, '$1x$2');
    const { refusals } = await planned(wrong);
    expect(refusals.map(({ reason }) => reason)).toEqual(['unknownStep', 'deletes', 'running']);
  });

  test('what somebody else changed is drift and stays', async () => {
    const sequenceId = files.lock?.main as string;
    const stepId = files.lock?.sequences[sequenceId]?.[2] as string;
    await team.lemlist.sequences.updateStep({ sequenceId, stepId, body: { type: 'manual', delay: 9 } });
    await team.lemlist.sequences.addStep({ sequenceId, body: { type: 'sms', message: 'Theirs' } });
    const result = await planned(files.text);
    expect([result.actions, result.refusals]).toEqual([[], []]);
    expect(result.drift.map(({ message }) => message)).toEqual([
      'somebody added the step in lemlist; it stays',
      'somebody changed `delay` in lemlist; it stays',
    ]);
  });

  test('a mistyped id is not called a step that somebody deleted', async () => {
    const { refusals } = await planned(files.text.replace(/id: stp_\w+(\n {4}type: manual)/, 'id: stp_mistyped$1'));
    expect(refusals.find(({ where }) => where === 'step 3 (manual)')).toEqual({
      reason: 'unknownStep',
      where: 'step 3 (manual)',
      message: 'Neither the lock nor lemlist knows this `id`.',
      wayRound: 'Check the `id`, or remove its line to add it as new.',
    });
  });

  test('a step that somebody deleted in lemlist is called so', async () => {
    const sequenceId = files.lock?.main as string;
    const stepId = files.lock?.sequences[sequenceId]?.[2] as string;
    await team.lemlist.campaigns.pause({ campaignId: files.id });
    await team.lemlist.sequences.deleteStep({ sequenceId, stepId });
    expect((await planned(files.text)).refusals).toMatchObject([
      { reason: 'removedInLemlist', where: 'step 3 (manual)' },
    ]);
  });

  test('a stored step in a branch is refused without a campaign', async () => {
    const text = files.text.replace(/^campaign: .*\n/m, '').replaceAll(/^ {2}- id: \w+\n {4}/gm, '  - ');
    const inBranch = /id: (stp_\w+)/.exec(text)?.[1];
    await expect(plan(team.lemlist, { text })).rejects.toThrow(`the stored step ${inBranch}. Copy a file with`);
  });

  test('a condition with several branches takes no new key', async () => {
    const several = await createCampaign(team.lemlist, SCORES, 'Scores');
    const text = several.text.replace('hasScore', 'emailsOpened');
    const { plan: result } = await plan(team.lemlist, { ...several, text });
    expect(result.refusals).toMatchObject([{ reason: 'severalBranches' }]);
  });
});

describe('the order of ids', () => {
  test.each<[string, string, string]>([
    ['abc', 'abc', 'abc'],
    ['bca', 'abc', 'bc'],
    ['cab', 'abc', 'ab'],
    ['', 'abc', ''],
    ['a', 'a', 'a'],
  ])('of %s in %s, %s stay', (wanted, present, staying) => {
    expect([...inOrder([...wanted], [...present])].toSorted().join('')).toBe(staying);
  });
});
