import { apply, check, plan, pull } from '../../src/campaigns/index.ts';
import { PLAIN_MARKS, planLines } from '../../src/cli/campaigns/print-plan.ts';
import type { Lemlist } from '../../src/index.ts';

/** Pulls a campaign into a file, changes the file, and shows how lemlist follows. */
export async function changeByFile(lemlist: Lemlist, campaignId: string): Promise<void> {
  const { text, lock } = await pull(lemlist, campaignId);
  console.log(
    `\nThe same campaign as a file has ${text.split('\n').length} lines. One sentence of it is changed, then it is planned:\n`,
  );
  const files = { text: text.replace(/subject: ("?)/, 'subject: $1Again: '), lock };
  const errors = check(files.text).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error('The file has errors');
  const planned = await plan(lemlist, files);
  for (const line of planLines(planned.plan, PLAIN_MARKS)) console.log(line);
  const { done } = await apply(lemlist, files, { reading: planned.reading });
  const after = await plan(lemlist, await pull(lemlist, campaignId));
  console.log(`\nApplied with ${done.length} request and read back: ${after.plan.actions.length} changes are left`);
}
