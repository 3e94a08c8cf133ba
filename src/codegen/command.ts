import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the caller of a command can put right: a wrong option, a file that cannot be read. Only its message is printed; the exit code is 2. */
export class CommandError extends Error {}

/** Reads options. An unknown option, or one without its value, is a usage error in one line. */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('.')[0]}. Run with --help for the usage.`);
  }
}

/** Takes arguments, prints, and returns the exit code. */
export type Command = (args: string[]) => Promise<number>;

/** Runs a command on the arguments of the process and sets the exit code of the process. */
export async function runCommand(command: Command): Promise<void> {
  process.exitCode = await exitCodeOf(command, process.argv.slice(2));
}

/** The exit code of the command, or 2 after a `CommandError`, whose message is printed. */
export async function exitCodeOf(command: Command, args: string[]): Promise<number> {
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return 2;
  }
}
