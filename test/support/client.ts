import { Lemlist, type LemlistOptions, LocalRateLimiter } from '../../src/index.ts';

/** What a handler sees of a request. */
export interface Seen {
  url: string;
  method: string;
  headers: Headers;
  body: unknown;
  signal: AbortSignal;
}

export type Handler = (request: Seen) => Response | Promise<Response>;

/** Looks like a real key. No text of a test contains it by chance. */
export const API_KEY = '0123456789abcdef0123456789abcdef';

/** A client whose `fetch` is a handler, and what the handler has seen. */
export function createClient(handler: Handler, options: LemlistOptions = {}): { lemlist: Lemlist; seen: Seen[] } {
  const seen: Seen[] = [];
  const lemlist = new Lemlist({
    apiKey: API_KEY,
    // Clients with one key share a limiter, and a test must not wait for the requests of another one.
    rateLimit: new LocalRateLimiter(),
    fetch: async (url, init) => {
      const { method = 'GET', headers, body, signal } = init;
      const request = { url, method, headers: new Headers(headers), body, signal: signal as AbortSignal };
      seen.push(request);
      return handler(request);
    },
    ...options,
  });
  return { lemlist, seen };
}

/** A response with a JSON body. */
export function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });
}

/** A call that any client can make, for tests in which the operation does not matter. */
export const STEP = { sequenceId: 'seq_6BAJyNSBAZdKH8RJr', stepId: 'stp_fvihwnvHPHMBv3fqY' } as const;
export const UPDATE = { ...STEP, body: { type: 'email', subject: 'Hello', delay: 2 } } as const;

/** What a function throws. If it returns, the test fails. */
export function failure(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Expected a refusal');
}

/** The reason of a rejected promise. If the promise is fulfilled, the test fails. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('Expected a rejection, got a result');
}
