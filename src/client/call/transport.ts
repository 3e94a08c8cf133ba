import createFetchClient, { type Client, createFinalURL, createQuerySerializer, mergeHeaders } from 'openapi-fetch';
import { OPERATIONS } from '../../../generated/api.ts';
import type { paths } from '../../../generated/schema.ts';
import { type Call, readAnswer } from './answer.ts';
import type { Exchange } from './attempt.ts';
import type { OutgoingRequest } from './middleware.ts';
import { fillPath } from './path.ts';
import type { RequestParts } from './request-parts.ts';

// The one file that imports openapi-fetch: its upstream has announced its end, so it must be replaceable in an afternoon.

/** openapi-fetch's client with the paths of lemlist: `http.PATCH('/sequences/{sequenceId}/steps/{stepId}', …)`. */
export type HttpClient = Client<paths>;

/** Sends a request through everything that the client does for each request. */
export type Send = (request: OutgoingRequest, call: Call, signal?: AbortSignal) => Promise<Exchange>;

/**
 * Builds a request of openapi-fetch's parts, without the platform's `Request`, which alone takes longer than everything else
 * that happens to a call. Its body stays whole, so that a repetition can send it again.
 */
export function createTransport(baseUrl: string): (call: Call, parts: RequestParts) => OutgoingRequest {
  const querySerializer = createQuerySerializer();
  return ({ method, path }, { path: values, query, body, headers }) => {
    const isJson = body !== undefined && !(body instanceof FormData);
    const params = { path: values, query };
    return {
      method,
      url: createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: fillPath }),
      // The boundary of a form is written by `fetch`.
      headers: mergeHeaders(isJson ? { 'Content-Type': 'application/json' } : {}, headers),
      body: isJson ? JSON.stringify(body) : body,
    };
  };
}

/** The layer below the methods: openapi-fetch itself, with the same key, limits and repetitions, and answers left as they are. */
export function createHttp(baseUrl: string, send: Send): HttpClient {
  const templates = new WeakMap<Request, string>();
  const http = createFetchClient<paths>({
    baseUrl,
    pathSerializer: fillPath,
    fetch: async (request: Request) => {
      const { method, url, headers, signal } = request;
      const body = request.body ? await request.arrayBuffer() : undefined;
      const call = operationOf(method, templates.get(request));
      const { response, text } = await send({ method, url, headers, body }, call, signal);
      const { status, statusText } = response;
      // A redirect that the browser hides cannot be made again.
      if (status === 0) readAnswer(response, text, call);
      const empty = status === 204 || status === 205 || status === 304;
      return new Response(empty ? null : text, { status, statusText, headers: response.headers });
    },
  });
  http.use({ onRequest: ({ request, schemaPath }) => void templates.set(request, schemaPath) });
  return http;
}

/** The operation of a request; one that the document does not know is never repeated unless its verb allows it. */
function operationOf(method: string, path = '(unknown path)'): Call {
  for (const [id, row] of Object.entries(OPERATIONS)) {
    if (row.method === method && row.path === path) return { ...row, id };
  }
  return { id: 'http', method, path, idempotent: false };
}
