import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { freePort } from '../../support/free-port.ts';

/** A server in a process of its own. */
export interface Server {
  url: string;
  /** Milliseconds from the start of the process until it accepted a connection. */
  startedIn: number;
  /** Megabytes that are resident now. */
  resident(): number;
  stop(): Promise<void>;
}

const POLL_INTERVAL_MS = 5;
const START_TIMEOUT_MS = 60_000;

/** Runs a program of Node on the first core, where there is a way to say so; `$PORT` in its arguments becomes a free port. */
export async function startServer(args: readonly string[]): Promise<Server> {
  const port = await freePort();
  const [command = '', ...rest] = pinned(0, [
    process.execPath,
    ...args.map((each) => each.replace('$PORT', String(port))),
  ]);
  const before = performance.now();
  const child = spawn(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await accepting(port, child);
  return {
    url: `http://127.0.0.1:${port}`,
    startedIn: performance.now() - before,
    resident: () => residentMegabytes(child.pid as number),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** A command that runs on one core alone, so that what sends requests takes nothing from what responds to them. */
export function pinned(core: number, command: string[]): string[] {
  const { status } = spawnSync('taskset', ['-c', String(core), 'true']);
  return status === 0 ? ['taskset', '-c', String(core), ...command] : command;
}

async function accepting(port: number, child: ChildProcess): Promise<void> {
  const until = performance.now() + START_TIMEOUT_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`Nothing listens on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Linux says it of any process. */
function residentMegabytes(pid: number): number {
  const [, kilobytes = 'NaN'] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}
