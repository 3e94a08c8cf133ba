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

/** Takes arguments, prints, and returns the exit code. */
export type Command = (args: string[]) => Promise<number>;

/** Runs a command on the arguments of the process and sets the exit code of the process. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
}

/** The exit code that the command gives, or 2 after a misuse, of which it prints the message. */
export async function exitCodeOf(command: Command, args: string[]): Promise<number> {
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(error.message);
    return 2;
  }
}
