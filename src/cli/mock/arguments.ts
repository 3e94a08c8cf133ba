import { parseArgs } from 'node:util';
import { CAMPAIGN_COMMANDS } from '../campaigns/names.ts';
import { didYouMean } from '../did-you-mean.ts';
import { Misuse, misuseOf } from '../misuse.ts';
import { MOCK_OPTIONS } from './options.ts';

/** A mock that replays has no state, and no operation of its own that could do something. */
const UNUSED_BY_REPLAY = ['stateful', 'seed', 'lenient', 'slow', 'plan', 'quota'] as const;

const COMMANDS = ['mock', ...CAMPAIGN_COMMANDS];

/** What a command line asks of the mock, as texts. */
export type MockArguments = ReturnType<typeof parse>['values'];

/**
 * Reads a command line without the name of the program.
 *
 * @throws {Misuse} if it has an option or a command that does not exist
 */
export function readMockArguments(args: string[]): MockArguments {
  const { values, positionals } = parseArguments(args);
  if (values.help || values.version) return values;
  const [name = '(none)', ...more] = positionals;
  if (name !== 'mock')
    throw new Misuse(`Unknown command: ${name}${didYouMean(name, COMMANDS)}. The commands are ${COMMANDS.join(', ')}`);
  const ignored = values.replay === undefined ? [] : UNUSED_BY_REPLAY.filter((option) => values[option] !== undefined);
  if (ignored.length > 0)
    throw new Misuse(
      `--replay responds with what its file holds; leave out ${ignored.map((option) => `--${option}`).join(', ')}`,
    );
  if (more.length > 0) throw new Misuse(`mock takes options only, got ${more.join(' ')}`);
  return values;
}

function parseArguments(args: string[]): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    throw new Misuse(misuseOf(error, MOCK_OPTIONS));
  }
}

function parse(args: string[]) {
  return parseArgs({ args, options: MOCK_OPTIONS, allowPositionals: true });
}
