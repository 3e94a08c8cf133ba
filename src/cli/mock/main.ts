import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Mock } from '../../mock/options/mock-options.ts';
import { USAGE } from '../../mock/options/usage.ts';
import { Misuse } from '../misuse.ts';
import { type MockArguments, readMockArguments } from './arguments.ts';
import { beginRecording } from './files.ts';
import { startFrom } from './start-from.ts';

/** Where the command reports to. */
interface Terminal {
  /** Takes the lines about the mock and its requests. */
  print(line: string): void;
  /** Called before the first line, so that a signal sent after that line is heard. */
  started?(mock: Mock): void;
}

/**
 * Starts the mock that a command line asks for. Help and the version are printed and start none.
 *
 * @throws {Misuse} if the command line is wrong, or the mock cannot start
 */
export async function runMockCommand(args: string[], { print, started }: Terminal): Promise<void> {
  const given = readMockArguments(args);
  if (given.help || given.version) {
    print(given.help ? USAGE : version());
    return;
  }
  const mock = await start(given, print);
  const { record, replay, seed, quiet } = given;
  try {
    if (record !== undefined) beginRecording(record, { replay, seed });
  } catch (error) {
    await mock.close();
    throw error;
  }
  started?.(mock);
  if (!quiet)
    print(`lemlist mock: ${mock.url}/api
Try it: curl -u :any-key '${mock.url}/api/campaigns?version=v2'
Headers: Prefer: example=NAME, Prefer: code=STATUS, Prefer: dynamic=true`);
}

async function start(given: MockArguments, print: (line: string) => void): Promise<Mock> {
  try {
    return await startFrom(given, given.quiet ? undefined : print);
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse(whyNot(error as NodeJS.ErrnoException, given));
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException, { host, port, seed }: MockArguments): string {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken`;
  if (code !== undefined) return `Cannot listen on ${host}:${port}: ${message}`;
  return `${seed !== undefined && !message.startsWith('`') ? `--seed ${seed}: ` : ''}${inCommandWords(message)}`;
}

/** The mock names options as programs write them. */
function inCommandWords(message: string): string {
  return message
    .replace('`allowedOrigins`', '--allow-origin')
    .replace(/^`(\w+)`/, (_, name: string) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

/** By the package's own name, which leads there from `src/` and from `dist/` alike. */
function version(): string {
  const file = createRequire(import.meta.url).resolve('lemlist-openapi/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
