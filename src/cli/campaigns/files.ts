import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { campaignOf } from '../../campaigns/campaign-of.ts';
import { CampaignFileError, type Files, type Lock, parseLock, renderLock } from '../../campaigns/index.ts';
import { foreignLockMessage, LOCK_REASON, lockAdvice } from '../../campaigns/lock.ts';
import { readText } from '../read-text.ts';

/** A campaign's file and its lock, and where they are. */
export interface NamedFile {
  path: string;
  files: Files;
}

/** Without the bits that tell a file from a folder. */
const MODE_BITS = 0o7777;

/** Where the lock of a campaign's file is. */
function lockPathOf(path: string): string {
  return `${path.replace(/\.ya?ml$/, '')}.lock.json`;
}

/**
 * Reads a campaign's file and its lock.
 *
 * @throws {Error} in one line, with the path
 */
export function readFiles(path: string): Files {
  const lockPath = lockPathOf(path);
  const text = readText(path);
  if (!existsSync(lockPath)) return { text };
  try {
    const lock = parseLock(readText(lockPath), path);
    const foreign = foreignLockMessage(campaignOf(text), lock, path);
    if (foreign) throw new TypeError(foreign);
    return { text, lock };
  } catch (error) {
    throw new Error(`${lockPath}: ${(error as Error).message}`);
  }
}

/** The lock of a file, if it exists and can be read. `check` does not need it. */
export function lockIfReadable(path: string): Lock | undefined {
  try {
    return readFiles(path).lock;
  } catch {
    return undefined;
  }
}

/** Says that the lock of a stored campaign's file is missing, and what to do. */
export function missingLockMessage(path: string): string {
  return `${path}: the lock file ${lockPathOf(path)} is missing. ${LOCK_REASON} If you renamed the file, rename its lock, too. ${lockAdvice(path)}`;
}

/** Writes a campaign's file and its lock. A program that is killed meanwhile leaves the old file or the new one, never half of one. */
export function writeFiles(path: string, { text, lock }: Files): void {
  // The first lock comes first: a file that names its campaign needs one. Later, a lock must not know a step before its file does.
  if (lock && !existsSync(lockPathOf(path))) writeWhole(lockPathOf(path), renderLock(lock));
  writeWhole(path, text);
  if (lock) writeWhole(lockPathOf(path), renderLock(lock));
}

/**
 * Runs work on the text of a file.
 *
 * @throws {Error} if the text is not a campaign file, with path, line and column
 */
export function inFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CampaignFileError)) throw error;
    const { place, reason } = error;
    throw new Error(`${path}:${place.line}:${place.column} ${reason}`);
  }
}

/** Writes beside the file and moves it there, so that its link, its mode and a read-only file stay as they are. */
function writeWhole(path: string, text: string): void {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    const target = old ? realpathSync(path) : path;
    if (old) accessSync(target, constants.W_OK);
    writeFileSync(`${target}.part`, text, { mode: old?.mode ?? 0o666 });
    // The umask takes bits away from the mode of a new file.
    if (old) chmodSync(`${target}.part`, old.mode & MODE_BITS);
    renameSync(`${target}.part`, target);
  } catch (error) {
    throw new Error(`${path}: it cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
