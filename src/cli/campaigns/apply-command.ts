import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isCopy } from '../../campaigns/copy.ts';
import { apply, copyOf, type PlanOptions } from '../../campaigns/index.ts';
import type { Lemlist } from '../../index.ts';
import { read, writeFiles } from './files.ts';
import { firstPath } from './paths.ts';
import { type NamedFile, type PlannedFile, planAll, printPlans, readOne, refuseErrors } from './plan-command.ts';

export interface ApplyArguments {
  paths: string[];
  options: PlanOptions;
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
  const { newName, options, colour } = given;
  const all = newName === undefined ? given.paths.map(readOne) : [copyFile(given.paths, newName)];
  const planned = await planAll(lemlist, all, options);
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
  for (const { path, files } of work) writeFiles(path, files);
  for (const one of work) await applyOne(lemlist, one, options, print);
  return 0;
}

async function applyOne(
  lemlist: Lemlist,
  one: PlannedFile,
  options: PlanOptions,
  print: (line: string) => void,
): Promise<void> {
  const { path, files, plan, reading } = one;
  const { done, text, lock } = await apply(lemlist, files, {
    ...options,
    ...(plan.status === 'new' ? { create: true } : { reading }),
    save: (latest) => writeFiles(path, latest),
    onAction: ({ where }, number, count) => print(`${bar(number, count)} ${where}`),
  });
  writeFiles(path, { text, lock });
  print(`${path}: ${done.length} ${done.length === 1 ? 'change' : 'changes'} applied and read back`);
}

/** The new campaign's file lies beside the one that it is copied from. A second run goes on with the file of the first one. */
function copyFile(paths: readonly string[], name: string): NamedFile {
  const [source] = paths;
  if (source === undefined || paths.length > 1) throw new Error('--new takes one file');
  if (name.trim() === '') throw new Error('--new needs the name of the new campaign');
  const text = read(source);
  refuseErrors(source, text);
  const copy = copyOf(text, name);
  const isBegun = (path: string): boolean => resolve(path) !== resolve(source) && isCopy(read(path), copy);
  const path = firstPath(dirname(source), name, (one) => !existsSync(one) || isBegun(one));
  return existsSync(path) ? readOne(path) : { path, files: { text: copy } };
}

async function isConfirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error('There is no terminal to ask on. Use --yes.');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await lines.question('Apply this? [y/N] ')).trim());
  } finally {
    lines.close();
  }
}

function bar(number: number, count: number): string {
  const width = 20;
  const filled = Math.round((number / count) * width);
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${number}/${count}`;
}
