import type { ResponseWithText } from './attempt.ts';
import type { OutgoingRequest } from './middleware.ts';

/** What openapi-fetch reads of a request, without the cost of the platform's class. */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestInit['body'];

  constructor(url: string, { method, headers, body }: RequestInit) {
    this.url = url;
    this.method = method as string;
    this.headers = headers as Headers;
    this.body = body;
  }
}

/** A request as it is sent, from either class. */
export async function outgoing(request: Request | PlainRequest): Promise<OutgoingRequest> {
  const { method, url, headers, body } = request;
  if (request instanceof PlainRequest) return { method, url, headers, body };
  // A stream could be sent only once, and a retry needs it again.
  return { method, url, headers, body: body ? await request.arrayBuffer() : undefined };
}

/** What openapi-fetch reads of a response. */
export function plainResponse({ response, text }: ResponseWithText): object {
  const { ok, status, headers } = response;
  return { ok, status, headers, text: async () => text, json: async () => JSON.parse(text) };
}

/** A response that middlewares can read, since the body of the original has been read. */
export function platformResponse({ response, text }: ResponseWithText): Response {
  const { status, statusText, headers } = response;
  const isEmpty = [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : text, { status, statusText, headers });
}
