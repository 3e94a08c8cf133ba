import createFetchClient, {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  mergeHeaders,
} from 'openapi-fetch';
import { checkRequestOptions } from '../options/check-request-options.ts';
import { checkObject, describe } from '../options/checks.ts';
import { withExtra } from '../options/extra.ts';
import type { RequestOptions } from '../options/RequestOptions.ts';
import type { RequestHeaders } from '../options/request-headers.ts';
import type { ResponseWithText } from './attempt.ts';
import { fillPath } from './fill-path.ts';
import type { HttpClient, HttpMiddleware } from './HttpClient.ts';
import type { OutgoingRequest } from './middleware.ts';
import type { OperationRow } from './operation.ts';
import { PrivateTexts } from './PrivateTexts.ts';
import type { Pipeline } from './pipeline-type.ts';
import { outgoing, PlainRequest, plainResponse, platformResponse } from './plain-request.ts';
import { withEncodedNames } from './query-names.ts';
import { readResponse } from './read-response.ts';
import type { RequestParts } from './request-parts.ts';

// The only file that imports openapi-fetch. No type of it is public, so it can be replaced without a major version.

/** The type omits that it also takes the headers, which decide between JSON and a form. */
const serializeBody = defaultBodySerializer as (body: unknown, headers: Headers) => unknown;

type HeadersOption = RequestHeaders | undefined;

/**
 * Builds requests from the parts of openapi-fetch, but without the platform's `Request`, which alone takes longer than everything
 * else that happens to a call. The body stays whole, so that a retry can send it again.
 */
export function createRequestBuilder(
  baseUrl: string,
): (call: OperationRow, parts: RequestParts, headers: HeadersOption) => OutgoingRequest {
  const serialize = createQuerySerializer();
  return ({ id, method, path }, { path: values, query, body }, headers) => {
    const isJson = body !== undefined && !(body instanceof FormData);
    return {
      method,
      url: createFinalURL(path, {
        baseUrl,
        params: { path: values, query },
        querySerializer: withEncodedNames(serialize, id),
        pathSerializer: (template, given) => fillPath(template, given, id),
      }),
      // `fetch` adds the boundary of a form.
      headers: mergeHeaders(isJson ? { 'Content-Type': 'application/json' } : {}, headers),
      body: isJson ? writeBody(body, id, JSON.stringify) : body,
    };
  };
}

/** The body as a serializer writes it. */
function writeBody<Written>(body: unknown, id: string, serialize: (body: unknown) => Written | undefined): Written {
  const failure = `The body of ${id} cannot be written as JSON, so it was not sent: `;
  let text: Written | undefined;
  try {
    text = serialize(body);
  } catch (cause) {
    throw new TypeError(`${failure}is it circular, or has it a BigInt?`, { cause });
  }
  // A function or a symbol would be sent as a request without a body.
  if (text === undefined) throw new TypeError(`${failure}got ${describe(body)}`);
  return text;
}

type Init = RequestOptions & { params?: unknown; body?: unknown; middleware?: unknown };
type Verb = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
type Send = (path: string, init: object) => Promise<object>;

/** `lemlist.http`: openapi-fetch, with the key, the limits and the retries of the client. */
export function createHttp(baseUrl: string, calls: readonly OperationRow[], pipeline: Pipeline): HttpClient {
  const client = createFetchClient({ baseUrl });
  const serialize = createQuerySerializer();
  // Most programs never use this layer, and a server may make a client for each request.
  let known: Map<string, OperationRow> | undefined;
  const byRoute = (): Map<string, OperationRow> => {
    known ??= new Map(calls.map((call) => [`${call.method} ${call.path}`, call]));
    return known;
  };
  const middlewares = new Set<HttpMiddleware>();

  const send = async (method: Verb, path: string, init: Init = {}): Promise<object> => {
    if (typeof path !== 'string' || !path.startsWith('/')) {
      throw new TypeError(`The path of \`http.${method}\` must begin with /, such as /campaigns/{campaignId}`);
    }
    // An operation that the document does not know is not retried after a failure.
    const call: OperationRow = byRoute().get(`${method} ${path}`) ?? { id: 'http', method, path, idempotent: false };
    checkObject('The request options', init);
    const { params, body, middleware, ...options } = init;
    checkRequestOptions(options);
    const { path: values, query } = (params ?? {}) as { path?: unknown; query?: unknown };
    const parts = withExtra(method, { query, body }, options.extra);
    const privateTexts = new PrivateTexts(pipeline.secrets, init);
    // Middlewares of openapi-fetch expect the platform's classes. Without them, the plain ones cost a fraction.
    const isPlain = middlewares.size === 0 && middleware === undefined;
    let received: ResponseWithText | undefined;
    const fetch = async (request: Request | PlainRequest): Promise<unknown> => {
      received = undefined;
      const own = request instanceof PlainRequest ? options : { ...options, signal: request.signal };
      received = await pipeline.send(await outgoing(request), call, own, privateTexts);
      const { response, text } = received;
      // A redirect that the browser hides, or a status code that no `Response` can have.
      if (response.status < 200 || response.status > 599) readResponse(response, text, call, privateTexts);
      return isPlain ? plainResponse(received) : platformResponse(received);
    };
    const parseAs = call.returns === 'text' ? 'text' : 'json';
    const { headers, signal } = options;
    const owner = call.id === 'http' ? path : call.id;
    const pathSerializer = (template: string, given: Record<string, unknown>) => fillPath(template, given, owner);
    const settings = {
      params: { path: values, query: parts.query },
      body: parts.body,
      headers,
      parseAs,
      fetch,
      querySerializer: withEncodedNames(serialize, owner),
      pathSerializer,
      bodySerializer: (given: unknown, all: Headers) => writeBody(given, owner, (value) => serializeBody(value, all)),
      ...(middleware !== undefined && { middleware }),
      ...(isPlain ? { Request: PlainRequest } : { signal }),
    };
    try {
      const result = await (client[method] as unknown as Send)(path, settings);
      return isPlain && received ? { ...result, response: received.response } : result;
    } catch (error) {
      // Only a success that is not JSON ends here: it is text that the operation may send, or an unexpected response.
      if (!received || !(error instanceof SyntaxError)) throw error;
      return { data: readResponse(received.response, received.text, call, privateTexts), response: received.response };
    }
  };

  const method = (verb: Verb) => (path: string, init?: Init) => send(verb, path, init);
  const http = {
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    PATCH: method('PATCH'),
    use: (...added: HttpMiddleware[]) => {
      client.use(...(added as Parameters<typeof client.use>));
      for (const each of added) middlewares.add(each);
    },
    eject: (...removed: HttpMiddleware[]) => {
      client.eject(...(removed as Parameters<typeof client.eject>));
      for (const each of removed) middlewares.delete(each);
    },
  };
  return http as unknown as HttpClient;
}
