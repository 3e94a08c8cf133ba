import { beforeEach, describe, expect, test } from 'vitest';
import { apply, check, type Lock, pull } from '../../src/campaigns/index.ts';
import { fromDisk, STEPS, startTeam } from './team.ts';
import { useTwoPeople, without } from './two-people.ts';

// What two people do to one campaign, one in the file and one in lemlist. Nothing of either may be lost without a word.

const { changeThere, people, planOf, pullAgain, pullWith, stepAt, use } = useTwoPeople();

describe('a field that both changed', () => {
  const ours = (): string => people.files.text.replace('Hello {{firstName}}', 'Ours');
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
    await expect(apply(people.team.lemlist, pulled)).rejects.toThrow('delete the comment');
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
    const applied = await apply(people.team.lemlist, solved);
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
    expect((await pull(people.team.lemlist, people.files.id, pulled)).conflicts).toEqual([
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
    expect(text).toBe(people.files.text.replace('Hello {{firstName}}', 'Theirs'));
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
    const text = people.files.text.replace(
      'title: Call {{firstName}}',
      'title: |-\n      # conflict: lemlist has\n      #   more',
    );
    expect((await planOf({ ...people.files, text })).refusals).toEqual([]);
    expect(check(text).filter(({ rule }) => rule === 'conflict')).toEqual([]);
  });
});

test('a name that both changed is solved in the same way', async () => {
  await people.team.lemlist.campaigns.update({ campaignId: people.files.id, body: { name: 'Theirs' } });
  const pulled = await pullWith(people.files.text.replace(/^name: .*/m, 'name: Ours'));
  expect((await planOf(pulled)).refusals).toMatchObject([{ reason: 'unsolved' }]);
  const solved = await planOf({ ...pulled, text: without(pulled.text, /lemlist has/) });
  expect(solved).toMatchObject({ refusals: [], actions: [{ kind: 'rename', from: 'Theirs', to: 'Ours' }] });
});

test('a step that a merged lock does not know is a conflict where lemlist differs', async () => {
  await changeThere(2, { type: 'manual', title: 'Theirs' });
  const { stepId } = stepAt(2);
  const { [stepId]: _, ...steps } = people.files.lock?.steps ?? {};
  const pulled = await pull(people.team.lemlist, people.files.id, {
    ...people.files,
    lock: { ...(people.files.lock as Lock), steps },
  });
  expect(pulled.conflicts).toEqual([{ where: 'step 3 (manual)', field: 'title' }]);
});

describe('a merged lock that does not know a step', () => {
  const merged = (): typeof people.files => {
    const { [stepAt(0).stepId]: _, ...steps } = people.files.lock?.steps ?? {};
    return { ...people.files, lock: { ...(people.files.lock as Lock), steps, branches: {} } };
  };

  test.each([
    ['step 1 (email), `subject`', 'subject: Hello {{firstName}}', 'subject: Ours'],
    ['step 1 (email), variant B, `subject`', 'subject: Good day', 'subject: Ours'],
  ])('lets no apply overwrite %s', async (where, from, to) => {
    const files = merged();
    expect((await planOf(files)).actions).toEqual([]);
    const ours = { ...files, text: files.text.replace(from, to) };
    expect((await planOf(ours)).refusals).toMatchObject([{ reason: 'unknownToLock', where }]);
    expect((await planOf(ours, { force: true })).refusals).toEqual([]);
    const pulled = await pullAgain(ours);
    expect((await planOf({ ...pulled, text: without(pulled.text, /lemlist has/) })).refusals).toEqual([]);
  });

  test('lets an apply that was interrupted go on with what it added', async () => {
    const files = merged();
    const added = [stepAt(0).stepId];
    const lock = { ...(files.lock as Lock), added };
    const ours = { text: files.text.replace('subject: Hello', 'subject: Ours'), lock };
    const applied = await apply(people.team.lemlist, ours);
    expect([applied.done.length, applied.lock.added]).toEqual([1, undefined]);
  });
});

test('a variant that both added is not overwritten without a word', async () => {
  await use(STEPS);
  await people.team.lemlist.sequences.createAbTest(stepAt(0));
  const ours = {
    ...people.files,
    text: people.files.text.replace('delay: 0\n', 'delay: 0\n    variantB:\n      subject: Ours\n'),
  };
  expect((await planOf(ours)).refusals).toEqual([]);
  await people.team.lemlist.sequences.updateAbTest({ ...stepAt(0), body: { subject: 'Theirs' } });
  expect((await planOf(ours)).refusals).toMatchObject([
    { reason: 'changedInLemlist', where: 'step 1 (email), variant B, `subject`' },
  ]);
});

describe('the order of the steps', () => {
  /** The order that somebody gave the steps of lemlist, with the mouse. */
  let order: readonly number[] = [0, 1, 2];
  beforeEach(() => {
    order = [0, 1, 2];
    const { mock } = people.team;
    people.team = startTeam({
      fetch: async (input, init) => {
        const response = await mock.fetch(input, init);
        if (!String(input).endsWith('/sequences')) return response;
        const sequences = (await response.json()) as Record<string, { steps: unknown[] }>;
        const main = sequences[people.sequenceId] as { steps: unknown[] };
        main.steps = order.map((place) => main.steps[place]);
        return Response.json(sequences);
      },
    });
  });
  const stepsOf = (text: string): (string | undefined)[] =>
    [...text.matchAll(/^ {4}type: (\w+)/gm)].map(([, type]) => type);
  const withLastFirst = (): string => {
    const [, head, rest, last] =
      /^([\s\S]*?steps:\n)([\s\S]*)( {2}- id: \w+\n {4}type: manual[\s\S]*)$/.exec(people.files.text) ?? [];
    return `${head}${last}${rest}`;
  };

  test('that lemlist changed stays and comes in, with a word', async () => {
    order = [2, 0, 1];
    const result = await planOf(people.files);
    expect([result.refusals, result.actions, result.drift]).toEqual([
      [],
      [],
      [{ where: 'order of the steps', message: 'somebody changed it in lemlist; it stays' }],
    ]);
    const pulled = await pull(people.team.lemlist, people.files.id, people.files);
    expect([pulled.incoming, stepsOf(pulled.text)]).toEqual([
      ['the order of the steps'],
      ['manual', 'email', 'conditional'],
    ]);
    expect(await planOf(fromDisk(pulled))).toMatchObject({ actions: [], refusals: [], drift: [] });
  });

  test('that lemlist changed is no move of the file after an apply, either', async () => {
    order = [2, 0, 1];
    const applied = await apply(people.team.lemlist, {
      ...people.files,
      text: people.files.text.replace('delay: 2', 'delay: 4'),
    });
    expect(await planOf(fromDisk(applied))).toMatchObject({ actions: [], refusals: [], drift: [{}] });
    expect(stepsOf((await pullAgain(fromDisk(applied))).text)).toEqual(['manual', 'email', 'conditional']);
  });

  test('that both changed stays as the file has it, and is a conflict', async () => {
    order = [1, 0, 2];
    const pulled = await pull(people.team.lemlist, people.files.id, { ...people.files, text: withLastFirst() });
    expect(pulled.conflicts).toEqual([{ where: 'the order of the steps', field: 'steps' }]);
    const comment = '# conflict: lemlist has another order of the steps\n';
    expect(pulled.text).toBe(withLastFirst().replace('steps:', `${comment}steps:`));
    expect((await planOf(fromDisk(pulled), { replace: true })).refusals).toMatchObject([{ reason: 'unsolved' }]);
    const again = await pull(people.team.lemlist, people.files.id, fromDisk(pulled));
    expect([again.conflicts, again.text]).toEqual([pulled.conflicts, pulled.text]);
    const kept = { ...fromDisk(pulled), text: withLastFirst() };
    expect((await planOf(kept)).refusals.every(({ reason }) => reason === 'moved')).toBe(true);
    expect((await planOf(kept, { replace: true })).refusals).toEqual([]);
    expect((await pullAgain(kept)).text).toBe(withLastFirst());
  });
});
