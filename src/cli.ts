#!/usr/bin/env node
import { isCampaignCommand } from './cli/campaigns/names.ts';
import { Misuse } from './cli/misuse.ts';
import { runMockCommand } from './cli/mock/main.ts';

/** Requests in flight may finish after Ctrl-C and SIGTERM. */
const GRACE_MS = 5000;

// A command continues when nobody reads its lines any more, as after `| head`: an apply must not end halfway.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const args = process.argv.slice(2);
const [command, ...rest] = args;
if (isCampaignCommand(command)) {
  // Loaded late: the mock and these commands do not need each other.
  const { runCampaignCommand } = await import('./cli/campaigns/main.ts');
  process.exit(await runCampaignCommand(command, rest));
}
try {
  await runMockCommand(args, {
    print: (line) => void process.stdout.write(`${line}\n`),
    started(mock) {
      const stop = (): void => void mock.close({ graceMs: GRACE_MS }).finally(() => process.exit(0));
      process.once('SIGINT', stop).once('SIGTERM', stop);
    },
  });
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  // A seed file may have several faults, each in a line.
  const end = error.message.includes('\n') ? '\n' : '. ';
  console.error(`${error.message}${end}Run with --help for the usage.`);
  process.exit(2);
}
