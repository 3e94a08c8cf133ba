import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { QUIET_REDOCLY } from '../../src/codegen/bundle.ts';
import type { Tool } from './tools.ts';

const run = promisify(execFile);

/** Folder of the installed tools; `main.ts` prepares it. */
export const WORKSPACE = String(process.env.INTEROP_WORKSPACE);

/** Empties the folder of the outputs. */
export async function clean(): Promise<void> {
  await rm(join(WORKSPACE, 'out'), { recursive: true, force: true });
  await mkdir(join(WORKSPACE, 'out'));
}

/**
 * Lets a tool write its output.
 *
 * @throws {Error} with what the tool printed, if it fails
 */
export async function generate({
  files = {},
  packages,
  commands,
}: Pick<Tool, 'files' | 'packages' | 'commands'>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(WORKSPACE, path)), { recursive: true });
    await writeFile(join(WORKSPACE, path), text);
  }
  if (packages) {
    await mkdir(dirname(join(WORKSPACE, packages.to)), { recursive: true });
    await symlink(join(WORKSPACE, packages.from), join(WORKSPACE, packages.to), 'junction');
  }
  for (const [program = '', ...args] of commands) await runProgram(program, args);
}

/** Runs a program of the workspace, with the Node of the workspace if there is one, and returns what it printed. */
export async function runProgram(program: string, args: readonly string[]): Promise<string> {
  // Orval and hey-api need a newer Node than the project does.
  const PATH = [join(WORKSPACE, 'node_modules/node24/bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ...QUIET_REDOCLY, PATH, CI: 'true', NO_COLOR: '1' };
  const file = join(WORKSPACE, 'node_modules/.bin', program);
  const { stdout } = await run(file, args, { cwd: WORKSPACE, env, maxBuffer: 2 ** 26 });
  return stdout;
}

/** The text of a file of the workspace, or of all TypeScript files of a folder. */
export async function readOutput(path: string): Promise<string> {
  const place = join(WORKSPACE, path);
  if (path.endsWith('.ts')) return readFile(place, 'utf8');
  const files = await readdir(place, { recursive: true });
  const texts = files.filter((file) => file.endsWith('.ts')).map((file) => readFile(join(place, file), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}
