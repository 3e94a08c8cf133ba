import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isCopy } from '../../campaigns/copy.ts';
import { type ApplyOptions, apply, copyOf, type PlanOptions } from '../../campaigns/index.ts';
import { formatCount } from '../../client/preflight/format-count.ts';
import type { Lemlist } from '../../index.ts';
import { readText } from '../read-text.ts';
import { type ApplyProgress, adviceAfter } from './after-failure.ts';
import { type NamedFile, writeFiles } from './files.ts';
import { untilInterrupted } from './interrupt.ts';
import { firstPath } from './paths.ts';
import { type PlannedFile, planAll, printPlans, readOne } from './plan-command.ts';
import { readRight } from './read-right.ts';

export interface ApplyArguments {
  paths: string[];
  options: PlanOptions;
  /** Names of rules of `check` that are off. */
  off: readonly string[];
  newName: string | undefined;
  yes: boolean;
  colour: boolean;
}

/** Shows the plan, asks, applies file by file, and says what was done. */
export async function applyCommand(
  lemlist: Lemlist,
  given: ApplyArguments,
  print: (line: string) => void,
): Promise<number> {
  const { newName, options, off, colour } = given;
  const all = newName === undefined ? given.paths.map(readOne) : [copyFile(given.paths, newName, off)];
  const planned = await planAll(lemlist, all, given);
  printPlans(planned, colour, print);
  if (planned.some(({ plan }) => plan.refusals.length > 0)) {
    print('Nothing was sent.');
    return 1;
  }
  // A campaign that an interrupted apply paused has to be started, even if nothing else is to be done.
  const work = planned.filter(
    ({ plan, files }) => plan.actions.length > 0 || plan.status === 'new' || files.lock?.paused,
  );
  if (work.length === 0) return 0;
  if (!given.yes && !(await isConfirmed())) {
    print('Nothing was sent.');
    return 1;
  }
  // Written as they are: a file that cannot be written is found before anything is sent.
  try {
    for (const { path, files } of work) writeFiles(path, files);
  } catch (error) {
    throw new Error(`${(error as Error).message}. Nothing was sent.`);
  }
  await untilInterrupted(print, async (signal) => {
    for (const [index, one] of work.entries()) {
      // Somebody may have changed the campaign while the question waited.
      const reading = given.yes ? one.reading : undefined;
      const progress: ApplyProgress = { where: undefined, done: 0 };
      await applyOne(lemlist, one, { ...options, off, signal, ...(reading && { reading }) }, progress, print).catch(
        (error: unknown) => {
          throw new Error(failureMessage(error as Error, progress, work.slice(index + 1)));
        },
      );
    }
  });
  return 0;
}

async function applyOne(
  lemlist: Lemlist,
  { path, files, plan }: PlannedFile,
  { reading, ...options }: ApplyOptions,
  progress: ApplyProgress,
  print: (line: string) => void,
): Promise<void> {
  try {
    const { done, text, lock } = await apply(lemlist, files, {
      ...options,
      ...(plan.status === 'new' ? { create: true } : reading && { reading }),
      save: (latest) => writeFiles(path, latest),
      onAction: ({ where }, number, count) => {
        if (progress.where !== undefined) progress.done++;
        progress.where = where;
        print(`${bar(number, count)} ${where}`);
      },
    });
    writeFiles(path, { text, lock });
    print(`${path}: ${formatCount(done.length, 'change')} applied and read back`);
  } catch (error) {
    const place = progress.where === undefined ? path : `${path}: ${progress.where}`;
    (error as Error).message = `${place}: ${(error as Error).message}`;
    throw error;
  }
}

/** What failed, and what is still to be done. */
function failureMessage(error: Error, progress: ApplyProgress, left: readonly PlannedFile[]): string {
  const others = left.length === 0 ? '' : ` Not applied yet: ${left.map(({ path }) => path).join(', ')}.`;
  return `${error.message}\n${adviceAfter(error, progress)}${others}`.trim();
}

/** The file of the new campaign is in the same folder as its original. A second run continues with the file of the first run. */
function copyFile(paths: readonly string[], name: string, off: readonly string[]): NamedFile {
  const [source] = paths;
  if (source === undefined || paths.length > 1) throw new Error('--new takes one file');
  if (name.trim() === '') throw new Error('--new needs the name of the new campaign');
  const text = readText(source);
  readRight([{ path: source, files: { text } }], off);
  const copy = copyOf(text, name);
  const isBegun = (path: string): boolean => resolve(path) !== resolve(source) && isCopy(readText(path), copy);
  const path = firstPath(dirname(source), name, (one) => !existsSync(one) || isBegun(one));
  return existsSync(path) ? readOne(path) : { path, files: { text: copy } };
}

async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('There is no terminal to ask on. Use --yes.');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await lines.question('Apply this? [y/N] ')).trim());
  } catch {
    // Ctrl-C or Ctrl-D, in the middle of a line.
    process.stdout.write('\n');
    return false;
  } finally {
    lines.close();
  }
}

function bar(number: number, count: number): string {
  const width = 20;
  const filled = Math.round((number / count) * width);
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${number}/${count}`;
}
