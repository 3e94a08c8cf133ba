import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Files, parseLock, renderLock } from '../../campaigns/index.ts';
import { LOCK_REASON, lockAdvice } from '../../campaigns/lock.ts';

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
  const text = read(path);
  if (!existsSync(lockPath)) return { text };
  try {
    return { text, lock: parseLock(read(lockPath), path) };
  } catch (error) {
    throw new Error(`${lockPath}: ${(error as Error).message}`);
  }
}

/** Says that the lock of a stored campaign's file is missing, and what to do. */
export function missingLockMessage(path: string): string {
  return `${path}: the lock file ${lockPathOf(path)} is missing. ${LOCK_REASON} ${lockAdvice(path)}`;
}

/** Writes a campaign's file and its lock. A program that is killed meanwhile leaves the old file or the new one, never half of one. */
export function writeFiles(path: string, { text, lock }: Files): void {
  mkdirSync(dirname(path), { recursive: true });
  // The first lock comes first: a file that names its campaign needs one. Later, a lock must not know a step before its file does.
  if (lock && !existsSync(lockPathOf(path))) writeWhole(lockPathOf(path), renderLock(lock));
  writeWhole(path, text);
  if (lock) writeWhole(lockPathOf(path), renderLock(lock));
}

/** The files of campaigns in a folder, by the id of the campaign. */
export function filesByCampaign(folder: string): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const found = names.toSorted().flatMap((name) => {
    const [, id] = /^campaign:\s*["']?(cam_\w+)/m.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return id === undefined ? [] : [[id, join(folder, name)] as const];
  });
  return new Map(found);
}

/** A file name for a campaign that no other file has. */
export function newPath(folder: string, name: string, isTaken: (path: string) => boolean): string {
  return firstPath(folder, name, (path) => !isTaken(path) && !existsSync(path));
}

/** The first file name for a campaign that is wanted: with its name alone, then with a number behind it. */
export function firstPath(folder: string, name: string, isWanted: (path: string) => boolean): string {
  const words = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const slug = words.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'campaign';
  for (let number = 1; ; number++) {
    const path = join(folder, `${slug.slice(0, 80)}${number === 1 ? '' : `-${number}`}.yaml`);
    if (isWanted(path)) return path;
  }
}

export function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${path}: ${code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`}`);
  }
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
