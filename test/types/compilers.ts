import { join } from 'node:path';
import { runCompiler } from '../support/run-compiler.ts';
import type { Project, Resolution } from './project.ts';

/** Characters of the messages that are shown. If one line fails, hundreds do. */
const MAX_SHOWN_CHARACTERS = 4_000;

/** The messages of a compiler about `expecting.ts` and the claims; empty if every line fares as expected. */
export async function complaints(
  compiler: string,
  { folder }: Project,
  resolutions: readonly Resolution[],
): Promise<string> {
  const runs = resolutions.map((resolution) => runCompiler(compiler, join(folder, `${resolution}.json`)));
  return (await Promise.all(runs)).map((output) => output.slice(0, MAX_SHOWN_CHARACTERS)).join('');
}
