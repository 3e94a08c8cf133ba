/** A request before it is sent. It has everything but the key, which is added after the last middleware. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: RequestInit['body'];
}

/** What a middleware knows about the attempt that it wraps. */
export interface MiddlewareContext {
  /** Id of the operation, such as `sequences.updateStep`. */
  readonly operationId: string;
  /** Path template, such as `/sequences/{sequenceId}/steps/{stepId}`. Safe to log, unlike the URL. */
  readonly path: string;
  /** Number of this attempt, starting at 1. */
  readonly attempt: number;
  /** Aborted when the caller ends the call or the attempt times out. */
  readonly signal: AbortSignal;
}

/** Passes a request to the next middleware and finally to lemlist. A middleware may call it once. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * A function that wraps each attempt. It may change the request, respond in place of lemlist, or look at the response. To read the
 * body, it must read the body of `response.clone()`. The time that `next` takes includes the wait for the rate limit.
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

/** Combines the middlewares into one function, the first one outermost. `onError` turns what one throws into what the call throws. */
export function compose(
  middleware: readonly Middleware[],
  send: Next,
  context: MiddlewareContext,
  onError: (error: unknown) => unknown,
): Next {
  return middleware.reduceRight<Next>(
    (next, each) => async (request) => {
      try {
        return await each(request, once(next), context);
      } catch (error) {
        throw onError(error);
      }
    },
    send,
  );
}

/** A middleware that sends a request twice would bypass the rate limit and the rules for retries. */
function once(next: Next): Next {
  let isCalled = false;
  return async (request) => {
    if (isCalled)
      throw new TypeError('A middleware called `next` twice in one attempt; set `maxRetries` to retry more often');
    isCalled = true;
    return next(request);
  };
}
