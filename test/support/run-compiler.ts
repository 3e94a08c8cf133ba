import { execFile } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './run-script.ts';

/** One wrong type in the package can make a message for each of thousands of lines. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * The messages of a compiler about a project; empty if there are none. The project is given by its file of options.
 *
 * @throws {Error} if the compiler failed without a message, which proves nothing
 */
export function runCompiler(compiler: string, project: string): Promise<string> {
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  const args = [tsc, '--pretty', 'false', '--project', basename(project)];
  const options = { cwd: dirname(project), maxBuffer: MAX_OUTPUT_BYTES };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error && stdout === '') reject(new Error(`${compiler} failed: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
}
