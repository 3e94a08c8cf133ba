import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, ProblemJsonError } from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';
import type { Operation } from '../../document/api.ts';
import type { Document } from '../../document/document.ts';
import type { Preferences } from '../request/prefer.ts';
import type { PathParams, ValidRequest } from '../request/request.ts';
import { forMakingUp } from './for-making-up.ts';
import { problemResponse } from './problem.ts';
import { type MockResponse, valueResponse, withHeaders } from './response.ts';

// The one file that imports Prism.

/** Responds with Prism to a valid request, within the media types that the caller accepts. */
export type PrismEngine = (
  request: ValidRequest,
  accept: string | undefined,
  preferences: Preferences,
) => Promise<MockResponse>;

type PrismLogger = Parameters<typeof createInstance>[1]['logger'];

/** Prism logs what it decides. The mock has its own log, and pino is not bundled for this. */
const silent = { child: () => silent, debug() {}, error() {}, info() {}, success() {}, warn() {} };

/** Prism without its server: it negotiates a response and makes up what no example shows. It repeats none of our checks. */
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
  const prism = createInstance(config, { logger: silent as unknown as PrismLogger });
  const known = new Map<string, Promise<IHttpOperation>>();
  return async ({ operation, path, query, headers: { accept: _, ...others }, params }, accept, preferences) => {
    const resource = known.get(operation.id) ?? prismOperation(document, operation);
    known.set(operation.id, resource);
    const input = {
      method: operation.method.toLowerCase() as 'get',
      url: { path: fillTemplate(operation.path, path), query: { ...query } as Record<string, string | string[]> },
      headers: { ...others, ...(accept !== undefined && { accept }) },
      body: params.body,
    };
    const mock = { dynamic: false, ...preferences };
    const outcome = await prism.request(input, [await resource], { ...config, mock })();
    if (outcome._tag === 'Left') return refusal(outcome.left);
    const { statusCode, headers = {}, body } = outcome.right.output;
    const response = valueResponse(statusCode, undefined, body);
    return withHeaders(response, textHeaders(headers));
  };
}

function fillTemplate(template: string, path: PathParams): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
}

/** An operation in Prism's form. All of them together take most of a second, and few are used. */
async function prismOperation(document: Document, { path, method }: Operation): Promise<IHttpOperation> {
  const { parameters = [], [method.toLowerCase()]: operation } = document.paths[path] as Document['paths'][string];
  const paths = { [path]: { parameters, [method.toLowerCase()]: operation } };
  const excerpt = { ...document, webhooks: {}, paths, components: componentsFor(document, paths) };
  const [found] = await getHttpOperationsFromSpec(forMakingUp(document, excerpt) as object);
  return found as IHttpOperation;
}

/** The components that a part of the document refers to, directly or through others. */
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

function refusal(error: Error): MockResponse {
  const { status, ...problem } = ProblemJsonError.toProblemJson(error);
  return problemResponse(status, problem);
}

function textHeaders(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
