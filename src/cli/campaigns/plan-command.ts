import type { Planned, PlanOptions } from '../../campaigns/index.ts';
import type { ParsedFile } from '../../campaigns/parse.ts';
import { planParsed } from '../../campaigns/plan-campaign.ts';
import type { Lemlist } from '../../index.ts';
import { concernsAll } from './concerns-all.ts';
import { missingLockMessage, type NamedFile, readFiles } from './files.ts';
import { refuseUnknownRules } from './findings.ts';
import { sharedCampaignMessage } from './paths.ts';
import { COLOUR_MARKS, errorsMarkdown, PLAIN_MARKS, planJson, planLines, planMarkdown } from './print-plan.ts';
import { readRight, WrongFilesError } from './read-right.ts';

export interface PlanArguments {
  paths: string[];
  options: PlanOptions;
  /** Names of rules of `check` that are off. */
  off: readonly string[];
  json: boolean;
  markdown: boolean;
  colour: boolean;
}

/** A file with its plan. */
export type PlannedFile = Planned & NamedFile;

/** More at once would only wait for the rate limit. */
const MAX_AT_ONCE = 10;

/** Prints what `apply` would do. Exit code 0: nothing, 2: changes, 1: a change is refused, or a file has errors. */
export async function planCommand(
  lemlist: Lemlist,
  given: PlanArguments,
  print: (line: string) => void,
): Promise<number> {
  const planned = await planAll(lemlist, given.paths.map(readOne), given).catch((error: unknown) => {
    // Programs, and comments on pull requests, read what is printed.
    if (!(error instanceof WrongFilesError && (given.json || given.markdown))) throw error;
    print(given.json ? JSON.stringify(error.files, null, 2) : errorsMarkdown(error.message));
  });
  if (!planned) return 1;
  if (given.json)
    print(
      JSON.stringify(
        planned.map(({ path, plan }) => planJson(path, plan)),
        null,
        2,
      ),
    );
  else if (given.markdown) print(planMarkdown(planned));
  else printPlans(planned, given.colour, print);
  if (planned.some(({ plan }) => plan.refusals.length > 0)) return 1;
  return planned.some(({ plan }) => plan.actions.length > 0) ? 2 : 0;
}

export function printPlans(planned: readonly PlannedFile[], colour: boolean, print: (line: string) => void): void {
  for (const { plan } of planned) for (const line of planLines(plan, colour ? COLOUR_MARKS : PLAIN_MARKS)) print(line);
}

/**
 * Plans each file, in the order that they were named.
 *
 * @throws {Error} where a file has errors that `check` finds, two files name one campaign, or a stored campaign's file has no lock, before
 *   anything is read from lemlist; or with a line for each file whose campaign cannot be read
 */
export async function planAll(
  lemlist: Lemlist,
  all: readonly NamedFile[],
  { options, off }: Pick<PlanArguments, 'options' | 'off'>,
): Promise<PlannedFile[]> {
  refuseUnknownRules(off);
  const parsed = readRight(all, off);
  const stored = storedCampaigns(all, parsed);
  refuseSharedCampaigns(stored);
  refuseMissingLocks(stored, options);
  const planned: PlannedFile[] = [];
  const failed: string[] = [];
  let stopped: string | undefined;
  const waiting = [...all.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, { path, files }] = next;
      try {
        const file = parsed[index] as ParsedFile;
        planned[index] = { path, files, ...(await planParsed(lemlist, file, files.lock, options)) };
      } catch (error) {
        failed[index] = `${path}: ${(error as Error).message}`;
        if (!concernsAll(error)) continue;
        // One line, although several were sent at once.
        stopped ??= (error as Error).message;
        waiting.splice(0);
      }
    }
  };
  await Promise.all(Array.from({ length: MAX_AT_ONCE }, work));
  if (stopped !== undefined) throw new Error(stopped);
  const lines = failed.filter((line) => line !== undefined);
  if (lines.length > 0) throw new Error(lines.join('\n'));
  return planned;
}

/** Reads the file at a path, with its lock. */
export function readOne(path: string): NamedFile {
  return { path, files: readFiles(path) };
}

/** A file whose campaign is in lemlist, with the id of the campaign. */
interface StoredFile extends NamedFile {
  campaign: string;
}

function storedCampaigns(all: readonly NamedFile[], parsed: readonly ParsedFile[]): StoredFile[] {
  return all.flatMap((named, index) => {
    const campaign = parsed[index]?.file.campaign;
    return campaign === undefined ? [] : [{ ...named, campaign }];
  });
}

/** The second of two plans for one campaign would be wrong as soon as the first is applied. */
function refuseSharedCampaigns(stored: readonly StoredFile[]): void {
  const seen = new Map<string, string>();
  for (const { path, campaign } of stored) {
    const other = seen.get(campaign);
    if (other !== undefined) throw new Error(sharedCampaignMessage([other, path], campaign));
    seen.set(campaign, path);
  }
}

function refuseMissingLocks(stored: readonly StoredFile[], { force }: PlanOptions): void {
  if (force) return;
  const [first, ...others] = stored.filter(({ files }) => !files.lock);
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more without a lock)` : '';
  throw new Error(
    `${missingLockMessage(first.path)} --force continues without it and overwrites what was changed in lemlist.${more}`,
  );
}
