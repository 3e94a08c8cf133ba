import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { sources } from '../../package/entry-points.ts';
import { ROOT } from '../../support/run-script.ts';
import { show } from './output.ts';
import { BEGIN } from './programs.ts';

/** What a program may import, by name. */
export type Modules = Readonly<Record<string, unknown>>;

/** What each block of a program printed, by its line, and the error that ended it, if any. */
export interface Outcome {
  printed: Map<number, string>;
  /** Line of the block that ran last. */
  line: number;
  error?: unknown;
}

const nodeRequire = createRequire(import.meta.url);
/** For all samples of a program together. */
const TIMEOUT_MS = 20_000;
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** Loads the entry points of the package from their sources. */
export async function loadModules(): Promise<Modules> {
  const load = async ([name, file]: [string, string]): Promise<[string, unknown]> => [
    name,
    await import(/* @vite-ignore */ join(ROOT, file)),
  ];
  return {
    ...Object.fromEntries(await Promise.all(Object.entries(sources).map(load))),
    'lemlist-openapi/openapi.json': nodeRequire('../../../generated/openapi.json'),
  };
}

/**
 * Runs a program in this process, with its own console. Calls `before` at the start of each block. The program is compiled to
 * CommonJS, so that it can be a function.
 */
export async function runProgram(
  source: string,
  modules: Modules,
  before: (line: number) => Promise<void> = async () => {},
): Promise<Outcome> {
  const printed = new Map<number, string>();
  const outcome: Outcome = { printed, line: 0 };
  const print = (...values: unknown[]): void => {
    const before = printed.get(outcome.line);
    printed.set(outcome.line, [...(before === undefined ? [] : [before]), values.map(show).join(' ')].join('\n'));
  };
  const scope = {
    require: (name: string): unknown => modules[name] ?? nodeRequire(name),
    exports: {},
    console: { log: print, info: print, warn: print, error: print, debug: print, dir: print, table: print },
    [BEGIN]: async (line: number): Promise<void> => {
      await before(line);
      outcome.line = line;
    },
  };
  const code = ts.transpile(source, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.CommonJS,
    esModuleInterop: true,
  });
  try {
    await withTimeout(new AsyncFunction(...Object.keys(scope), code)(...Object.values(scope)));
  } catch (error) {
    outcome.error = error;
  }
  return outcome;
}

async function withTimeout(running: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  });
  await Promise.race([running, tooLate]).finally(() => clearTimeout(timer));
}
