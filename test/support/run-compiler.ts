import { execFile } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './run-script.ts';

/** Tests run on every core, and to share a check between threads takes a tenth more processor time. Older versions have one thread. */
const FLAGS: Readonly<Record<string, readonly string[]>> = { typescript7: ['--singleThreaded'] };

/** One wrong type in the package can make a message for each of thousands of lines. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * The messages of a compiler about a project; empty if there are none. The project is given by its file of options.
 *
 * @throws {Error} if the compiler failed without a message, which proves nothing
 */
export function runCompiler(compiler: string, project: string): Promise<string> {
  return run(compiler, dirname(project), ['--project', basename(project)]);
}

/**
 * The messages of a compiler about several projects in folders below `parent`. It checks one after the other in one process, which
 * takes about two thirds of the time.
 *
 * @throws {Error} if the compiler failed without a message
 */
export function runCompilerOnAll(compiler: string, parent: string, folders: readonly string[]): Promise<string> {
  // Without `--force`, it would leave out what another compiler has found right.
  return run(compiler, parent, ['--build', ...folders, '--force']);
}

function run(compiler: string, cwd: string, args: readonly string[]): Promise<string> {
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  const options = { cwd, maxBuffer: MAX_OUTPUT_BYTES };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [tsc, ...args, ...(FLAGS[compiler] ?? []), '--pretty', 'false'],
      options,
      (error, stdout, stderr) => {
        if (error && stdout === '') reject(new Error(`${compiler} failed: ${stderr || error.message}`));
        else resolve(stdout);
      },
    );
  });
}
