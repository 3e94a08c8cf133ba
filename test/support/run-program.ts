import { execFile } from 'node:child_process';

/** What a program printed, and how it ended. */
export interface Ending {
  status: number | string;
  stdout: string;
  stderr: string;
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
