import { BRANCHING_KEYS } from '../../index.ts';
import type { FileBranch, FileStep } from '../campaign-file.ts';
import { CONDITION_TESTS, keysWithTests } from '../condition-tests.ts';
import type { Lock } from '../lock.ts';
import { isSameField } from '../same-field.ts';
import type { Report } from './finding.ts';

/** Checks which branches a condition can have, and what they can test. */
export function checkBranchSet(step: FileStep, lock: Lock | undefined, report: Report): void {
  const { branches = [], conditionKey } = step;
  const fallbacks = branches.filter(({ fallback }) => fallback);
  const tested = branches.filter(({ fallback }) => !fallback);
  for (const branch of branches) checkFallback(branch, lock, report);
  if (tested.length === 0) report(step, 'branches', 'A condition needs a branch beside the fallback.');
  if (fallbacks.length > 1) report(step, 'branches', 'A condition has one fallback.');
  if (!BRANCHING_KEYS.some((key) => key === conditionKey)) return;
  for (const branch of tested) checkParameters(step, branch, lock, report);
  const stored = tested.filter(({ id }) => id !== undefined);
  const added = tested.filter(({ id }) => id === undefined);
  const further = stored.length > 0 ? added : added.slice(1);
  if (!CONDITION_TESTS.has(conditionKey)) {
    for (const branch of further)
      report(
        branch,
        undefined,
        `A condition on \`${conditionKey}\` has one branch beside its fallback; only those on ${keysWithTests()} can have several. Remove this branch, or put a second condition into the fallback.`,
      );
    return;
  }
  for (const branch of further) checkTested(conditionKey, branch, report);
  checkSameField(tested, report);
}

/** lemlist makes the fallback with its condition, and never another one. */
function checkFallback(branch: FileBranch, lock: Lock | undefined, report: Report): void {
  const stored = lock?.branches[branch.id ?? ''];
  if (!stored || Boolean(stored.fallback) === Boolean(branch.fallback)) return;
  if (stored.fallback)
    report(
      branch,
      undefined,
      'This branch is the fallback in lemlist, which cannot change. Add `fallback: true` to it.',
    );
  else report(branch, 'fallback', 'lemlist cannot make a stored branch the fallback. Remove `fallback`.');
}

/** A stored branch may hold what nobody wrote into the file. */
function checkParameters({ conditionKey }: FileStep, branch: FileBranch, lock: Lock | undefined, report: Report): void {
  const known = branch.id === undefined ? {} : lock?.branches[branch.id];
  if (!known) return;
  for (const [key, names] of CONDITION_TESTS) {
    if (key === conditionKey) continue;
    for (const name of names.filter((one) => branch[one] !== undefined && known[one] === undefined)) {
      const own = CONDITION_TESTS.get(conditionKey)?.map((one) => `\`${one}\``);
      const advice = own ? `Use ${own.join(', ')}.` : 'Remove it.';
      report(
        branch,
        name,
        `\`${name}\` is for conditions on \`${key}\`, and this one is on \`${conditionKey}\`. ${advice}`,
      );
    }
  }
}

/** The first branch is sent with its condition, whose fields are checked as a whole. The others are sent alone. */
function checkTested(key: unknown, branch: FileBranch, report: Report): void {
  const { customOperator, customValue } = branch;
  const needed =
    key === 'customLeadInfo'
      ? !['empty', 'notEmpty'].includes(String(customOperator)) && customValue === undefined && 'customValue'
      : key !== 'hasScore' && CONDITION_TESTS.get(key)?.find((name) => branch[name] === undefined);
  if (needed) report(branch, undefined, `A branch of a condition on \`${key}\` needs \`${needed}\`.`);
}

/** A new field would change all branches, so two fields would take turns. */
function checkSameField(tested: readonly FileBranch[], report: Report): void {
  const named = tested.filter(({ customField }) => customField !== undefined);
  for (const branch of named.slice(1)) {
    if (!isSameField('customField', branch.customField, named[0]?.customField))
      report(branch, 'customField', 'All branches of a condition test the same `customField`. Add another condition.');
  }
}
