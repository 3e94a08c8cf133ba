import type { Lemlist } from '../index.ts';
import type { Applied, ApplyOptions } from './apply-types.ts';
import { parseFile } from './parse.ts';
import type { Files } from './pull.ts';
import { Run } from './Run.ts';

/**
 * Changes a campaign so that it is as the file says: only what differs, in an order that is valid at each moment. It reads back and
 * compares. Interrupted at any moment, a second run does the rest, and adds nothing twice.
 *
 * @throws {PlanRefusedError} where a change needs an option that was not given, or lemlist cannot do it; nothing was sent
 * @throws {ReadBackError} where lemlist does not show what it took
 * @throws {LemlistError} where a request failed; the files that were saved last say how far it got
 */
export async function apply(lemlist: Lemlist, files: Files, options: ApplyOptions = {}): Promise<Applied> {
  const run = new Run(lemlist, parseFile(files.text), files.lock, options);
  try {
    await run.begin();
    await run.finish();
  } finally {
    await run.startAgain();
  }
  return run.applied();
}
