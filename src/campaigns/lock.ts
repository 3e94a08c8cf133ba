import { describe } from '../client/options/checks.ts';
import type { Fields, FileStep } from './campaign-file.ts';
import { gitConflict } from './git-conflict.ts';
import { isObject } from './shape.ts';
import type { Snapshot } from './snapshot.ts';

/** The lock file beside a campaign file holds what the last pull or apply read. It is committed, too. */
export interface Lock extends Snapshot {
  version: 1;
  /** `apply` paused the campaign and has not started it again yet. */
  paused?: true;
  /** Ids of steps and branches that an interrupted `apply` added and did not read back. What differs in them is the file's. */
  added?: string[];
  /** What an interrupted `apply` was about to add. lemlist may have it, or not. */
  adding?: Adding;
}

/** What `apply` is about to add: a step to a sequence, or a branch to a condition. */
export type Adding =
  | { sequence: string; step: Pick<FileStep, 'type'> & Fields }
  | { condition: string; branch: Fields };

/** The lock of a campaign that was never pulled: nothing is known of any step. */
export function emptyLock({ campaign, name, main }: Pick<Snapshot, 'campaign' | 'name' | 'main'>): Lock {
  return { version: 1, campaign, name, main, sequences: {}, steps: {}, branches: {} };
}

/** Why a stored campaign's file needs its lock. */
export const LOCK_REASON = 'Without it, nobody can tell your changes from those made in lemlist.';

/** Either side will do, since the pull reads what has changed since. */
const GIT_ADVICE = 'Keep one side of it whole, with `git checkout --ours` or `--theirs`, and pull again.';

/** What to do about a missing or broken lock. Deleting a broken lock does not help, because then the lock is missing. */
export function lockAdvice(file = 'the campaign’s file'): string {
  return `Restore it from Git, or move ${file} out of its folder and pull again.`;
}

/**
 * Says that a file has the lock of another campaign; `undefined` where it has its own. With such a lock, every step of the file would
 * count as deleted in lemlist.
 */
export function foreignLockMessage(campaign: string | undefined, lock: Lock, file?: string): string | undefined {
  if (campaign === undefined || lock.campaign === campaign) return undefined;
  return `The lock file belongs to ${lock.campaign}, and the file names ${campaign}. If you changed \`campaign\`, put the old value back. ${lockAdvice(file)} \`apply --new NAME FILE\` makes a new campaign from a file.`;
}

/**
 * Refuses a stored campaign's file without its lock: its old values would overwrite what somebody changed in lemlist since the pull.
 *
 * @throws {TypeError} if the lock is missing and `force` is not set, or it belongs to another campaign
 */
export function requireLock(
  { campaign }: { campaign?: string | undefined },
  lock: Lock | undefined,
  { force }: { force?: boolean | undefined } = {},
): void {
  const foreign = lock && foreignLockMessage(campaign, lock);
  if (foreign) throw new TypeError(foreign);
  if (campaign === undefined || lock || force) return;
  throw new TypeError(
    `The file names a campaign, and its lock is missing. ${LOCK_REASON} ${lockAdvice()} \`force\` continues without it and overwrites what was changed in lemlist.`,
  );
}

/** The text of a lock. Equal locks have equal texts, whatever the order in which lemlist sends fields. */
export function renderLock(lock: Lock): string {
  return `${JSON.stringify(lock, (_, value) => sortKeys(value), 2)}\n`;
}

/**
 * Reads the text of a lock.
 *
 * @param file path of the campaign's file, for the message of an error
 * @throws {TypeError} where the text is not a lock of this version
 */
export function parseLock(text: string, file?: string): Lock {
  if (typeof text !== 'string') throw new TypeError(`\`text\` must be a string, got ${describe(text)}`);
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    if (gitConflict(text) !== undefined)
      throw new TypeError(`Git has marked a conflict in the lock file. ${GIT_ADVICE}`);
    throw new TypeError(`The lock file is not JSON. ${lockAdvice(file)}`);
  }
  const { version, steps, sequences, branches } = (lock ?? {}) as Partial<Lock>;
  if (version !== 1 || !isObject(steps) || !isObject(sequences) || !isObject(branches)) {
    throw new TypeError(`The lock file is from another version. ${lockAdvice(file)}`);
  }
  return lock as Lock;
}

function sortKeys(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
