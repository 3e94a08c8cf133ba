import type { Fields, FileBranch, FileStep } from './campaign-file.ts';

// A condition with one branch has one delay, which the step has. With several branches each has its own; a file can name a
// common one at the step.

export const DELAY_FIELDS: readonly string[] = ['delayType', 'delay'];

/** Whether a condition in lemlist has more than one branch beside its fallback. */
export function hasSeveralBranches(stored: { branches?: readonly unknown[] | undefined } | undefined): boolean {
  return (stored?.branches?.length ?? 0) > 2;
}

/** What a file says of a condition itself, where lemlist has one branch or several. */
export function conditionFields(step: FileStep, isSeveral: boolean): Fields {
  if (isSeveral) return without(step, DELAY_FIELDS);
  const first = step.branches?.find(({ fallback }) => !fallback);
  return { ...delaysOf(first ?? {}), ...delaysOf(step), ...without(step, DELAY_FIELDS) };
}

/** The delays that a file names at the only branch of a condition, and not at the step. */
export function delaysAtBranch(
  step: FileStep,
  isSeveral: boolean,
): { branch: FileBranch; names: string[] } | undefined {
  const branch = step.branches?.find(({ fallback }) => !fallback);
  if (!branch || isSeveral) return undefined;
  return { branch, names: DELAY_FIELDS.filter((name) => name in branch && !(name in step)) };
}

/** What a file says of a branch, where lemlist has one branch or several. */
export function branchOwnFields(step: FileStep, branch: FileBranch, isSeveral: boolean): Fields {
  const own = without(branch, DELAY_FIELDS);
  return isSeveral ? { ...delaysOf(step), ...delaysOf(branch), ...own } : own;
}

/** Where all branches have the same delay, a file names it once, at the step. */
export function commonDelays(branches: readonly Fields[]): Fields {
  const tested = branches.filter(({ fallback }) => !fallback).map(delaysOf);
  const [first = {}] = tested;
  return tested.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : {};
}

/** A branch without the fields that the step has. */
export function withoutCommon(branch: Fields, common: Fields): Fields {
  return without(branch, Object.keys(common));
}

function delaysOf(fields: Fields): Fields {
  return Object.fromEntries(
    DELAY_FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
