import type { Lemlist } from '../index.ts';
import { allIdsIn, idsIn, withAdded } from './adopt.ts';
import type { CampaignFile } from './campaign-file.ts';
import { parseRight } from './check/parse-right.ts';
import { checkClient, checkFiles, checkNames, checkOptions } from './check-arguments.ts';
import { adoptStored } from './interrupted.ts';
import { refuseOnceEntered } from './leads-entered.ts';
import { type Lock, requireLock } from './lock.ts';
import type { ParsedFile } from './parse.ts';
import { planFile } from './plan.ts';
import { PLAN_OPTIONS, type Plan, type PlanOptions } from './plan-types.ts';
import type { Files } from './pull.ts';
import { type Reading, readSnapshot } from './snapshot.ts';

/** A plan, and what was read for it. */
export interface Planned {
  plan: Plan;
  /** For `apply`, so that it need not read again. */
  reading: Reading;
}

/**
 * Compares a file with the live campaign and sends nothing but reads. A file without `campaign` is compared with an empty one.
 *
 * @throws {CampaignFileError} if the text is not a campaign file
 * @throws {FileErrorsError} where it has errors that `check` finds; nothing was read
 * @throws {TypeError} where the file names a campaign and has no lock, unless `force` is set
 * @example
 * const { plan: { actions, refusals } } = await plan(lemlist, { text, lock });
 */
export async function plan(lemlist: Lemlist, files: Files, options: PlanOptions = {}): Promise<Planned> {
  checkClient(lemlist);
  checkFiles(files);
  checkOptions('plan', options, PLAN_OPTIONS);
  checkNames('off', options.off);
  return planParsed(lemlist, parseRight(files, options.off), files.lock, options);
}

/** Plans with a file that was parsed. Objects in it get the ids of what lemlist has already. */
export async function planParsed(
  lemlist: Lemlist,
  parsed: ParsedFile,
  lock: Lock | undefined,
  options: PlanOptions,
): Promise<Planned> {
  const { file } = parsed;
  requireLock(file, lock, options);
  const reading = file.campaign === undefined ? newCampaign(file) : await readSnapshot(lemlist, file.campaign);
  const before = allIdsIn(file.steps);
  const known = adoptStored(file, reading.snapshot, lock);
  const plan = planFile(parsed, known && withAdded(known, file, before), reading, options);
  const leadsEntered = await refuseOnceEntered(lemlist, plan);
  return { plan, reading: { ...reading, ...(leadsEntered !== undefined && { leadsEntered }) } };
}

function newCampaign({ name, steps }: CampaignFile): Reading {
  const snapshot = { campaign: '', name, main: '', sequences: {}, steps: {}, branches: {} };
  const [stored] = idsIn(steps);
  if (stored)
    throw new TypeError(`The file names no campaign, but the stored step ${stored}. Copy a file with \`apply --new\`.`);
  return { snapshot, status: 'new' };
}
