import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, ProblemJsonError } from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';
import type { Operation } from '../../document/api.ts';
import type { Document } from '../../document/document.ts';
import type { Query } from '../request/parameters.ts';
import type { Preferences } from '../request/prefer.ts';
import { knownOnly } from './known-only.ts';

// The one file that imports Prism.

export interface PrismOptions {
  /** @default 0, which takes a free port */
  port?: number;
  /** @default '127.0.0.1' */
  host?: string;
}

export interface PrismHandle {
  /** Address of the server, without a path. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a document with Prism, under the base path of lemlist and at the root. Prism ignores the path of `servers`, so each
 * operation is given to it twice.
 */
export async function startPrism(document: object, options: PrismOptions = {}): Promise<PrismHandle> {
  const { port = 0, host = '127.0.0.1' } = options;
  // The mock has a server of its own; only who starts Prism's loads it.
  const { createServer } = await import('@stoplight/prism-http-server');
  const operations = await getHttpOperationsFromSpec(document);
  const underApi = operations.map((operation) => ({ ...operation, path: `/api${operation.path}` }));
  const server = createServer([...operations, ...underApi], {
    components: { logger: silentLogger() },
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  try {
    const url = await server.listen(port, host);
    return { url, close: () => server.close() };
  } catch (reason) {
    // Prism throws a bare string here.
    throw reason instanceof Error ? reason : new Error(String(reason));
  }
}

/** A request that has been routed, authorised and validated. */
export interface PrismRequest {
  /** Below the base path. */
  pathname: string;
  query: Query;
  headers: Record<string, string>;
  body: unknown;
  preferences: Preferences;
}

export interface PrismAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export type PrismEngine = (operation: Operation, request: PrismRequest) => Promise<PrismAnswer>;

/** Prism without its server: it negotiates an answer and makes it up where it must; nothing is checked here a second time. */
export function createPrismEngine(document: Document): PrismEngine {
  const config: IHttpConfig = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    mock: { dynamic: false },
    upstreamProxy: undefined,
  };
  const prism = createInstance(config, { logger: silentLogger() });
  const known = new Map<string, Promise<IHttpOperation>>();
  return async (operation, { pathname, query, headers, body, preferences }) => {
    const resource = known.get(operation.id) ?? prismOperation(document, operation);
    known.set(operation.id, resource);
    const input = { method: operation.method.toLowerCase() as 'get', url: { path: pathname, query }, headers, body };
    const mock = { dynamic: false, ...preferences };
    const outcome = await prism.request(input, [await resource], { ...config, mock })();
    if (outcome._tag === 'Left') return problem(outcome.left);
    const { statusCode, headers: answered = {}, body: made } = outcome.right.output;
    return { status: statusCode, headers: textHeaders(answered), body: made };
  };
}

/** One operation as Prism has it. All of them at once take it most of a second, and only few are asked for. */
async function prismOperation(document: Document, { path, method }: Operation): Promise<IHttpOperation> {
  const { parameters = [], [method.toLowerCase()]: operation } = document.paths[path] as Document['paths'][string];
  const paths = { [path]: { parameters, [method.toLowerCase()]: operation } };
  const excerpt = { ...document, webhooks: {}, paths, components: componentsFor(document, paths) };
  // A copy, as it has to be: Prism writes into what it is given.
  const [found] = await getHttpOperationsFromSpec(knownOnly(document, excerpt) as object);
  return found as IHttpOperation;
}

/** The components that something needs, and those that they need in turn. */
function componentsFor({ components }: Document, start: object): object {
  const needed: Record<string, Record<string, unknown>> = { securitySchemes: components.securitySchemes ?? {} };
  const open: unknown[] = [start];
  while (open.length > 0) {
    for (const [, kind = '', name = ''] of JSON.stringify(open.pop()).matchAll(/"#\/components\/(\w+)\/([^"/]+)/g)) {
      needed[kind] ??= {};
      if (name in needed[kind]) continue;
      needed[kind][name] = components[kind]?.[name];
      open.push(needed[kind][name]);
    }
  }
  return needed;
}

function problem(error: Error): PrismAnswer {
  const body = ProblemJsonError.toProblemJson(error);
  return { status: body.status, headers: { 'content-type': 'application/problem+json' }, body };
}

function textHeaders(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function silentLogger(): ReturnType<typeof createLogger> {
  return createLogger('prism', { level: 'silent' });
}
