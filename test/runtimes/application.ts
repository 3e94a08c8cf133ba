import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder of an application that has installed the packed package; `main.ts` prepares it. */
export const APPLICATION = String(process.env.RUNTIMES_APPLICATION);

const TOOLS = join(String(process.env.RUNTIMES_WORKSPACE), 'node_modules');

/** What a program printed, and how it ended. */
export interface Ending {
  status: number | string;
  stdout: string;
  stderr: string;
}

/** The path of a file of an installed tool. */
export function tool(path: string): string {
  return join(TOOLS, path);
}

/** Writes files into a folder of the application, by their path in it. Returns the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(APPLICATION, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(APPLICATION, folder);
}

/** Runs a program in a folder. It sees nothing of the environment but what is named here. */
export function run(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  const environment = { PATH: String(process.env.PATH), HOME: cwd, NO_COLOR: '1', CI: 'true', ...env };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: environment, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ status: error ? (error.code ?? String(error.signal)) : 0, stdout, stderr }),
    );
  });
}
