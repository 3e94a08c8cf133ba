import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Does something unexpected to a connection. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

const JSON_TYPE = { 'content-type': 'application/json' };
const STEP = '{"_id":"stp_1","type":"email"}';
const PAGE = `<!DOCTYPE html><html><body>${'<p>lemlist</p>'.repeat(64)}</body></html>`;

/** What a server, a proxy or a network may do, by name. */
export const FAULTS = {
  ok: (response) => response.writeHead(200, JSON_TYPE).end(STEP),
  reset: (response) => response.socket?.resetAndDestroy(),
  hangUp: (response) => response.socket?.destroy(),
  resetAfterHeaders: (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '500' });
    response.flushHeaders();
    setImmediate(() => response.socket?.resetAndDestroy());
  },
  cutBody: (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '500' });
    response.write('{"_id":', () => response.socket?.end());
  },
  cutChunked: (response) => {
    response.writeHead(200, JSON_TYPE);
    response.write('{"_id":"stp_1"', () => response.socket?.destroy());
  },
  stallHeaders: () => {},
  stallBody: (response) => {
    response.writeHead(200, JSON_TYPE);
    response.write('{"_id":');
  },
  notHttp: (response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'),
  internal: (response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal server error'),
  badGateway: (response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502 Bad Gateway</html>'),
  unavailable: (response) => response.writeHead(503).end(),
  gatewayTimeout: (response) => response.writeHead(504, JSON_TYPE).end('{"error":"upstream","code":"TIMEOUT"}'),
  throttled: (response) => response.writeHead(429, { 'retry-after': '0.02' }).end('Too Many Requests'),
  throttledByDate: (response) =>
    response
      .writeHead(429, { date: 'Thu, 01 Jan 2099 00:00:00 GMT', 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' })
      .end(),
  throttledOddly: (response) => response.writeHead(429, { 'retry-after': 'soon' }).end('[]'),
  misdirected: (response) => response.writeHead(421).end('Misdirected'),
  notFound: (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('Step not found'),
  jsonAsHtml: (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(STEP),
  wordsAsJson: (response) => response.writeHead(200, JSON_TYPE).end('Upgrade your plan to use this feature'),
  page: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  hugePage: (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE + 'x'.repeat(10 * 1024 * 1024)),
  empty: (response) => response.writeHead(200, { 'content-length': '0' }).end(),
  noContent: (response) => response.writeHead(204).end(),
  invalidUtf8: (response) => response.writeHead(200, JSON_TYPE).end(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28])),
  invalidUtf8InText: (response) =>
    response
      .writeHead(200, JSON_TYPE)
      .end(Buffer.concat([Buffer.from('{"_id":"stp_'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])),
  byteOrderMark: (response) => response.writeHead(200, JSON_TYPE).end(`\ufeff${STEP}`),
  wrongGzip: (response) => response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(STEP),
  redirect: (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end(),
  wrongClock: (response) => response.writeHead(200, { ...JSON_TYPE, date: 'Thu, 01 Jan 1970 00:00:00 GMT' }).end(STEP),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

export interface FaultServer {
  baseUrl: string;
  /** Method and body of each request that arrived whole. */
  requests: Array<{ method: string; body: string }>;
  /** The next responses in order. When they are used up, `ok`. */
  script: FaultName[];
  /** How many responses were begun and never ended. */
  readonly stalls: number;
  close(): Promise<void>;
}

/** A server on loopback that follows a script of faults. */
export async function startFaultServer(): Promise<FaultServer> {
  const requests: FaultServer['requests'] = [];
  const script: FaultName[] = [];
  let stalls = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      requests.push({ method: request.method ?? '', body });
      const name = script.shift() ?? 'ok';
      const fault: Fault = FAULTS[name];
      fault(response, request);
      if (name === 'stallHeaders' || name === 'stallBody') stalls += 1;
    });
    request.on('error', () => {});
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/api`,
    requests,
    script,
    get stalls() {
      return stalls;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
