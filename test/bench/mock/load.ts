import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { pinned } from './server.ts';

/** A request that is sent over and over. */
export interface Repeated {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** The status that every answer must have. */
  status: number;
}

export interface Load {
  /** Requests per second. */
  rate: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
}

const CONNECTIONS = 20;
const SECONDS = 4;

export const AUTHORIZATION = `Basic ${Buffer.from(':any-key').toString('base64')}`;

/** What a server bears over 20 connections, with the sender on the second core. */
export async function load(url: string, { method, path, headers = {}, body, status }: Repeated): Promise<Load> {
  const sent = { authorization: AUTHORIZATION, ...(body ? { 'content-type': 'application/json' } : {}), ...headers };
  const [command = '', ...args] = pinned(1, [
    process.execPath,
    createRequire(import.meta.url).resolve('autocannon/autocannon.js'),
    ...['--json', '--no-progress', '-c', String(CONNECTIONS), '-d', String(SECONDS), '-m', method],
    ...Object.entries(sent).flatMap(([name, value]) => ['-H', `${name}=${value}`]),
    ...(body ? ['-b', JSON.stringify(body)] : []),
    url + path,
  ]);
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 24 });
  const { requests, latency, statusCodeStats, errors } = JSON.parse(stdout);
  const others = Object.keys(statusCodeStats).filter((code) => code !== String(status));
  if (others.length > 0 || errors > 0) throw new Error(`${method} ${path}: ${others.join(', ')}, ${errors} errors`);
  return { rate: requests.average, p99: latency.p99 };
}
