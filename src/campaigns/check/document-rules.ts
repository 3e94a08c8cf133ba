import {
  type Validator,
  validateAbTestUpdate,
  validateBranchUpdate,
  validateStepCreate,
  validateStepUpdate,
} from '../../client/preflight/index.ts';
import { STEP_TYPES } from '../../index.ts';
import { conditionFields } from '../branch-delays.ts';
import type { Fields, FileBranch, FileStep } from '../campaign-file.ts';
import { BRANCH_FIELDS, ID_PATTERNS, isTestedType, stepFields } from '../fields.ts';
import type { Lock } from '../lock.ts';
import { checkBranchSet } from './branch-rules.ts';
import type { Checked, Report } from './finding.ts';
import { reportFaults } from './report-faults.ts';

/** Fields of a branch that no request takes. */
const OWN_OF_BRANCH = ['id', 'fallback', 'steps'];
const FIELDS_OF_BRANCH = [...BRANCH_FIELDS, 'fallback', 'steps'];
const ROOT_FIELDS = ['campaign', 'name', 'steps'];

/** Checks a file against the document: what `apply` would send passes the validators of the operations that take it. */
export function checkDocument({ file, steps, lock }: Checked, report: Report): void {
  for (const field of Object.keys(file)) {
    if (!ROOT_FIELDS.includes(field))
      report(file, field, `\`${field}\` is unknown; allowed: ${ROOT_FIELDS.join(', ')}.`);
  }
  if (typeof file.name !== 'string' || file.name === '')
    report(file, 'name', '`name` must be a string that is not empty.');
  checkId(file, 'campaign', file.campaign, 'campaign', report);
  for (const { step } of steps) {
    checkId(step, 'id', step.id, 'step', report);
    checkStep(step, lock, report);
    checkBranches(step, lock, report);
  }
}

function checkStep(step: FileStep, lock: Lock | undefined, report: Report): void {
  const { id, variantB, branches, ...fields } = step;
  if (isOfLaterType(step, lock)) return;
  const isCondition = step.type === 'conditional';
  const hasSeveralBranches = (branches ?? []).filter(({ fallback }) => !fallback).length > 1;
  const sent =
    isCondition && !hasSeveralBranches
      ? { ...conditionFields(step, false), id: undefined, variantB: undefined, branches: undefined }
      : fields;
  // A stored step keeps what the file leaves out, so only new steps need every required field.
  const isStored = id !== undefined && !isCondition;
  const validator: Validator<unknown> = isStored ? validateStepUpdate : validateStepCreate;
  // What belongs to a branch is named below, in words that say where it goes.
  if (isCondition) for (const name of ['name', 'fallback', 'steps']) delete (sent as Fields)[name];
  const own = ['id', ...(isTestedType(step.type) ? ['variantB'] : []), ...(isCondition ? ['branches'] : [])];
  reportFaults(validator, sent, step, report, own);
  checkPlaces(step, isStored, report);
  if (variantB) reportFaults(validateAbTestUpdate, variantB, variantB, report);
}

/** lemlist may add types. A stored step of such a type is left alone. Without a lock nobody knows the type of a stored step. */
function isOfLaterType({ id, type }: FileStep, lock: Lock | undefined): boolean {
  if (id === undefined || typeof type !== 'string' || !type || STEP_TYPES.includes(type)) return false;
  const stored = lock?.steps[id];
  return !stored || stored.type === type;
}

/**
 * Fields that can be sent with some step, and that nothing would be done with here. The validator of a stored step reports the fields
 * that only a new one takes.
 */
function checkPlaces(step: FileStep, isStored: boolean, report: Report): void {
  const { type } = step;
  const fields = stepFields(type);
  if (!fields) return;
  if (step.variantB && !isTestedType(type)) report(step, 'variantB', `A \`${type}\` step has no variant B.`);
  if (step.branches && type !== 'conditional') report(step, 'branches', `A \`${type}\` step has no branches.`);
  for (const field of Object.keys(step).filter((name) => !isStored && !fields.includes(name))) {
    if (field === 'index')
      report(step, field, '`index` has no effect: a step is added where it stands in the file. Remove it.');
    else if (field === 'delay') report(step, field, `\`delay\` has no effect on a \`${type}\` step. Remove it.`);
    else if (type === 'conditional' && FIELDS_OF_BRANCH.includes(field))
      report(step, field, `\`${field}\` belongs to a branch of the condition. Move it there.`);
  }
}

function checkBranches(step: FileStep, lock: Lock | undefined, report: Report): void {
  const { branches } = step;
  if (branches === undefined || step.type !== 'conditional') return;
  checkBranchSet(step, lock, report);
  for (const branch of branches) {
    checkId(branch, 'id', branch.id, 'sequence', report);
    checkBranch(branch, report);
  }
}

function checkBranch(branch: FileBranch, report: Report): void {
  const { id, fallback, steps, conditionKey, ...fields } = branch;
  if (fallback !== undefined && typeof fallback !== 'boolean')
    report(branch, 'fallback', '`fallback` must be `true`, or left out.');
  if (fallback) {
    for (const field of Object.keys(conditionKey === undefined ? fields : { conditionKey, ...fields }))
      report(branch, field, `\`${field}\` does not belong to the fallback, which tests nothing.`);
    return;
  }
  if (conditionKey !== undefined)
    report(
      branch,
      'conditionKey',
      '`conditionKey` belongs to the condition: all its branches test the same key. Remove it here.',
    );
  if (Object.keys(fields).length > 0) reportFaults(validateBranchUpdate, fields, branch, report, OWN_OF_BRANCH);
}

function checkId(object: object, field: string, id: unknown, kind: keyof typeof ID_PATTERNS, report: Report): void {
  if (id === undefined || (typeof id === 'string' && ID_PATTERNS[kind].test(id))) return;
  report(object, field, `\`${field}\` must be the ID of a ${kind}, such as ${ID_PATTERNS[kind].source.slice(1, 5)}…`);
}
