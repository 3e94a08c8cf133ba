import { beforeEach, describe, expect, test } from 'vitest';
import { apply, type Lock, pull } from '../../src/campaigns/index.ts';
import { fromDisk, SCORES } from './team.ts';
import { kinds, useTwoPeople, without } from './two-people.ts';

// What one person deletes and another one changes, one in the file and one in lemlist. Nothing of either may be lost without a word.

const { changeThere, people, planOf, pullAgain, pullWith, stepAt, use } = useTwoPeople();

describe('a step that was deleted in lemlist', () => {
  test.each<[string, number, () => string, RegExp]>([
    ['a variant', 0, () => people.files.text.replace('Good day', 'Good evening'), /type: email\n[\s\S]*Good evening/],
    [
      'a step in its branch',
      1,
      () => people.files.text.replace('You opened it', 'You read it'),
      /type: conditional[\s\S]*You read it/,
    ],
    [
      'a new step in its branch',
      1,
      () =>
        people.files.text.replace(
          '        steps: []',
          '        steps:\n          - type: sms\n            message: New',
        ),
      /type: conditional[\s\S]*message: New/,
    ],
    ['its title', 2, () => people.files.text.replace('Call', 'Visit'), /title: Visit/],
  ])('stays in the file as a new one if %s was changed there', async (_, place, text, expected) => {
    await people.team.lemlist.sequences.deleteStep(stepAt(place));
    const pulled = await pullWith(text());
    expect(pulled.text).toMatch(expected);
    expect(pulled.text).not.toContain(stepAt(place).stepId);
    expect(pulled.text).toContain('# conflict: lemlist has deleted this step');
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
    const kept = { ...pulled, text: without(pulled.text, /lemlist has deleted this step/) };
    const result = await planOf(kept);
    expect([result.refusals, kinds(result)[0]]).toEqual([[], 'addStep']);
    const applied = await apply(people.team.lemlist, kept);
    expect(applied.text).toMatch(expected);
  });
});

describe('a step that was deleted in the file', () => {
  const cut = (): string => people.files.text.replace(/ {2}- id: \w+\n {4}type: manual[\s\S]*/, '');

  test('goes if nobody changed it in lemlist', async () => {
    const pulled = await pullWith(cut());
    expect(pulled.text).toBe(cut());
    expect(await planOf(pulled, { delete: true })).toMatchObject({ refusals: [], actions: [{ kind: 'deleteStep' }] });
  });

  test('comes back if lemlist changed it, and can be deleted then', async () => {
    await changeThere(2, { type: 'manual', title: 'Theirs' });
    expect((await planOf({ ...people.files, text: cut() }, { delete: true })).refusals).toMatchObject([
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
    await people.team.lemlist.sequences.deleteStep(stepAt(2));
    const again = await pull(people.team.lemlist, people.files.id, pulled);
    expect([again.conflicts, again.text]).toEqual([[], cut()]);
  });

  test('comes back if lemlist changed something below it', async () => {
    const branchId = people.files.lock?.steps[stepAt(1).stepId]?.branches?.[0] as string;
    await people.team.lemlist.sequences.addStep({ sequenceId: branchId, body: { type: 'sms', message: 'Theirs' } });
    const text = people.files.text.replace(
      / {2}- id: \w+\n {4}type: conditional[\s\S]*?(?= {2}- id: \w+\n {4}type: manual)/,
      '',
    );
    expect((await planOf({ ...people.files, text }, { delete: true })).refusals).toMatchObject([
      { reason: 'changedInLemlist' },
    ]);
    expect((await pullWith(text)).text).toMatch(/lemlist has changed this step[\s\S]*type: conditional[\s\S]*Theirs/);
  });

  test('comes back without a step that the file moved out of it', async () => {
    const { steps, sequences } = people.files.lock as Lock;
    const [branchId = '', other = ''] = steps[stepAt(1).stepId]?.branches ?? [];
    const [moved = ''] = sequences[branchId] ?? [];
    await people.team.lemlist.sequences.addStep({ sequenceId: other, body: { type: 'sms', message: 'Theirs' } });
    const condition = / {2}- id: \w+\n {4}type: conditional[\s\S]*?(?= {2}- id: \w+\n {4}type: manual)/;
    const text = people.files.text.replace(condition, `  - id: ${moved}\n    type: sms\n    message: Moved\n`);
    const pulled = await pullWith(text);
    expect(pulled.text.split(moved)).toHaveLength(2);
    expect(pulled.text).toMatch(/lemlist has changed this step[\s\S]*type: conditional[\s\S]*Theirs/);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }, { reason: 'moved' }]);
  });
});

describe('a variant', () => {
  const atVariant = () => ({ ...stepAt(0), variant: 'B' as const });

  test('that was deleted in lemlist is not added again without a word', async () => {
    await people.team.lemlist.sequences.deleteAbTest(atVariant());
    expect((await planOf(people.files)).refusals).toMatchObject([
      { reason: 'removedInLemlist', where: 'step 1 (email), variant B' },
    ]);
    const pulled = await pull(people.team.lemlist, people.files.id, people.files);
    expect([pulled.incoming, pulled.text.includes('variantB')]).toEqual([
      ['step 1 (email), variant B was deleted'],
      false,
    ]);
    expect((await planOf(fromDisk(pulled))).actions).toEqual([]);
  });

  test('that was deleted there and changed here is a conflict', async () => {
    await people.team.lemlist.sequences.deleteAbTest(atVariant());
    const pulled = await pullWith(people.files.text.replace('Good day', 'Good evening'));
    expect(pulled.text).toMatch(
      /variantB:\n {6}# conflict: lemlist has deleted this variant\n {6}subject: Good evening/,
    );
    expect(await pullAgain(pulled)).toEqual(pulled);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
    const kept = await planOf({ ...pulled, text: without(pulled.text, /lemlist has deleted this variant/) });
    expect([kept.refusals, kinds(kept)]).toEqual([[], ['addVariant']]);
  });

  test('that was deleted here and changed there comes back', async () => {
    await people.team.lemlist.sequences.updateAbTest({ ...stepAt(0), body: { subject: 'Theirs' } });
    const text = people.files.text.replace(/ {4}variantB:\n {6}.*\n/, '');
    expect((await planOf({ ...people.files, text }, { delete: true })).refusals).toMatchObject([
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
    /^([\s\S]*?steps:\n)( {2}- id: \w+\n {4}type: email[\s\S]*?)(?= {2}- )([\s\S]*)$/.exec(people.files.text) ?? [];
  const inBranch = email.replaceAll(/^/gm, '        ').trimEnd();
  const text = head + rest.replace(/( {8}steps:\n)/, `$1${inBranch}\n`);
  await changeThere(0, { type: 'email', subject: 'Theirs' });
  await people.team.lemlist.sequences.deleteStep(stepAt(1));
  const pulled = await pullWith(text);
  expect(pulled.text).toMatch(/lemlist has deleted this step[\s\S]*subject: Theirs/);
});

describe('a branch', () => {
  beforeEach(() => use(SCORES));
  const branchAt = (place: number) => ({
    ...stepAt(0),
    branchSequenceId: people.files.lock?.steps[stepAt(0).stepId]?.branches?.[place] as string,
  });
  const withStep = (): string =>
    people.files.text.replace(
      /(scoreThreshold: 20\n {8}steps:) \[\]/,
      '$1\n          - type: sms\n            message: New',
    );
  const cut = (): string => people.files.text.replace(/ {6}- id: \w+\n {8}scoreThreshold: 20\n {8}steps: \[\]\n/, '');

  test('that was deleted in lemlist goes with a word, and is not added again without one', async () => {
    await people.team.lemlist.sequences.deleteBranch(branchAt(1));
    expect((await planOf(people.files)).refusals).toMatchObject([{ reason: 'removedInLemlist' }]);
    const pulled = await pull(people.team.lemlist, people.files.id, people.files);
    expect(pulled.incoming).toEqual(['step 1 (conditional), branch 2 was deleted']);
    expect((await planOf(fromDisk(pulled))).actions).toEqual([]);
  });

  test('that was deleted there and got a step here is a conflict', async () => {
    await people.team.lemlist.sequences.deleteBranch(branchAt(1));
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
    await people.team.lemlist.sequences.deleteBranch(branchAt(1));
    const [, moved = ''] = / {2}- (id: \w+\n {4}type: sms\n[\s\S]*)$/.exec(people.files.text) ?? [];
    const inBranch = `          - ${moved.trimEnd().replaceAll('\n    ', '\n            ')}`;
    const text = people.files.text
      .replace(`  - ${moved}`, '')
      .replace(/(scoreThreshold: 20\n {8}steps:) \[\]/, `$1\n${inBranch}`);
    const pulled = await pullWith(text);
    expect(pulled.text).toMatch(/lemlist has deleted this branch\n[\s\S]*message: Moved/);
    expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }, { reason: 'moved' }]);
  });

  test('that was deleted here and got a step there comes back', async () => {
    const { branchSequenceId } = branchAt(1);
    await people.team.lemlist.sequences.addStep({
      sequenceId: branchSequenceId,
      body: { type: 'sms', message: 'Theirs' },
    });
    expect((await planOf({ ...people.files, text: cut() }, { delete: true })).refusals).toMatchObject([
      { reason: 'changedInLemlist' },
    ]);
    const pulled = await pullWith(cut());
    expect(pulled.text).toMatch(/lemlist has changed this branch[\s\S]*message: Theirs/);
    expect(await pullAgain(pulled)).toEqual(pulled);
  });

  test('with an id that nobody knows is not added without a word', async () => {
    const text = people.files.text.replace(/id: \w+(\n {8}scoreThreshold: 20)/, 'id: seq_mistyped$1');
    const { refusals } = await planOf({ ...people.files, text }, { delete: true });
    expect(refusals).toMatchObject([{ reason: 'unknownStep', where: 'step 1 (conditional), branch 2' }]);
  });
});
