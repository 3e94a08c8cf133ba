import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from './run-script.ts';

const vitest = createRequire(import.meta.url)
  .resolve('vitest/package.json')
  .replace('package.json', 'vitest.mjs');

/** A suite that needs a program beside Node. */
export interface Suite {
  /** Folder under `test/`, with a vitest configuration of its own. */
  folder: string;
  /** Programs of which one must be on the PATH, the best first. Debian's packages have the same names. */
  programs: string[];
}

/** Runs the suite, or says in one line what to install if its program is missing. Passes arguments on to vitest. */
export function runSuite({ folder, programs }: Suite): number {
  if (programs.every((program) => spawnSync(program, ['--version']).error)) {
    console.error(`These tests need ${programs.join(' or ')} on the PATH: apt-get install ${programs[0]}`);
    return 1;
  }
  return runVitest(folder);
}

/** Runs the tests of a folder with its own configuration. Arguments are passed on to vitest. */
export function runVitest(folder: string, variables: Record<string, string> = {}): number {
  const args = [vitest, 'run', '--config', `test/${folder}/vitest.config.ts`, ...process.argv.slice(2)];
  const env = { ...process.env, ...variables };
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}
