import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs git. Returns what it prints, or `undefined` where it fails. */
export async function git(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    // The bundle is larger than what execFile keeps by default.
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch {
    return undefined;
  }
}

/** The tag before the present commit, if there is one. */
export async function lastTag(folder: string): Promise<string | undefined> {
  return (await git(folder, 'describe', '--tags', '--abbrev=0'))?.trim();
}
