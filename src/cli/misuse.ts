import { didYouMean } from './did-you-mean.ts';

/** A wrong command line. The message is one line, and the process ends with exit code 2. */
export class Misuse extends Error {}

/**
 * What is wrong with the arguments of a command, in one sentence. Node adds advice about positional arguments that no command needs. `options` are those
 * of the command.
 */
export function misuseOf(error: unknown, options: object): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    const [, written = ''] = /'(--[^']+)'/.exec(message) ?? [];
    return `${message.split('. To specify ', 1)[0]}${didYouMean(written, known)}`;
  }
  const [first = ''] = message.split('\n', 1);
  const [, option] = /^Option '(?:-\w, )?(--[\w-]+)'? argument is ambiguous/.exec(first) ?? [];
  if (option !== undefined) return `${option} needs a value. Write one that begins with a dash as ${option}=-VALUE`;
  return first.replace(/\.$/, '');
}
