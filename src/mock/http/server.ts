import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Handle } from '../handle.ts';
import type { InProcessMock } from '../options/mock-options.ts';
import { type Headers, NO_BODY } from '../request/request.ts';
import { pathOf, splitUrl } from '../request/split-url.ts';
import { refuseOrigin, reportCrash } from '../response/refuse-request.ts';
import type { MockResponse } from '../response/response.ts';
import { collectBody, hasBody } from './collect-body.ts';
import { handleControl, isControlPath } from './control.ts';
import { corsHeaders, corsPreflightHeaders, isCorsPreflight } from './cors.ts';
import { isAllowedOrigin } from './origin.ts';
import { refuseTunnel, refuseUnreadable } from './unreadable.ts';

/** A client that announces a body and does not send it is not waited for. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Longer than clients keep idle connections. A server that closes first resets the request that is just being sent. */
const KEEP_ALIVE_TIMEOUT_MS = 75_000;

/** What a server serves, and to which pages. */
export interface Served {
  handle: Handle;
  mock: InProcessMock;
  allowedOrigins: ReadonlySet<string>;
  /** Whether programs of other machines may call what is about the mock itself. */
  remoteControl: boolean;
}

/** Serves the mock over HTTP: it turns each request into plain data, and the response back. */
export function createMockServer(served: Served): Server {
  const server = createServer((request, response) => {
    const send = (result: MockResponse, more: Headers): void => {
      const { status, headers, body } = result;
      const all: Record<string, string> = Object.assign({}, headers, more);
      if (status !== 204) all['content-length'] = String(Buffer.byteLength(body));
      // A server that is closing waits for its connections, so they must not stay open.
      if (!server.listening) all.connection = 'close';
      response.writeHead(status, all).end(body);
    };
    serve(request, response, served, send).catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed) send(reportCrash(error), {});
    });
  });
  server.on('clientError', refuseUnreadable);
  server.on('connect', (_, socket) => refuseTunnel(socket));
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  return server;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, mock, allowedOrigins, remoteControl }: Served,
  send: (result: MockResponse, more: Headers) => void,
): Promise<void> {
  const { method = 'GET', headers, url = '/', socket } = request;
  // Ignore write errors after the client disconnected.
  response.on('error', () => {});
  const isControl = isControlPath(pathOf(url));
  const isForeign = headers.origin !== undefined && !isAllowedOrigin(headers.origin, allowedOrigins);
  if (!isControl && !isForeign && isCorsPreflight(method, headers)) {
    response.writeHead(204, corsPreflightHeaders(headers)).end();
    return;
  }
  // Reading costs a tenth of a response, also where there is nothing to read.
  const body = hasBody(request) ? await collectBody(request) : NO_BODY;
  if (body === undefined) return;
  if (isControl) {
    const control = { method, ...splitUrl(url), headers, body, remoteAddress: socket.remoteAddress };
    send(await handleControl(control, mock, remoteControl), {});
    return;
  }
  if (isForeign) {
    send(refuseOrigin(), {});
    return;
  }
  // Node joins the values of repeated headers, except `set-cookie`, which requests do not have.
  const result = await handle({ method, url, headers: headers as Headers, body });
  if (result.status === 0) socket.resetAndDestroy();
  else send(result, corsHeaders(headers));
}
