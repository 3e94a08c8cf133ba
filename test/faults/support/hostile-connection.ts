import { connect } from 'node:net';
import fc from 'fast-check';
import { HOSTILE_BODIES, HOSTILE_HEADERS, HOSTILE_QUERIES } from '../../support/hostile-parts.ts';

/** Bytes that are no HTTP request, or half of one. The connection is then left to the server, or cut. */
const NO_REQUESTS: readonly string[] = [
  '\u0000\u0001\u0002\r\n\r\n',
  'GET\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
  `GET /api/team HTTP/1.1\r\nHost: x\r\n${'X-Many: 1\r\n'.repeat(3_000)}\r\n`,
  'POST /api/hooks HTTP/1.1\r\nHost: x\r\nContent-Length: 10, 11\r\n\r\n{}',
  'POST /api/hooks HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}',
  'POST /api/hooks HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n{"half":',
  'POST /api/hooks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n',
  'POST /api/hooks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n',
  'CONNECT lemlist.com:443 HTTP/1.1\r\nHost: lemlist.com:443\r\n\r\n',
  'GET http://[::1/ HTTP/1.1\r\nHost: x\r\n\r\n',
];

const line = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE'),
  path: fc.constantFrom(
    '/api/campaigns',
    '/api/campaigns/cam_3MSGkm7LfK9zz2mbS/leads',
    '/api/sequences/seq_6BAJyNSBAZdKH8RJr/steps/stp_fvihwnvHPHMBv3fqY',
    '/api/hooks',
    '/api/tasks',
    '/api/..%2f..%2fetc/passwd',
    '/__mock/state',
  ),
  query: fc.constantFrom(...HOSTILE_QUERIES),
  headers: fc.constantFrom(...HOSTILE_HEADERS),
  body: fc.constantFrom(...HOSTILE_BODIES),
});

/** Bytes of one connection. */
export interface Sent {
  bytes: Buffer;
  /** Whether HTTP asks for a response to them. */
  isRequest: boolean;
}

/** What each connection sends, the same for the same seed. */
export function hostileBytes(seed: number, count: number): Sent[] {
  const requests = fc.sample(line, { seed, numRuns: count }).map(({ method, path, query, headers, body }) => {
    const all = {
      host: '127.0.0.1',
      authorization: `Basic ${btoa(':key')}`,
      'content-type': 'application/json',
      ...headers,
    };
    const bytes = Buffer.from(body);
    const lines = Object.entries({ ...all, 'content-length': bytes.length }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const target = `${path}?${query}`.replaceAll(/[^!-~]/g, encodeURIComponent);
    return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`), bytes]);
  });
  const others = fc
    .sample(fc.constantFrom(...NO_REQUESTS), { seed, numRuns: count })
    .map((text) => Buffer.from(text, 'latin1'));
  return requests.flatMap((request, index) => [
    { bytes: request, isRequest: true },
    { bytes: others[index] as Buffer, isRequest: false },
  ]);
}

/** Sends bytes on a connection of its own and returns the first line of the response, if one comes before the end. */
export function send(port: number, { bytes, isRequest }: Sent): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    // Half a request never gets a response, and nobody waits for the rest of it.
    socket.setTimeout(isRequest ? 60_000 : 250, () => socket.destroy());
    let text = '';
    socket.on('data', (chunk) => {
      text ||= chunk.toString('latin1').split('\r\n', 1)[0] as string;
      socket.end();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(text));
  });
}
