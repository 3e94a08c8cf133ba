import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RateLimiter } from '../faults/rate-limiter.ts';
import type { Trouble, TroubleKind } from '../faults/trouble.ts';
import type { Front, Outcome, RawRequest } from '../front.ts';
import { readAuthorization } from '../request/authorization.ts';
import type { Query } from '../request/parameters.ts';
import { asProblem } from '../response/as-problem.ts';
import { type Reply, textReply } from '../response/reply.ts';
import { crashed, tooLarge } from '../response/turned-away.ts';
import { collectBody } from './collect-body.ts';
import { answerControl, CONTROL_PATH, type Controls } from './control.ts';
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts';
import { answerUnreadable } from './unreadable.ts';

/** What the server is made of. */
export interface Parts {
  loadFront: () => Promise<Front>;
  limiter: RateLimiter;
  nextTrouble: () => Trouble;
  wait: (milliseconds: number) => Promise<void>;
  controls: Controls;
  /** Told of each request to lemlist and what became of it. */
  seen: (request: RawRequest, outcome: Outcome) => void;
}

/** A caller that promises a body and does not send it is not waited for. */
const REQUEST_TIMEOUT = 30_000;

const SHELL = '<!DOCTYPE html><html><head><title>lemlist</title></head><body><div id="app"></div></body></html>';

/** Answers over HTTP. It does what concerns every request alike and leaves the rest to the front. */
export function createMockServer(parts: Parts): Server {
  const server = createServer((request, response) => {
    handle(request, response, parts).catch((error: unknown) => {
      if (!response.headersSent && !response.destroyed) send(response, crashed(error), {});
    });
  });
  server.on('clientError', answerUnreadable);
  server.requestTimeout = REQUEST_TIMEOUT;
  return server;
}

async function handle(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { method = 'GET', headers, url = '/' } = request;
  // An answer to a caller that has gone is nobody's fault.
  response.on('error', () => {});
  if (isPreflight(method, headers)) {
    response.writeHead(204, preflightHeaders(headers)).end();
    return;
  }
  const body = await collectBody(request);
  if (body === 'broken off') return;
  const raw = rawRequest(method, url, request, Buffer.isBuffer(body) ? body : Buffer.alloc(0));
  const cors = corsHeaders(headers);
  if (raw.pathname.startsWith(CONTROL_PATH)) {
    send(response, answerControl({ ...raw, remoteAddress: request.socket.remoteAddress }, parts.controls), cors);
    return;
  }

  const authorization = readAuthorization(raw.headers.authorization);
  const { passes, headers: limits } = parts.limiter.count('key' in authorization ? authorization.key : '');
  const common = { ...cors, ...limits };
  const { wait, kind } = parts.nextTrouble();
  if (wait > 0) await parts.wait(wait);
  const outcome = await outcomeOf({ ...raw, throttled: !passes }, body === 'too large', kind, parts);
  parts.seen(raw, outcome);
  if (kind === 'reset' && outcome.reply.status === 0) request.socket.resetAndDestroy();
  else send(response, outcome.reply, common);
}

async function outcomeOf(
  raw: RawRequest,
  isTooLarge: boolean,
  kind: TroubleKind | undefined,
  { loadFront }: Parts,
): Promise<Outcome> {
  if (kind && !raw.throttled) return { reply: troubledReply(kind) };
  const outcome = isTooLarge ? { reply: tooLarge() } : await answered(raw, loadFront);
  return { ...outcome, reply: asProblem(outcome.reply, raw.headers.accept) };
}

async function answered(raw: RawRequest, loadFront: Parts['loadFront']): Promise<Outcome> {
  try {
    return await (await loadFront())(raw);
  } catch (error) {
    return { reply: crashed(error) };
  }
}

/** lemlist's own failures, as they have been seen; a reset has no reply. */
function troubledReply(kind: TroubleKind): Reply {
  if (kind === 'reset') return { status: 0, headers: {}, body: '' };
  if (kind === 'empty') return { status: 200, headers: {}, body: '' };
  if (kind === 'html') return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: SHELL };
  return textReply(Number(kind), kind === '500' ? 'Internal server error' : `error code: ${kind}`);
}

function rawRequest(method: string, url: string, { headers }: IncomingMessage, body: Buffer): RawRequest {
  const start = url.indexOf('?');
  const pathname = start < 0 ? url : url.slice(0, start);
  // Node joins all headers that come here; only `set-cookie`, which no request has, would be a list.
  return {
    method,
    pathname,
    query: start < 0 ? {} : readQuery(url.slice(start + 1)),
    headers: headers as Record<string, string>,
    body,
    throttled: false,
  };
}

function readQuery(text: string): Query {
  // No prototype: a parameter called `__proto__` is a name like any other.
  const query: Query = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

function send(response: ServerResponse, { status, headers, body }: Reply, common: Record<string, string>): void {
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...common, ...length }).end(body);
}
