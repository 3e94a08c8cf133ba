import type { CompilerMessage } from '../../support/type-check.ts';
import type { Block, Sample } from './blocks.ts';
import { samplesOf } from './blocks.ts';
import { keepingEnvironment } from './environment.ts';
import { type Mock, startMock } from './mock.ts';
import { abridge, matches, show } from './output.ts';
import { type Program, programsOf } from './programs.ts';
import { type CommandFolder, commandFolder } from './run-command.ts';
import { hasInterpreter, isInterpreted, runInterpreted } from './run-interpreter.ts';
import { type Modules, runProgram } from './run-program.ts';
import { type Command, commandsOf, hasCurl, runCurl } from './run-shell.ts';

/** Where a guide and the code disagree. */
export interface Fault {
  line: number;
  expected: string;
  got: string;
  /** The block that shows something else than what the code printed, if there is one. */
  output?: Block;
}

/** Arguments of the mock that all guides share. */
export const SHARED_MOCK = ['--stateful'];
/** The URL of the mock in the guides. */
const SHOWN_URL = 'http://127.0.0.1:4010';

/** A guide with its programs. */
export interface Guide {
  file: string;
  markdown: string;
  samples: Sample[];
  programs: Program[];
}

export function readGuide(file: string, markdown: string): Guide {
  try {
    const samples = samplesOf(markdown);
    return { file, markdown, samples, programs: programsOf(samples) };
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Faults that the compiler finds. A sample that must not compile must be refused with the message that the guide shows. */
export function typeFaults({ programs }: Guide, messages: readonly CompilerMessage[][]): Fault[] {
  return programs.flatMap(({ samples }, index) => {
    const found = messages[index] ?? [];
    const [sample] = samples;
    if (sample?.block.mode !== 'refused')
      return found.map(({ line, text }) => ({ line, expected: 'code that compiles', got: text }));
    const { block, output } = sample;
    const got = found.map(({ text }) => text).join('\n');
    if (got === '') return [{ line: block.line, expected: 'code that does not compile', got: 'code that compiles' }];
    return outputFaults(output, got);
  });
}

/** Faults found by running the guide. Its blocks run in order. */
export function runFaults(guide: Guide, shared: Mock, modules: Modules): Promise<Fault[]> {
  return keepingEnvironment(() => runGuide(guide, shared, modules));
}

async function runGuide({ samples, programs }: Guide, shared: Mock, modules: Modules): Promise<Fault[]> {
  const faults: Fault[] = [];
  const shell = samples.filter(({ block }) => block.language !== 'ts' && block.mode !== 'no-run');
  const own: Mock[] = [];
  const canCurl = hasCurl();
  let folder: CommandFolder | undefined;
  let commands = 0;
  const files = (): CommandFolder => {
    folder ??= commandFolder();
    return folder;
  };
  const mock = (): Mock => own.at(-1) ?? shared;
  const real = (text: string): string => text.replaceAll(SHOWN_URL, mock().url);
  const shown = (text: string): string => text.replaceAll(mock().url, SHOWN_URL);
  const use = ({ url }: Mock): void => {
    process.env.LEMLIST_BASE_URL = `${url}/api`;
  };

  const runShellBefore = async (line: number): Promise<void> => {
    while (shell[0] && shell[0].block.line < line) faults.push(...(await runShell(shell.shift() as Sample)));
  };
  const runShell = async ({ block, output }: Sample): Promise<Fault[]> => {
    const fault = (got: string): Fault[] => [{ line: block.line, expected: 'commands that succeed', got }];
    let printed: string | undefined;
    try {
      if (isInterpreted(block.language)) {
        if (!hasInterpreter(block.language)) return [];
        return outputFaults(output, shown(await runInterpreted(block.language, real(block.code.join('\n')))));
      }
      for (const command of commandsOf(block.code)) printed = (await run(command, output !== undefined)) ?? printed;
    } catch (error) {
      return fault((error as Error).message);
    }
    return printed === undefined ? [] : outputFaults(output, printed);
  };
  const run = async (command: Command, isShown: boolean): Promise<string | undefined> => {
    if (command.kind === 'other' || (command.kind === 'curl' && !canCurl)) return undefined;
    if (command.kind === 'mock') {
      // The mock that all guides share was started with these arguments.
      if (command.args.join(' ') === SHARED_MOCK.join(' ')) return undefined;
      own.push(await startMock(command.args));
      use(mock());
      return undefined;
    }
    if (command.kind === 'cat') return files().cat(command.path);
    if (command.kind === 'campaigns') {
      // As for programs: no command waits for the ones before.
      commands += 1;
      process.env.LEMLIST_API_KEY = `any-key-of-command-${commands}`;
      return shown(await files().run(command.name, command.args));
    }
    const { status, printed } = await runCurl(real(command.line));
    if (!isShown && status >= 400) throw new Error(`status ${status}: ${printed}`);
    return shown(printed);
  };

  shared.reset();
  use(shared);
  process.env.LEMLIST_API_KEY = 'any-key';
  // Servers in samples take any free port.
  process.env.PORT = '0';
  try {
    for (const [index, { samples: parts, source }] of programs.entries()) {
      if (['refused', 'no-run'].includes(parts[0]?.block.mode ?? '')) continue;
      // Clients with one key share the rate limit, and a program must not wait for the ones before.
      process.env.LEMLIST_API_KEY = `any-key-${index}`;
      const { printed, line, error } = await runProgram(real(source), modules, runShellBefore);
      const last = parts.find(({ block }) => block.line === line);
      if (error !== undefined && last?.block.mode !== 'throws')
        faults.push({ line, expected: 'code that runs', got: show(error) });
      if (error !== undefined) printed.set(line, [printed.get(line), show(error)].filter(Boolean).join('\n'));
      for (const { block, output } of parts) faults.push(...outputFaults(output, shown(printed.get(block.line) ?? '')));
    }
    await runShellBefore(Number.POSITIVE_INFINITY);
  } finally {
    await Promise.all(own.map((each) => each.close()));
    folder?.remove();
  }
  return faults;
}

/** The guide with what its code printed. */
export function correctGuide({ markdown }: Guide, faults: readonly Fault[]): string {
  const lines = markdown.split('\n');
  for (const { output, got } of [...faults].sort((a, b) => b.line - a.line)) {
    if (!output) continue;
    const indented = abridge(output.code.join('\n'), got)
      .split('\n')
      .map((line) => (line === '' ? '' : output.indent + line));
    lines.splice(output.line, output.code.length, ...indented);
  }
  return lines.join('\n');
}

export function describeFault(file: string, { line, expected, got }: Fault): string {
  return `${file}:${line}\n  expected: ${expected.replaceAll('\n', '\n  ')}\n  got:      ${got.replaceAll('\n', '\n  ')}`;
}

function outputFaults(output: Block | undefined, got: string): Fault[] {
  if (!output) return [];
  const expected = output.code.join('\n');
  return matches(expected, got) ? [] : [{ line: output.line, expected, got, output }];
}
