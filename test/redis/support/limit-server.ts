import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LimitServer {
  baseUrl: string;
  /** When each request arrived, by a clock that only goes forward. */
  arrivals: number[];
  /** How many were answered 429. */
  refused(): number;
  /** Resolves once so many have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A server on loopback that counts as lemlist does, and refuses what goes beyond 20 requests in any 2 s. */
export async function startLimitServer({ requests = 20, window = 2000 } = {}): Promise<LimitServer> {
  const arrivals: number[] = [];
  const waiting = new Map<number, () => void>();
  let refused = 0;
  const server = createServer((_, response) => {
    const now = performance.now();
    const tooMany = arrivals.filter((time) => now - time < window).length >= requests;
    arrivals.push(now);
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
    arrived: (count) => new Promise((resolve) => void waiting.set(count, resolve)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
