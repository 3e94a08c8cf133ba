import type { Lemlist } from '../index.ts';
import { ApplyRun } from './ApplyRun.ts';
import { APPLY_OPTIONS, type Applied, type ApplyOptions } from './apply-types.ts';
import { parseRight } from './check/parse-right.ts';
import { checkClient, checkFiles, checkNames, checkOptions } from './check-arguments.ts';
import type { Files } from './pull.ts';

/**
 * Changes a campaign so that it is as the file says: only what differs, in an order that is valid at each moment. It reads back and
 * compares. Interrupted at any moment, a second run does the rest, and adds nothing twice.
 *
 * @throws {CampaignFileError} if the text is not a campaign file; nothing was sent
 * @throws {FileErrorsError} where it has errors that `check` finds; nothing was sent
 * @throws {TypeError} where the file names a campaign and has no lock, unless `force` is set; nothing was sent
 * @throws {PlanRefusedError} where a change needs an option that was not given, or lemlist cannot do it; nothing was sent
 * @throws {ReadBackError} where lemlist does not show what it took
 * @throws {LemlistError} where a request failed; the files that were saved last say how far it got. If the campaign could not be
 *   started again either, the message says so, and the error is still the first one
 */
export async function apply(lemlist: Lemlist, files: Files, options: ApplyOptions = {}): Promise<Applied> {
  checkClient(lemlist);
  checkFiles(files);
  checkOptions('apply', options, APPLY_OPTIONS);
  checkNames('off', options.off);
  const run = new ApplyRun(lemlist, parseRight(files, options.off), files.lock, options);
  try {
    await run.begin();
    await run.finish();
  } catch (error) {
    await run.startAgain().catch((second: Error) => addStartFailure(error, second));
    throw error;
  }
  await run.startAgain();
  return run.applied();
}

/** The first error says what went wrong. It also has to say that the campaign sends nothing until the next apply. */
function addStartFailure(first: unknown, second: Error): void {
  if (!(first instanceof Error)) return;
  const [reason, startReason] = [first, second].map(({ message }) => message.replace(/\.$/, ''));
  first.message = `${reason}. The campaign is paused and could not be started again: ${startReason}. The next apply starts it.`;
}
