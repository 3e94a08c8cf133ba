import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server in front of a mock that keeps one change until it is let through, so that a test need not be faster than a program. */
export interface Gate {
  url: string;
  /** Resolves once the change has arrived. */
  reached: Promise<void>;
  letThrough(): void;
  close(): void;
}

/** Keeps the PATCH with this number, counted from 1. */
export async function holdChange(upstream: string, number: number): Promise<Gate> {
  let letThrough = (): void => {};
  let reach = (): void => {};
  const released = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  let changes = 0;
  const server = createServer(async (request, response) => {
    const { method = 'GET', url, headers } = request;
    const body = await text(request);
    if (method === 'PATCH' && ++changes === number) {
      reach();
      await released;
    }
    const { authorization = '' } = headers;
    const received = await fetch(`${upstream}${url}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body }),
    });
    response.writeHead(received.status, { 'content-type': 'application/json' }).end(await received.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    reached,
    letThrough,
    close: () => void server.close().closeAllConnections(),
  };
}
