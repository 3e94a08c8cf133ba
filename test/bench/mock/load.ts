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
  /** The status that every response must have. */
  status: number;
}

export interface Load {
  /** Requests per second. */
  rate: number;
  /** Milliseconds within which 99 of 100 responses came. */
  p99: number;
}

const CONNECTIONS = 20;
const SECONDS = 2;

export const AUTHORIZATION = `Basic ${Buffer.from(':any-key').toString('base64')}`;

/** What a server sends: what a bare one has to send to be compared with it. */
export async function responseTo(
  url: string,
  request: Repeated,
): Promise<{ status: number; headers: object; body: string }> {
  const { method, path, body } = request;
  const response = await fetch(url + path, {
    method,
    headers: headersOf(request),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { connection: _, 'keep-alive': __, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
}

function headersOf({ headers = {}, body }: Repeated): Record<string, string> {
  return { authorization: AUTHORIZATION, ...(body ? { 'content-type': 'application/json' } : {}), ...headers };
}

/** What a server bears over 20 connections, with the sender on the second core. */
export async function load(url: string, request: Repeated): Promise<Load> {
  const { method, path, body, status } = request;
  const [command = '', ...args] = pinned(1, [
    process.execPath,
    createRequire(import.meta.url).resolve('autocannon/autocannon.js'),
    ...['--json', '--no-progress', '-c', String(CONNECTIONS), '-d', String(SECONDS), '-m', method],
    ...Object.entries(headersOf(request)).flatMap(([name, value]) => ['-H', `${name}=${value}`]),
    ...(body ? ['-b', JSON.stringify(body)] : []),
    url + path,
  ]);
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 2 ** 24 });
  const { requests, latency, statusCodeStats, errors } = JSON.parse(stdout);
  const others = Object.keys(statusCodeStats).filter((code) => code !== String(status));
  if (others.length > 0 || errors > 0) throw new Error(`${method} ${path}: ${others.join(', ')}, ${errors} errors`);
  return { rate: requests.average, p99: latency.p99 };
}
