import { parseArgs } from 'node:util';
import { readVariables } from '../../campaigns/index.ts';
import type { Lemlist } from '../../index.ts';
import { misuseOf } from '../misuse.ts';
import { applyCommand } from './apply-command.ts';
import { checkCommand } from './check-command.ts';
import { connect } from './connect.ts';
import { editCommand } from './edit-command.ts';
import { printRules } from './findings.ts';
import type { CampaignCommand } from './names.ts';
import { CAMPAIGN_OPTIONS } from './options.ts';
import { campaignFiles } from './paths.ts';
import { planCommand } from './plan-command.ts';
import { pullCommand } from './pull-command.ts';
import { USAGE } from './usage.ts';

type Print = (line: string) => void;

/** Runs a command and returns its exit code. What fails is one line on stderr and exit code 1. */
export async function runCampaignCommand(
  name: CampaignCommand,
  args: string[],
  print: Print = console.log,
  complain: Print = print === console.log ? console.error : print,
): Promise<number> {
  try {
    return await run(name, args, print);
  } catch (error) {
    complain(inCommandWords((error as Error).message));
    return 1;
  }
}

/** The client names its options, which come from variables here, and explains how it sends the key. */
function inCommandWords(message: string): string {
  return message
    .replaceAll('`baseUrl`', '`LEMLIST_BASE_URL`')
    .replace(/Check the API key: [^.]*\./, 'Check LEMLIST_API_KEY.');
}

async function run(name: CampaignCommand, args: string[], print: Print): Promise<number> {
  const { values, positionals } = readArguments(name, args);
  // Each command has its own options; here they are one set, of which each command reads its own.
  const given = values as Partial<Record<string, string & boolean & string[]>>;
  if (given.help) {
    print(USAGE);
    return 0;
  }
  if (name === 'check' && given.rules) {
    printRules(print);
    return 0;
  }
  if (positionals.length === 0 && !given.all)
    throw new Error(
      `${name} needs ${name === 'pull' ? 'campaign ids, or --all' : 'files'}. Run with --help for the usage.`,
    );
  if (given.json && given.markdown) throw new Error('plan takes --json or --markdown, not both');
  const paths = name === 'pull' ? [] : campaignFiles(positionals);
  const options = { delete: !!given.delete, replace: !!given.replace, force: !!given.force, pause: !!given.pause };
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  const off = given.off ?? [];
  const shared = { paths, options, off, colour };
  switch (name) {
    case 'pull':
      return withClient(given.redis, (lemlist) =>
        pullCommand(lemlist, { ids: positionals, all: !!given.all, out: String(given.out) }, print),
      );
    case 'check': {
      const read = given['read-fields'] ? await withClient(undefined, readVariables) : undefined;
      const { fields } = given;
      return checkCommand({ paths, fields, read, off, json: !!given.json }, print);
    }
    case 'plan':
      return withClient(given.redis, (lemlist) =>
        planCommand(lemlist, { ...shared, json: !!given.json, markdown: !!given.markdown }, print),
      );
    case 'apply':
      return withClient(given.redis, (lemlist) =>
        applyCommand(lemlist, { ...shared, yes: !!given.yes, newName: given.new }, print),
      );
    case 'edit':
      return editCommand({ paths, set: given.set ?? [], where: given.where ?? [] }, print);
  }
}

function readArguments(name: CampaignCommand, args: string[]) {
  try {
    return parseArgs({ args, options: CAMPAIGN_OPTIONS[name], allowPositionals: true });
  } catch (error) {
    throw new Error(`${misuseOf(error, CAMPAIGN_OPTIONS[name])}. Run with --help for the usage.`);
  }
}

/** Runs work with a client, and closes what was opened for it. */
async function withClient<Result>(
  redis: string | undefined,
  work: (lemlist: Lemlist) => Promise<Result>,
): Promise<Result> {
  const { lemlist, close } = await connect(redis);
  try {
    return await work(lemlist);
  } finally {
    await close();
  }
}
