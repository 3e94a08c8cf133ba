import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, type FileStep, type Files, plan, pull } from '../../src/campaigns/index.ts';
import { parseFile } from '../../src/campaigns/parse.ts';
import { renderFile } from '../../src/campaigns/render.ts';
import type { Lemlist, Step, StepUpdate } from '../../src/index.ts';
import { runs } from '../support/property-runs.ts';
import { createCampaign, fromDisk, STEPS, startTeam } from './team.ts';

// Two people change one campaign, one in the file and one in lemlist, in any way. No text of either is lost without `force`.

interface Edit {
  kind: 'message' | 'add' | 'delete' | 'move' | 'variant';
  isInFile: boolean;
  at: number;
  to: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('message', 'message', 'move', 'move', 'add', 'delete', 'variant'),
  isInFile: fc.boolean(),
  at: fc.nat(5),
  to: fc.nat(30),
});
/** The edits between two applies, and whether a pull comes before the apply. */
const rounds = fc.array(fc.tuple(fc.array(edit, { minLength: 2, maxLength: 8 }), fc.boolean()), {
  minLength: 1,
  maxLength: 4,
});

const CAREFUL = { delete: true, replace: true, pause: true };
const MARK = /^ *# conflict: lemlist has(?:\n *#.*| .*)\n/gm;

test('whatever two people do, no text of either is lost without a word', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const { lemlist } = startTeam();
      const created = await createCampaign(lemlist, STEPS);
      const { id } = created;
      await lemlist.campaigns.pause({ campaignId: id });
      let files: Files = fromDisk(created);
      let count = 0;
      for (const [edits, pullsFirst] of all) {
        const [oursBefore, theirsBefore] = [textsIn(files.text, 'our'), textsIn(await stored(lemlist, id), 'their')];
        for (const one of edits) {
          if (one.isInFile) files = { ...files, text: editFile(files.text, one, `our${++count}`) };
          else await editThere(lemlist, id, one, `their${++count}`);
        }
        const ours = without(textsIn(files.text, 'our'), oursBefore);
        const theirs = without(textsIn(await stored(lemlist, id), 'their'), theirsBefore);
        const isRefused = (await plan(lemlist, files, CAREFUL)).plan.refusals.length > 0;
        let chosen: string[] = [];
        if (pullsFirst || isRefused) {
          const pulled = fromDisk(await pull(lemlist, id, files));
          expect(textsIn(pulled.text, 'our')).toEqual(expect.arrayContaining(ours));
          expect(textsIn(pulled.text, 'their')).toEqual(expect.arrayContaining(theirs));
          files = { ...pulled, text: pulled.text.replaceAll(MARK, '') };
          // Where both changed a text, the file's is chosen here.
          chosen = without(theirs, textsIn(files.text, 'their'));
          expect((await plan(lemlist, files, CAREFUL)).plan.refusals).toEqual([]);
        }
        files = fromDisk(await apply(lemlist, files, CAREFUL));
        const after = await stored(lemlist, id);
        expect(textsIn(after, 'our')).toEqual(expect.arrayContaining(ours));
        expect(textsIn(after, 'their')).toEqual(expect.arrayContaining(without(theirs, chosen)));
      }
    }),
    { numRuns: runs(25) },
  );
});

function textsIn(text: string, whose: string): string[] {
  return [...new Set(text.match(new RegExp(`\\b${whose}\\d+\\b`, 'g')))];
}

function without(texts: readonly string[], others: readonly string[]): string[] {
  return texts.filter((text) => !others.includes(text));
}

function nameOf(type: string): 'title' | 'message' {
  return type === 'manual' ? 'title' : 'message';
}

/** A change of somebody who edits the file. */
function editFile(text: string, { kind, at, to }: Edit, words: string): string {
  const parsed = parseFile(text);
  const lists = listsIn(parsed.file.steps);
  const list = lists[to % lists.length] as FileStep[];
  const places = lists.flatMap((steps) => steps.map((step) => ({ steps, step })));
  const { steps, step } = places[at % Math.max(places.length, 1)] ?? {};
  if (kind === 'add') list.splice(to % (list.length + 1), 0, { type: 'sms', message: words });
  else if (step && steps) {
    const take = (): FileStep[] => steps.splice(steps.indexOf(step), 1);
    if (kind === 'delete') take();
    else if (kind === 'move' && !listsIn([step]).slice(1).includes(list))
      list.splice(to % (list.length + 1), 0, ...take());
    else if (kind === 'variant' && step.type === 'email') step.variantB = { subject: words };
    else if (kind === 'message' && step.type !== 'conditional') step[nameOf(step.type)] = words;
  }
  return renderFile(parsed.file, parsed);
}

/** The lists of steps of a file, the given one first. */
function listsIn(steps: FileStep[]): FileStep[][] {
  const branches = steps.flatMap((step) => step.branches ?? []);
  return [steps, ...branches.flatMap((branch) => (branch.steps ? listsIn(branch.steps) : []))];
}

/** A change of somebody who works in lemlist. */
async function editThere(lemlist: Lemlist, campaignId: string, { kind, at, to }: Edit, words: string): Promise<void> {
  const sequences = Object.values(await lemlist.campaigns.getSequences({ campaignId }));
  const places = sequences.flatMap(({ _id, steps }) => steps.map((step) => ({ sequenceId: _id, step })));
  const { sequenceId = '', step } = places[at % Math.max(places.length, 1)] ?? {};
  const holder = sequences[to % sequences.length]?._id as string;
  if (kind === 'add') await lemlist.sequences.addStep({ sequenceId: holder, body: { type: 'sms', message: words } });
  if (!step) return;
  const place = { sequenceId, stepId: step._id };
  if (kind === 'delete') await lemlist.sequences.deleteStep(place);
  if (kind === 'message' && step.type !== 'conditional') {
    const body = { type: step.type, [nameOf(step.type)]: words } as StepUpdate;
    await lemlist.sequences.updateStep({ ...place, body });
  }
  if (kind === 'variant' && step.type === 'email') {
    if (!isTested(step)) await lemlist.sequences.createAbTest(place);
    await lemlist.sequences.updateAbTest({ ...place, body: { subject: words } });
  }
}

function isTested(step: Step): boolean {
  return 'abTest' in step && step.abTest === true;
}

/** Everything that lemlist has of a campaign, as text. */
async function stored(lemlist: Lemlist, campaignId: string): Promise<string> {
  const sequences = await lemlist.campaigns.getSequences({ campaignId });
  const tests = Object.values(sequences).flatMap(({ _id: sequenceId, steps }) =>
    steps.filter(isTested).map((step) => lemlist.sequences.getAbTest({ sequenceId, stepId: step._id })),
  );
  return JSON.stringify([sequences, await Promise.all(tests)]);
}
