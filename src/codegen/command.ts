import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the person who runs a command asked for and cannot have. Its message is all that the person sees. */
export class Misuse extends Error {}

/** Reads options; one that is unknown or has no value is a misuse in one line. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Misuse(`${(error as Error).message.split('.')[0]}. Run with --help for the usage.`);
  }
}

/** Runs a command on the arguments of the process. It ends with the exit code that the command gives, or with 2 after a misuse. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const isMisuse = error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!isMisuse) throw error;
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
