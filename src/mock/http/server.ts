import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Handle } from '../handle.ts';
import type { Headers } from '../request/request.ts';
import { splitUrl } from '../request/split-url.ts';
import { reportCrash } from '../response/refuse-request.ts';
import type { MockResponse } from '../response/response.ts';
import { collectBody } from './collect-body.ts';
import { CONTROL_PATH, type Controls, handleControl } from './control.ts';
import { corsHeaders, corsPreflightHeaders, isCorsPreflight } from './cors.ts';
import { refuseUnreadable } from './unreadable.ts';

/** A client that announces a body and does not send it is not waited for. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Serves the mock over HTTP: it turns each request into plain data, and the response back. */
export function createMockServer(handle: Handle, controls: Controls): Server {
  const server = createServer((request, response) => {
    serve(request, response, handle, controls).catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed) send(response, reportCrash(error), {});
    });
  });
  server.on('clientError', refuseUnreadable);
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return server;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handle,
  controls: Controls,
): Promise<void> {
  const { method = 'GET', headers, url = '/', socket } = request;
  // Ignore write errors after the client disconnected.
  response.on('error', () => {});
  if (isCorsPreflight(method, headers)) {
    response.writeHead(204, corsPreflightHeaders(headers)).end();
    return;
  }
  const body = await collectBody(request);
  if (body === undefined) return;
  if (url.startsWith(CONTROL_PATH)) {
    const { pathname } = splitUrl(url);
    const control = handleControl({ method, pathname, body, remoteAddress: socket.remoteAddress }, controls);
    send(response, control, corsHeaders(headers));
    return;
  }
  // Node joins the values of repeated headers, except `set-cookie`, which requests do not have.
  const result = await handle({ method, url, headers: headers as Headers, body });
  if (result.status === 0) socket.resetAndDestroy();
  else send(response, result, corsHeaders(headers));
}

function send(response: ServerResponse, { status, headers, body }: MockResponse, cors: Headers): void {
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...cors, ...length }).end(body);
}
