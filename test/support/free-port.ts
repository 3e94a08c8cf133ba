import { createServer } from 'node:net';

/**
 * Linux, macOS and Windows take no port of this range for an outgoing connection, unless told otherwise. A port of
 * their own range may be given to any connection, while the server that used it is away, and it cannot come back.
 */
const FIRST = 20_000;
const COUNT = 12_000;
const TRIES = 50;

/** A port of 127.0.0.1 on which nothing listens, and that no outgoing connection takes. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port was free in ${TRIES} tries`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
