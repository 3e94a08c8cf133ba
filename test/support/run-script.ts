import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
/** The command that runs TypeScript. */
export const JITI = createRequire(import.meta.url)
  .resolve('jiti/package.json')
  .replace('package.json', 'lib/jiti-cli.mjs');

export interface Run {
  child: ChildProcess;
  /** Everything printed so far, on both streams. */
  output(): string;
  /** Resolves once `text` has been printed. */
  printed(text: string): Promise<void>;
  /** Exit code, or the name of the signal that ended it. */
  ended: Promise<number | string | null>;
}

/** Runs a TypeScript program of the repository as its npm script does, in a process of its own, in the repository unless said. */
export function runScript(args: string[], env: Record<string, string> = {}, cwd = ROOT): Run {
  return runNode([JITI, ...args], env, cwd);
}

/** Runs Node with these arguments in a process of its own. */
export function runNode(args: string[], env: Record<string, string> = {}, cwd = ROOT): Run {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  let text = '';
  const waiting: Array<() => void> = [];
  const collect = (chunk: Buffer): void => {
    text += chunk;
    for (const check of waiting) check();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  return {
    child,
    ended,
    output: () => text,
    printed: (wanted) =>
      new Promise((resolve, reject) => {
        const check = (): void => void (text.includes(wanted) && resolve());
        waiting.push(check);
        check();
        ended.then(() => reject(new Error(`Ended without printing ${wanted}:\n${text}`)));
      }),
  };
}
