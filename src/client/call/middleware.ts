/** A request on its way out: everything but the key, which is added after the last middleware. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestInit['body'];
}

/** What a middleware may know about the attempt it wraps. */
export interface MiddlewareContext {
  /** Id of the operation, such as `sequences.updateStep`. */
  readonly operationId: string;
  /** Path template, such as `/sequences/{sequenceId}/steps/{stepId}`: safe to log, unlike the URL. */
  readonly path: string;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** Aborted when the caller gives up or the attempt times out. */
  readonly signal: AbortSignal;
}

/** Sends a request on to the next middleware, and at last to lemlist. A middleware may call it once. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * A function around each attempt. It may change the request, answer in place of lemlist, or look at the answer; to read the
 * body, it reads that of `response.clone()`.
 *
 * @example
 * const timing: Middleware = async (request, next, context) => {
 *   const start = performance.now();
 *   const response = await next(request);
 *   console.log(context.operationId, response.status, performance.now() - start);
 *   return response;
 * };
 */
export type Middleware = (request: OutgoingRequest, next: Next, context: MiddlewareContext) => Promise<Response>;

/** The middlewares as one function, the first outermost. */
export function compose(middleware: readonly Middleware[], send: Next, context: MiddlewareContext): Next {
  return middleware.reduceRight<Next>((next, each) => async (request) => each(request, once(next), context), send);
}

/** What may not be sent twice, and the rate limit, would be lost on a middleware that repeats requests by itself. */
function once(next: Next): Next {
  let isCalled = false;
  return async (request) => {
    if (isCalled)
      throw new TypeError('A middleware called `next` twice for one attempt; set `maxRetries` to repeat more');
    isCalled = true;
    return next(request);
  };
}
