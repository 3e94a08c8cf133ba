import type { RequestFault } from '../client/preflight/index.ts';
import type { Api, Operation } from '../document/api.ts';
import type { Answer, Handler } from './handler.ts';
import { type ReadBody, readBody } from './request/body.ts';
import { type PreparedOperation, routesOf } from './request/operations.ts';
import type { Query } from './request/parameters.ts';
import { readPreferences } from './request/prefer.ts';
import { acceptedOf } from './response/accept.ts';
import type { PrismEngine, PrismRequest } from './response/prism.ts';
import { literalReply, refuse } from './response/refusals.ts';
import { problemReply, type Reply } from './response/reply.ts';
import { refuseKey, unknownPath, wrongMethod } from './response/turned-away.ts';

/** A request as it came over the wire. */
export interface RawRequest {
  method: string;
  /** Path without the query, as it was sent. */
  pathname: string;
  query: Query;
  headers: Record<string, string>;
  body: Buffer;
  /** Whether the key has sent too many requests. */
  throttled: boolean;
}

/** What becomes of a request: the reply, and what is known of the request by then. */
export interface Outcome {
  reply: Reply;
  operationId?: string;
  /** Path as the document writes it, without ids. */
  template?: string;
}

export type Front = (request: RawRequest) => Promise<Outcome>;

/** Base path of lemlist, which callers may leave out. */
const BASE = /^\/api(?=\/|$)/;

/** Finds the operation of a request, checks it, and has it answered: by the state, by an example that fits, or by Prism. */
export function createFront(api: Api, state: Handler, loadPrism: () => Promise<PrismEngine>): Front {
  const routes = routesOf(api);
  return async (request) => {
    const pathname = request.pathname.replace(BASE, '');
    const found = routes.find(pathname);
    if (!found) return { reply: unknownPath() };
    const { template, methods } = found.route;
    // A HEAD is a GET whose answer Node sends without its body.
    const prepared = methods[request.method === 'HEAD' ? 'GET' : request.method]?.();
    if (!prepared) return { template, reply: wrongMethod(methods) };
    const { operation } = prepared;
    const about = { operationId: operation.id, template };

    if (request.throttled) return { ...about, reply: literalReply(operation, 429, 'throttled') };
    const refused = refuseKey(operation, request.headers);
    if (refused) return { ...about, reply: refused };
    const { values, faults } = prepared.readParameters(found.path, request.query);
    const body = await readBody(operation, request.body, request.headers);
    const wrong = [...faults, ...(await check(operation, values, body))];
    if (wrong.length > 0) return { ...about, reply: refuse(operation, wrong) };

    const valid = { path: found.path, query: request.query, body: 'fault' in body ? undefined : body.value };
    return { ...about, reply: await answer(prepared, { ...request, pathname }, valid, state, loadPrism) };
  };
}

interface ValidParts {
  path: Record<string, string>;
  query: Query;
  body: unknown;
}

async function answer(
  { operation, chooseExample }: PreparedOperation,
  { pathname, headers }: RawRequest,
  { path, query, body }: ValidParts,
  state: Handler,
  loadPrism: () => Promise<PrismEngine>,
): Promise<Reply> {
  const preferences = readPreferences(headers.prefer, query);
  if (typeof preferences === 'string') return problemReply(422, 'Unprocessable Preference', { detail: preferences });
  const stored = preferences ? undefined : state({ operationId: operation.id, path, query, body });
  if (stored) return replyOf(stored);
  const { accept: asked, ...others } = headers;
  const accept = acceptedOf(operation, asked, preferences?.code);
  const example = preferences ? undefined : chooseExample(path, body, accept);
  if (example) return exampleReply(operation, example);
  const prism = await loadPrism();
  const request: PrismRequest = {
    pathname,
    query,
    headers: { ...others, ...(accept && { accept }) },
    body,
    preferences: preferences ?? {},
  };
  return replyOf(await prism(operation, request));
}

function exampleReply(
  { deprecated }: Operation,
  { status, mediaType, body }: { status: number; mediaType: string; body: string },
): Reply {
  const headers: Record<string, string> = mediaType === '' ? {} : { 'content-type': mediaType };
  if (deprecated) headers.deprecation = 'true';
  return { status, headers, body };
}

function replyOf({ status, headers = {}, body, faults }: Answer): Reply {
  if (body === undefined) return { status, headers: { ...headers }, body: '' };
  const isText = typeof body === 'string';
  const type = { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json' };
  return {
    status,
    headers: { ...type, ...headers },
    body: isText ? body : JSON.stringify(body),
    ...(faults && { faults }),
  };
}

/** Validators are a megabyte, so they are loaded with the first request. */
async function check({ id, method, path }: Operation, values: object, body: ReadBody): Promise<RequestFault[]> {
  const { preflight, isRequestValidationError } = await import('../client/preflight/index.ts');
  const unread = 'fault' in body ? [body.fault] : [];
  const params = 'fault' in body || body.value === undefined ? values : { ...values, body: body.value };
  try {
    preflight({ id, method, path, idempotent: true }, params);
    return unread;
  } catch (error) {
    if (!isRequestValidationError(error)) throw error;
    // Of a body that cannot be read there is nothing more to say.
    return unread.length > 0 ? [...error.faults.filter((fault) => fault.in !== 'body'), ...unread] : [...error.faults];
  }
}
