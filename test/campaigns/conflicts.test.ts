import { beforeEach, describe, expect, test } from 'vitest';
import { apply, check, type Files, type Lock, type PlanOptions, plan, pull } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, SCORES, STEPS, startTeam, type Team } from './team.ts';

// What two people do to one campaign, one in the file and one in lemlist. Nothing of either may be lost without a word.

let team: Team;
let files: Files & { id: string };
let sequenceId: string;
beforeEach(async () => {
  team = startTeam();
  await use(STEPS_WITH_VARIANT);
});

const STEPS_WITH_VARIANT = STEPS.replace('delay: 0\n', 'delay: 0\n    variantB:\n      subject: Good day\n');

async function use(steps: string): Promise<void> {
  const created = await createCampaign(team.lemlist, steps, `Campaign ${steps.length}`);
  files = { ...fromDisk(created), id: created.id };
  sequenceId = files.lock?.main as string;
  await team.lemlist.campaigns.pause({ campaignId: files.id });
}

const stepAt = (place: number): { sequenceId: string; stepId: string } => ({
  sequenceId,
  stepId: files.lock?.sequences[sequenceId]?.[place] as string,
});
const changeThere = (place: number, body: object) =>
  team.lemlist.sequences.updateStep({ ...stepAt(place), body: body as never });
const pullWith = async (text: string) => fromDisk(await pull(team.lemlist, files.id, { ...files, text }));
const pullAgain = async (given: Files) => fromDisk(await pull(team.lemlist, files.id, given));
const planOf = async (given: Files, options: PlanOptions = {}) => (await plan(team.lemlist, given, options)).plan;
const kinds = ({ actions }: { actions: { kind: string }[] }): string[] => actions.map(({ kind }) => kind);
const without = (text: string, mark: RegExp): string =>
  text.replace(new RegExp(`^ *# conflict: ${mark.source}\n(?: *# .*\n)?`, 'm'), '');

describe('a field that both changed', () => {
  const ours = (): string => files.text.replace('Hello {{firstName}}', 'Ours');
  beforeEach(async () => void (await changeThere(0, { type: 'email', subject: 'Theirs' })));

  test('blocks plan, apply and check until its comment is deleted', async () => {
    const pulled = await pullWith(ours());
    const line = pulled.text.split('\n').findIndex((one) => one.includes('conflict')) + 1;
    expect((await planOf(pulled)).refusals).toEqual([
      {
        reason: 'unsolved',
        where: `line ${line}`,
        message: 'The last pull found a conflict here.',
        wayRound: 'Keep your value or take the other one, and delete the comment.',
      },
    ]);
    await expect(apply(team.lemlist, pulled)).rejects.toThrow('delete the comment');
    expect(check(pulled.text)).toMatchObject([{ line, column: 5, rule: 'conflict', severity: 'error' }]);
  });

  test('is ours when the comment is deleted, without force', async () => {
    const pulled = await pullWith(ours());
    const solved = { ...pulled, text: without(pulled.text, /lemlist has/) };
    expect(solved.text).toBe(ours());
    expect(await planOf(solved)).toMatchObject({
      refusals: [],
      actions: [{ changes: [{ from: 'Theirs', to: 'Ours' }] }],
    });
    expect(await pullAgain(solved)).toEqual(solved);
    const applied = await apply(team.lemlist, solved);
    expect((await planOf(fromDisk(applied))).actions).toEqual([]);
  });

  test('is theirs when their value is taken', async () => {
    const pulled = await pullWith(ours());
    const taken = { ...pulled, text: without(pulled.text, /lemlist has/).replace('Ours', 'Theirs') };
    expect(await planOf(taken)).toMatchObject({ refusals: [], actions: [] });
  });

  test('stays a conflict however often it is pulled', async () => {
    const pulled = await pullWith(ours());
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect((await pull(team.lemlist, files.id, pulled)).conflicts).toEqual([
      { where: 'step 1 (email)', field: 'subject' },
    ]);
  });

  test('that lemlist changes again shows what it has now', async () => {
    const pulled = await pullWith(ours());
    await changeThere(0, { type: 'email', subject: 'Theirs anew' });
    const { text } = await pullAgain(pulled);
    expect(text).toBe(pulled.text.replace('"Theirs"', '"Theirs anew"'));
  });

  test('loses its comment where their value was taken', async () => {
    const pulled = await pullWith(ours());
    const { text } = await pullAgain({ ...pulled, text: pulled.text.replace('Ours', 'Theirs') });
    expect(text).toBe(files.text.replace('Hello {{firstName}}', 'Theirs'));
  });

  test('does not let force overwrite another one that nobody has seen', async () => {
    const pulled = await pullWith(ours());
    await changeThere(2, { type: 'manual', title: 'Theirs, too' });
    const solved = { ...pulled, text: without(pulled.text, /lemlist has/).replace('Call {{firstName}}', 'Mine') };
    expect((await planOf(solved)).refusals).toMatchObject([
      { reason: 'changedInLemlist', where: 'step 3 (manual), `title`' },
    ]);
  });

  test('is found wherever the field stands in its step', async () => {
    const first = ours().replace(
      /( {2}- )(id: \w+)\n {4}type: email\n {4}(subject: Ours)\n/,
      '$1$3\n    $2\n    type: email\n',
    );
    const pulled = await pullWith(first);
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
  });

  test('is not made of a text about conflicts', async () => {
    const text = files.text.replace(
      'title: Call {{firstName}}',
      'title: |-\n      # conflict: lemlist has\n      #   more',
    );
    expect((await planOf({ ...files, text })).refusals).toEqual([]);
    expect(check(text).filter(({ rule }) => rule === 'conflict')).toEqual([]);
  });
});

test('a name that both changed is solved in the same way', async () => {
  await team.lemlist.campaigns.update({ campaignId: files.id, body: { name: 'Theirs' } });
  const pulled = await pullWith(files.text.replace(/^name: .*/m, 'name: Ours'));
  expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
  const solved = await planOf({ ...pulled, text: without(pulled.text, /lemlist has/) });
  expect(solved).toMatchObject({ refusals: [], actions: [{ kind: 'rename', from: 'Theirs', to: 'Ours' }] });
});

test('a step that a merged lock does not know is a conflict where lemlist differs', async () => {
  await changeThere(2, { type: 'manual', title: 'Theirs' });
  const { stepId } = stepAt(2);
  const { [stepId]: _, ...steps } = files.lock?.steps ?? {};
  const pulled = await pull(team.lemlist, files.id, { ...files, lock: { ...(files.lock as Lock), steps } });
  expect(pulled.conflicts).toEqual([{ where: 'step 3 (manual)', field: 'title' }]);
});

describe('a step that was deleted in lemlist', () => {
  test.each<[string, number, () => string, RegExp]>([
    ['a variant', 0, () => files.text.replace('Good day', 'Good evening'), /type: email\n[\s\S]*Good evening/],
    [
      'a step in its branch',
      1,
      () => files.text.replace('You opened it', 'You read it'),
      /type: conditional[\s\S]*You read it/,
    ],
    [
      'a new step in its branch',
      1,
      () => files.text.replace('        steps: []', '        steps:\n          - type: sms\n            message: New'),
      /type: conditional[\s\S]*message: New/,
    ],
    ['its title', 2, () => files.text.replace('Call', 'Visit'), /title: Visit/],
  ])('stays in the file as a new one if %s was changed there', async (_, place, text, expected) => {
    await team.lemlist.sequences.deleteStep(stepAt(place));
    const pulled = await pullWith(text());
    expect(pulled.text).toMatch(expected);
    expect(pulled.text).not.toContain(stepAt(place).stepId);
    expect(pulled.text).toContain('# conflict: lemlist has deleted this step');
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
    const kept = { ...pulled, text: without(pulled.text, /lemlist has deleted this step/) };
    const result = await planOf(kept);
    expect([result.refusals, kinds(result)[0]]).toEqual([[], 'addStep']);
    const applied = await apply(team.lemlist, kept);
    expect(applied.text).toMatch(expected);
  });
});

describe('a step that was deleted in the file', () => {
  const cut = (): string => files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '');

  test('goes if nobody changed it in lemlist', async () => {
    const pulled = await pullWith(cut());
    expect(pulled.text).toBe(cut());
    expect(await planOf(pulled, { delete: true })).toMatchObject({ refusals: [], actions: [{ kind: 'deleteStep' }] });
  });

  test('comes back if lemlist changed it, and can be deleted then', async () => {
    await changeThere(2, { type: 'manual', title: 'Theirs' });
    expect((await planOf({ ...files, text: cut() }, { delete: true })).refusals).toMatchObject([
      { reason: 'changedInLemlist' },
    ]);
    const pulled = await pullWith(cut());
    expect(pulled.text).toMatch(
      /# conflict: lemlist has changed this step, .*\n {2}- id: \w+\n {4}type: manual\n {4}title: Theirs/,
    );
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect(await planOf({ ...pulled, text: cut() }, { delete: true })).toMatchObject({
      refusals: [],
      actions: [{ kind: 'deleteStep' }],
    });
  });

  test('is no conflict any more once lemlist has deleted it, too', async () => {
    await changeThere(2, { type: 'manual', title: 'Theirs' });
    const pulled = await pullWith(cut());
    await team.lemlist.sequences.deleteStep(stepAt(2));
    const again = await pull(team.lemlist, files.id, pulled);
    expect([again.conflicts, again.text]).toEqual([[], cut()]);
  });

  test('comes back if lemlist changed something below it', async () => {
    const branchId = files.lock?.steps[stepAt(1).stepId]?.branches?.[0] as string;
    await team.lemlist.sequences.addStep({ sequenceId: branchId, body: { type: 'sms', message: 'Theirs' } });
    const text = files.text.replace(
      / {2}- id: \w+\n {4}type: conditional[\s\S]*?(?= {2}- id: \w+\n {4}type: manual)/,
      '',
    );
    expect((await planOf({ ...files, text }, { delete: true })).refusals).toMatchObject([
      { reason: 'changedInLemlist' },
    ]);
    expect((await pullWith(text)).text).toMatch(/lemlist has changed this step[\s\S]*type: conditional[\s\S]*Theirs/);
  });

  test('comes back without a step that the file moved out of it', async () => {
    const { steps, sequences } = files.lock as Lock;
    const [branchId = '', other = ''] = steps[stepAt(1).stepId]?.branches ?? [];
    const [moved = ''] = sequences[branchId] ?? [];
    await team.lemlist.sequences.addStep({ sequenceId: other, body: { type: 'sms', message: 'Theirs' } });
    const condition = / {2}- id: \w+\n {4}type: conditional[\s\S]*?(?= {2}- id: \w+\n {4}type: manual)/;
    const text = files.text.replace(condition, `  - id: ${moved}\n    type: sms\n    message: Moved\n`);
    const pulled = await pullWith(text);
    expect(pulled.text.split(moved)).toHaveLength(2);
    expect(pulled.text).toMatch(/lemlist has changed this step[\s\S]*type: conditional[\s\S]*Theirs/);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }, { reason: 'moved' }]);
  });
});

describe('a variant', () => {
  const atVariant = () => ({ ...stepAt(0), variant: 'B' as const });

  test('that was deleted in lemlist is not added again without a word', async () => {
    await team.lemlist.sequences.deleteAbTest(atVariant());
    expect((await planOf(files)).refusals).toMatchObject([
      { reason: 'removedInLemlist', where: 'step 1 (email), variant B' },
    ]);
    const pulled = await pull(team.lemlist, files.id, files);
    expect([pulled.incoming, pulled.text.includes('variantB')]).toEqual([
      ['step 1 (email), variant B was deleted'],
      false,
    ]);
    expect((await planOf(fromDisk(pulled))).actions).toEqual([]);
  });

  test('that was deleted there and changed here is a conflict', async () => {
    await team.lemlist.sequences.deleteAbTest(atVariant());
    const pulled = await pullWith(files.text.replace('Good day', 'Good evening'));
    expect(pulled.text).toMatch(
      /variantB:\n {6}# conflict: lemlist has deleted this variant\n {6}subject: Good evening/,
    );
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
    const kept = await planOf({ ...pulled, text: without(pulled.text, /lemlist has deleted this variant/) });
    expect([kept.refusals, kinds(kept)]).toEqual([[], ['addVariant']]);
  });

  test('that was deleted here and changed there comes back', async () => {
    await team.lemlist.sequences.updateAbTest({ ...stepAt(0), body: { subject: 'Theirs' } });
    const text = files.text.replace(/ {4}variantB:\n {6}.*\n/, '');
    expect((await planOf({ ...files, text }, { delete: true })).refusals).toMatchObject([
      { reason: 'changedInLemlist' },
    ]);
    const pulled = await pullWith(text);
    expect(pulled.text).toMatch(/lemlist has changed this variant, .*\n {6}subject: Theirs/);
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect(await planOf({ ...pulled, text }, { delete: true })).toMatchObject({
      refusals: [],
      actions: [{ kind: 'deleteVariant' }],
    });
  });
});

test('a step that the file moved into a condition that lemlist deleted is merged, too', async () => {
  const [, head = '', email = '', rest = ''] =
    /^([\s\S]*?steps:\n)( {2}- id: \w+\n {4}type: email[\s\S]*?)(?= {2}- )([\s\S]*)$/.exec(files.text) ?? [];
  const inBranch = email.replaceAll(/^/gm, '        ').trimEnd();
  const text = head + rest.replace(/( {8}steps:\n)/, `$1${inBranch}\n`);
  await changeThere(0, { type: 'email', subject: 'Theirs' });
  await team.lemlist.sequences.deleteStep(stepAt(1));
  const pulled = await pullWith(text);
  expect(pulled.text).toMatch(/lemlist has deleted this step[\s\S]*subject: Theirs/);
});

test('a variant that both added is not overwritten without a word', async () => {
  await use(STEPS);
  await team.lemlist.sequences.createAbTest(stepAt(0));
  const ours = { ...files, text: files.text.replace('delay: 0\n', 'delay: 0\n    variantB:\n      subject: Ours\n') };
  expect((await planOf(ours)).refusals).toEqual([]);
  await team.lemlist.sequences.updateAbTest({ ...stepAt(0), body: { subject: 'Theirs' } });
  expect((await planOf(ours)).refusals).toMatchObject([
    { reason: 'changedInLemlist', where: 'step 1 (email), variant B, `subject`' },
  ]);
});

describe('a branch', () => {
  beforeEach(() => use(SCORES));
  const branchAt = (place: number) => ({
    ...stepAt(0),
    branchSequenceId: files.lock?.steps[stepAt(0).stepId]?.branches?.[place] as string,
  });
  const withStep = (): string =>
    files.text.replace(/(scoreThreshold: 20\n {8}steps:) \[\]/, '$1\n          - type: sms\n            message: New');
  const cut = (): string => files.text.replace(/ {6}- id: \w+\n {8}scoreThreshold: 20\n {8}steps: \[\]\n/, '');

  test('that was deleted in lemlist goes with a word, and is not added again without one', async () => {
    await team.lemlist.sequences.deleteBranch(branchAt(1));
    expect((await planOf(files)).refusals).toMatchObject([{ reason: 'removedInLemlist' }]);
    const pulled = await pull(team.lemlist, files.id, files);
    expect(pulled.incoming).toEqual(['step 1 (conditional), branch 2 was deleted']);
    expect((await planOf(fromDisk(pulled))).actions).toEqual([]);
  });

  test('that was deleted there and got a step here is a conflict', async () => {
    await team.lemlist.sequences.deleteBranch(branchAt(1));
    const pulled = await pullWith(withStep());
    expect(pulled.text).toMatch(
      /# conflict: lemlist has deleted this branch\n {6}- scoreThreshold: 20\n[\s\S]*message: New/,
    );
    expect(await pullAgain(pulled)).toEqual(pulled);
    const kept = { ...pulled, text: without(pulled.text, /lemlist has deleted this branch/) };
    const result = await planOf(kept);
    expect([result.refusals, kinds(result)]).toEqual([[], ['addBranch', 'addStep']]);
  });

  test('that was deleted there stays if the file moved a step into it', async () => {
    await use(`${SCORES}  - type: sms\n    message: Moved\n`);
    await team.lemlist.sequences.deleteBranch(branchAt(1));
    const [, moved = ''] = / {2}- (id: \w+\n {4}type: sms\n[\s\S]*)$/.exec(files.text) ?? [];
    const inBranch = `          - ${moved.trimEnd().replaceAll('\n    ', '\n            ')}`;
    const text = files.text
      .replace(`  - ${moved}`, '')
      .replace(/(scoreThreshold: 20\n {8}steps:) \[\]/, `$1\n${inBranch}`);
    const pulled = await pullWith(text);
    expect(pulled.text).toMatch(/lemlist has deleted this branch\n[\s\S]*message: Moved/);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }, { reason: 'moved' }]);
  });

  test('that was deleted here and got a step there comes back', async () => {
    const { branchSequenceId } = branchAt(1);
    await team.lemlist.sequences.addStep({ sequenceId: branchSequenceId, body: { type: 'sms', message: 'Theirs' } });
    expect((await planOf({ ...files, text: cut() }, { delete: true })).refusals).toMatchObject([
      { reason: 'changedInLemlist' },
    ]);
    const pulled = await pullWith(cut());
    expect(pulled.text).toMatch(/lemlist has changed this branch[\s\S]*message: Theirs/);
    expect(await pullAgain(pulled)).toEqual(pulled);
  });

  test('with an id that nobody knows is not added without a word', async () => {
    const text = files.text.replace(/id: \w+(\n {8}scoreThreshold: 20)/, 'id: seq_mistyped$1');
    const { refusals } = await planOf({ ...files, text }, { delete: true });
    expect(refusals).toMatchObject([{ reason: 'unknownStep', where: 'step 1 (conditional), branch 2' }]);
  });
});

describe('the order of the steps', () => {
  /** The order that somebody gave the steps of lemlist, with the mouse. */
  let order: readonly number[] = [0, 1, 2];
  beforeEach(() => {
    order = [0, 1, 2];
    const { mock } = team;
    team = startTeam({
      fetch: async (input, init) => {
        const response = await mock.fetch(input, init);
        if (!String(input).endsWith('/sequences')) return response;
        const sequences = (await response.json()) as Record<string, { steps: unknown[] }>;
        const main = sequences[sequenceId] as { steps: unknown[] };
        main.steps = order.map((place) => main.steps[place]);
        return Response.json(sequences);
      },
    });
  });
  const stepsOf = (text: string): (string | undefined)[] =>
    [...text.matchAll(/^ {4}type: (\w+)/gm)].map(([, type]) => type);
  const withLastFirst = (): string => {
    const [, head, rest, last] =
      /^([\s\S]*?steps:\n)([\s\S]*)( {2}- id: \w+\n {4}type: manual[\s\S]*)$/.exec(files.text) ?? [];
    return `${head}${last}${rest}`;
  };

  test('that lemlist changed stays and comes in, with a word', async () => {
    order = [2, 0, 1];
    const result = await planOf(files);
    expect([result.refusals, result.actions, result.drift]).toEqual([
      [],
      [],
      [{ where: 'order of the steps', message: 'somebody changed it in lemlist; it stays' }],
    ]);
    const pulled = await pull(team.lemlist, files.id, files);
    expect([pulled.incoming, stepsOf(pulled.text)]).toEqual([
      ['the order of the steps'],
      ['manual', 'email', 'conditional'],
    ]);
    expect(await planOf(fromDisk(pulled))).toMatchObject({ actions: [], refusals: [], drift: [] });
  });

  test('that lemlist changed is no move of the file after an apply, either', async () => {
    order = [2, 0, 1];
    const applied = await apply(team.lemlist, { ...files, text: files.text.replace('delay: 2', 'delay: 4') });
    expect(await planOf(fromDisk(applied))).toMatchObject({ actions: [], refusals: [], drift: [{}] });
    expect(stepsOf((await pullAgain(fromDisk(applied))).text)).toEqual(['manual', 'email', 'conditional']);
  });

  test('that both changed stays as the file has it, and is a conflict', async () => {
    order = [1, 0, 2];
    const pulled = await pull(team.lemlist, files.id, { ...files, text: withLastFirst() });
    expect(pulled.conflicts).toEqual([{ where: 'the order of the steps', field: 'steps' }]);
    const comment = '# conflict: lemlist has another order of the steps\n';
    expect(pulled.text).toBe(withLastFirst().replace('steps:', `${comment}steps:`));
    expect((await planOf(fromDisk(pulled), { replace: true })).refusals).toMatchObject([{ reason: 'unsolved' }]);
    const again = await pull(team.lemlist, files.id, fromDisk(pulled));
    expect([again.conflicts, again.text]).toEqual([pulled.conflicts, pulled.text]);
    const kept = { ...fromDisk(pulled), text: withLastFirst() };
    expect((await planOf(kept)).refusals.every(({ reason }) => reason === 'moved')).toBe(true);
    expect((await planOf(kept, { replace: true })).refusals).toEqual([]);
    expect((await pullAgain(kept)).text).toBe(withLastFirst());
  });
});
