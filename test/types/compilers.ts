import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/run-script.ts';
import type { Project, Resolution } from './project.ts';

/** Characters of the messages that are shown. If one line fails, hundreds do. */
const MAX_SHOWN_CHARACTERS = 4_000;

/** The messages of a compiler about `expecting.ts` and the claims; empty if every line fares as expected. */
export async function complaints(
  compiler: string,
  { folder }: Project,
  resolutions: readonly Resolution[],
): Promise<string> {
  const runs = resolutions.map((resolution) => run(compiler, join(folder, `${resolution}.json`)));
  return (await Promise.all(runs)).join('');
}

function run(compiler: string, project: string): Promise<string> {
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '--pretty', 'false', '--project', project], (error, stdout, stderr) => {
      // A compiler that did not run proves nothing.
      const complaint = error ? `${compiler} --project ${project}\n${stdout || stderr || error.message}` : stdout;
      resolve(complaint.slice(0, MAX_SHOWN_CHARACTERS));
    });
  });
}
