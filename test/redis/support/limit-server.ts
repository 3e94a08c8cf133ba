import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MAX_TRANSIT_MS } from '../../../src/client/limits/rate-limit.ts';
import { STALL_MS } from '../../../src/client/limits/StallWatch.ts';
import { worstWindow } from '../../support/worst-window.ts';

/** Header with the moment at which a caller got the slot of the request, by `now()`. */
export const SLOT_AT = 'x-slot-at';

/** Milliseconds on a clock that all processes of a machine share and that only goes forward. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** How long a request may be on its way, since a stall of the process that nobody noticed also counts as its way. */
const MAX_WAY_MS = MAX_TRANSIT_MS - STALL_MS;

export interface LimitServer {
  baseUrl: string;
  /** When each request arrived, by `now()`. */
  arrivals: number[];
  /** How many got a 429. */
  refused(): number;
  /** The most requests that arrived in any window. */
  worst(): number;
  /** What happened, in words for the log of a test. */
  summary(): string;
  /** Resolves once so many have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server on loopback that counts as lemlist does, and refuses what goes beyond 20 requests in any 2 s. A busy machine takes
 * longer at times than a limiter allows for, which says nothing about the limiter: such a request counts from the last moment that
 * is allowed, even if others have arrived since.
 */
export async function startLimitServer({ requests = 20, window = 2000 } = {}): Promise<LimitServer> {
  const arrivals: number[] = [];
  const waiting = new Map<number, () => void>();
  let refused = 0;
  let slowest = 0;
  const server = createServer((request, response) => {
    const slotAt = Number(request.headers[SLOT_AT]);
    slowest = Math.max(slowest, now() - slotAt);
    const arrivedAt = Math.min(now(), slotAt + MAX_WAY_MS);
    arrivals.push(arrivedAt);
    const around = arrivals.filter((time) => Math.abs(arrivedAt - time) < window);
    const tooMany = worstWindow(around, window) > requests;
    waiting.get(arrivals.length)?.();
    if (tooMany) {
      refused++;
      response.writeHead(429, { 'retry-after': String(window / 1000) }).end('Too Many Requests');
    } else {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"campaigns":[]}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/api`,
    arrivals,
    refused: () => refused,
    worst: () => worstWindow(arrivals, window),
    summary: () =>
      `worst window ${worstWindow(arrivals, window)}, 429s ${refused}, slowest arrival ${Math.round(slowest)} ms`,
    arrived: (count) => new Promise((resolve) => void waiting.set(count, resolve)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
