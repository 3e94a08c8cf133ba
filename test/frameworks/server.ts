import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { freePort } from '../support/free-port.ts';

/** Folder of an application that has installed the frameworks and the packed package; `main.ts` prepares it. */
export const APPLICATION = String(process.env.FRAMEWORKS_APPLICATION);

/** Starts a program that serves on `PORT` until the test ends. Returns its URL once it says that it listens. */
export async function serve(cwd: string, args: readonly string[]): Promise<string> {
  const port = await freePort();
  const env = { PATH: String(process.env.PATH), HOME: APPLICATION, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => ended(server));
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => /listening|ready/i.test(String(chunk)) && resolve());
    server.once('exit', (status) => reject(new Error(`${args[0]} ended with status ${status}`)));
  });
  return `http://127.0.0.1:${port}`;
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill();
  });
}
