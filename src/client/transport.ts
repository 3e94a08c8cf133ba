import createFetchClient, { type Client } from 'openapi-fetch';
import { OPERATIONS } from '../../generated/api.ts';
import type { paths } from '../../generated/schema.ts';
import type { Call } from './answer.ts';
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
 * A request without the platform's `Request`, which alone takes longer than everything else that happens to a call. Its body
 * stays whole, so that a repetition can send it again.
 */
class PlainRequest implements OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestInit['body'];

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.method = init.method as string;
    this.headers = init.headers as Headers;
    this.body = init.body;
  }
}

/** openapi-fetch's client for calls whose types are the facade's business. */
interface Untyped {
  request(method: string, path: string, init: object): Promise<unknown>;
}

/** Builds a request as openapi-fetch does, and hands it to `send`. */
export function createTransport(baseUrl: string): (call: Call, parts: RequestParts, send: Send) => Promise<Exchange> {
  const client = createFetchClient<paths>({ baseUrl, pathSerializer: fillPath }) as unknown as Untyped;
  return async (call, { path, query, body, headers }, send) => {
    let exchange: Exchange | undefined;
    const init = {
      params: { path, query },
      body,
      headers,
      Request: PlainRequest,
      fetch: async (request: unknown) => {
        exchange = await send(request as PlainRequest, call);
        return ALREADY_READ;
      },
    };
    await client.request(call.method, call.path, init);
    return exchange as unknown as Exchange;
  };
}

/** What openapi-fetch gets to see: an answer without a body, so that it leaves the reading to us. */
const ALREADY_READ = Object.freeze({ ok: true, status: 204, headers: new Map() }) as unknown as Response;

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
