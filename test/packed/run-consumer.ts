import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a consumer program printed, or the code of the error it ended with. */
export interface Outcome {
  printed: unknown;
  failure: string | undefined;
}

/** How a file loads an entry point, by the extension of the file. */
const LOAD = {
  mjs: (specifier: string) => `import * as loaded from '${specifier}';`,
  cjs: (specifier: string) => `const loaded = require('${specifier}');`,
};

export type Format = keyof typeof LOAD;

export const FORMATS: readonly Format[] = ['mjs', 'cjs'];

/**
 * Runs a program in an application, in its own process. The program finds the entry point in `loaded` and prints with `print`.
 * It must not use top-level await, which CJS does not have.
 */
export function runConsumer(application: string, format: Format, specifier: string, program: string): Promise<Outcome> {
  const file = join(mkdtempSync(join(application, 'run-')), `main.${format}`);
  const print = 'const print = (value) => console.log(JSON.stringify(value));';
  writeFileSync(file, [LOAD[format](specifier), print, program].join('\n'));
  // Without the environment of the shell, whose LEMLIST_API_KEY would change the result.
  const env = { PATH: process.env.PATH };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--throw-deprecation', file],
      { cwd: application, env, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        const failure = error ? (/code: '(\w+)'/.exec(stderr)?.[1] ?? stderr) : undefined;
        resolve({ printed: stdout === '' ? undefined : JSON.parse(stdout), failure });
      },
    );
  });
}
