import { beforeEach, describe, expect, test } from 'vitest';
import { apply, type Files, type PlanOptions, plan, pull } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, SCORES, startTeam, type Team } from './team.ts';

let team: Team;
let files: Files & { id: string };
beforeEach(async () => {
  team = startTeam();
  const created = await createCampaign(team.lemlist, SCORES);
  files = { ...fromDisk(created), id: created.id };
});

const planned = async (text: string, options: PlanOptions = {}) =>
  (await plan(team.lemlist, { ...files, text }, options)).plan;
/** The text of the file with a new branch before the one with this threshold. */
const withBranchBefore = (threshold: number): string =>
  files.text.replace(
    new RegExp(`( {6}- id: \\w+\\n {8}(?:scoreComparator: \\S+\\n {8})?scoreThreshold: ${threshold}\n)`),
    '      - name: Middle\n        scoreThreshold: 50\n        steps: []\n$1',
  );
const thresholds = async (): Promise<unknown[]> => {
  const { text } = await pull(team.lemlist, files.id);
  return [...text.matchAll(/scoreThreshold: (\d+)/g)].map(([, value]) => Number(value));
};

describe('the order of branches', () => {
  test('a new branch between two is tested between them', async () => {
    const text = withBranchBefore(20);
    expect((await planned(text)).actions.map(({ kind }) => kind)).toEqual(['addBranch', 'orderBranches']);
    const applied = await apply(team.lemlist, { ...files, text });
    expect(await thresholds()).toEqual([70, 50, 20]);
    expect((await plan(team.lemlist, applied)).plan.actions).toEqual([]);
  });

  test('two branches that change places do so in lemlist', async () => {
    const [, first = '', second = ''] =
      /( {6}- id(?:(?!- id)[\s\S])*?steps: \[\]\n)( {6}- id(?:(?!- id)[\s\S])*?steps: \[\]\n)/.exec(files.text) ?? [];
    const text = files.text.replace(first + second, second + first);
    await apply(team.lemlist, { ...files, text });
    expect(await thresholds()).toEqual([20, 70]);
  });

  test('what somebody else reordered stays', async () => {
    const [stepId = ''] = Object.keys(files.lock?.steps ?? {});
    const order = files.lock?.steps[stepId]?.branches?.slice(0, 2).toReversed() ?? [];
    await team.lemlist.sequences.updateBranchOrder({ sequenceId: files.lock?.main ?? '', stepId, body: { order } });
    const { actions, refusals, drift } = await planned(files.text);
    expect([actions, refusals]).toEqual([[], []]);
    expect(drift).toMatchObject([{ message: 'somebody changed it in lemlist; it stays' }]);
    expect((await planned(withBranchBefore(20))).refusals).toMatchObject([{ reason: 'changedInLemlist' }]);
  });
});

describe('a pull', () => {
  const reordered = async () => {
    const [stepId = ''] = Object.keys(files.lock?.steps ?? {});
    const order = files.lock?.steps[stepId]?.branches?.slice(0, 2).toReversed() ?? [];
    await team.lemlist.sequences.updateBranchOrder({ sequenceId: files.lock?.main ?? '', stepId, body: { order } });
  };

  test('brings the order that somebody gave the branches in lemlist', async () => {
    await reordered();
    const pulled = await pull(team.lemlist, files.id, files);
    expect(pulled.incoming).toEqual(['step 1 (conditional), the order of the branches']);
    expect([...pulled.text.matchAll(/scoreThreshold: (\d+)/g)].map(([, value]) => value)).toEqual(['20', '70']);
    expect((await plan(team.lemlist, pulled)).plan.actions).toEqual([]);
  });

  test('asks where both sides gave them another order', async () => {
    files = { ...fromDisk(await apply(team.lemlist, { ...files, text: withBranchBefore(20) })), id: files.id };
    const [stepId = ''] = Object.keys(files.lock?.steps ?? {});
    const [a = '', b = '', c = ''] = files.lock?.steps[stepId]?.branches ?? [];
    const body = { order: [a, c, b] };
    await team.lemlist.sequences.updateBranchOrder({ sequenceId: files.lock?.main ?? '', stepId, body });
    const parts = files.text.split(/(?= {6}- id: seq_)/);
    const text = [parts[0], parts[2], parts[1], ...parts.slice(3)].join('');
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect(pulled.conflicts).toMatchObject([{ where: 'step 1 (conditional), the order of the branches' }]);
    expect((await plan(team.lemlist, pulled)).plan.refusals).toMatchObject([{ reason: 'unsolved' }]);
    const solved = { ...pulled, text: pulled.text.replace(/^ *# .*another order.*\n/m, '') };
    expect((await plan(team.lemlist, solved)).plan).toMatchObject({
      refusals: [],
      actions: [{ kind: 'orderBranches' }],
    });
  });

  test('leaves a new branch of the file behind the one that it stood behind', async () => {
    const text = withBranchBefore(20);
    await reordered();
    const pulled = await pull(team.lemlist, files.id, { ...files, text });
    expect([...pulled.text.matchAll(/scoreThreshold: (\d+)/g)].map(([, value]) => value)).toEqual(['20', '70', '50']);
  });
});

test('a variable of the lead has the same name with and without its prefix', async () => {
  const steps = `
  - type: conditional
    conditionKey: customLeadInfo
    delayType: within
    delay: 0
    branches:
      - customField: industry
        customOperator: equal
        customValue: freight
        steps: []
      - customOperator: empty
        steps: []
`;
  const created = await createCampaign(team.lemlist, steps, 'By industry');
  expect((await plan(team.lemlist, created)).plan.actions).toEqual([]);
  const pulled = await pull(team.lemlist, created.id, created);
  expect((await plan(team.lemlist, pulled)).plan.actions).toEqual([]);
});

describe('the fallback', () => {
  test('cannot become another branch', async () => {
    const text = files.text.replace(/ +fallback: true\n/, '');
    await expect(planned(text)).rejects.toThrow('This branch is the fallback in lemlist');
    // Without a lock, only lemlist says so.
    const { refusals } = (await plan(team.lemlist, { text }, { force: true })).plan;
    expect(refusals).toMatchObject([{ reason: 'fallback', where: 'step 1 (conditional), branch 3' }]);
  });

  test('with steps cannot be left out', async () => {
    const filled = files.text.replace(/(fallback: true\n +steps:) \[\]/, '$1\n          - type: linkedinVisit');
    const applied = await apply(team.lemlist, { ...files, text: filled });
    const text = applied.text.replace(/ {6}- id: \w+\n {8}fallback: true[\s\S]*$/, '');
    expect((await plan(team.lemlist, { ...applied, text })).plan.refusals).toMatchObject([{ reason: 'lostFallback' }]);
    const emptied = files.text.replace(/ {6}- id: \w+\n {8}fallback: true[\s\S]*$/, '');
    expect((await planned(emptied)).refusals.map(({ reason }) => reason)).toEqual([]);
  });
});

describe('once leads have entered', () => {
  beforeEach(async () => {
    const { _id: leadId } = await team.lemlist.leads.create({
      campaignId: files.id,
      body: { email: 'ada@example.com' },
    });
    await team.lemlist.leads.review({ leadId });
  });

  test.each<[string, () => string, PlanOptions]>([
    ['a new branch', () => withBranchBefore(20), {}],
    ['another test', () => files.text.replace('scoreThreshold: 20', 'scoreThreshold: 30'), {}],
    [
      'a branch that goes',
      () => files.text.replace(/ {6}- id: \w+\n {8}(?:scoreC.*\n {8})?scoreThreshold: 20\n {8}steps: \[\]\n/, ''),
      { delete: true },
    ],
    ['a new condition with several branches', () => `${files.text.trimEnd()}\n${SCORES.slice(1)}`, {}],
  ])('%s is refused before anything is sent', async (_, text, options) => {
    const before = team.sent().length;
    const { refusals } = await planned(text(), options);
    expect(new Set(refusals.map(({ reason }) => reason))).toEqual(new Set(['leadsEntered']));
    await expect(apply(team.lemlist, { ...files, text: text() }, options)).rejects.toThrow(
      'Leads have entered the campaign',
    );
    expect(
      team
        .sent()
        .slice(before)
        .filter((line) => !line.startsWith('GET ')),
    ).toEqual([]);
  });

  test.each([
    ['a name', (text: string) => text.replace('scoreThreshold: 20', 'name: Cold\n        scoreThreshold: 20')],
    ['a delay', (text: string) => text.replace('delay: 2', 'delay: 3')],
  ])('%s still changes', async (_, edit) => {
    const { done } = await apply(team.lemlist, { ...files, text: edit(files.text) });
    expect(done.length).toBeGreaterThan(0);
  });
});

test('whether leads have entered is asked once, and only for a plan that changes branches', async () => {
  const asked = () => team.sent().filter((line) => line.endsWith('/stats')).length;
  await planned(files.text.replace('delay: 2', 'delay: 3').replace('name: Spring', 'name: Summer'));
  expect(asked()).toBe(0);
  const changed = { ...files, text: withBranchBefore(20) };
  const { reading } = await plan(team.lemlist, changed);
  await apply(team.lemlist, changed, { reading });
  expect(asked()).toBe(1);
});
