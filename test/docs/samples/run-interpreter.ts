import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Languages that a program of the machine runs, with the program. */
const INTERPRETERS: Readonly<Record<string, string>> = { python: 'python3', php: 'php' };

export function isInterpreted(language: string): boolean {
  return language in INTERPRETERS;
}

/** Whether the machine has the language. The tests only need Node; what is missing is skipped. */
export function hasInterpreter(language: string): boolean {
  return spawnSync(INTERPRETERS[language] as string, ['--version']).error === undefined;
}

/**
 * Runs a program from its source and returns what it printed.
 *
 * @throws {Error} with what it complained about, where it fails
 */
export async function runInterpreted(language: string, source: string): Promise<string> {
  const child = spawn(INTERPRETERS[language] as string, [], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(source);
  const [printed, problems, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  if (code !== 0) throw new Error(problems.trim() || printed.trim());
  return printed.trimEnd();
}
