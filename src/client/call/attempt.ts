import { isLemlistError } from '../errors/LemlistError.ts';
import { ConnectionError, TimeoutError } from '../errors/no-answer.ts';
import type { Call } from './answer.ts';
import { compose, type Middleware, type Next, type OutgoingRequest } from './middleware.ts';
import { redact, withoutQueries } from './scrub.ts';

/** The longest span that a timer of the platforms knows; one beyond it, `Infinity` above all, ends at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** An answer whose body has been read. */
export interface Exchange {
  response: Response;
  text: string;
}

/** What all attempts of a client have in common. */
export interface Wire {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly middleware: readonly Middleware[];
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly authorization: string;
  /** Texts that no message may hold. */
  readonly secrets: readonly string[];
}

export interface AttemptOptions {
  attempt: number;
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * Sends a request once and reads the whole answer, so that a stalled or broken body counts as no answer. It always settles
 * within `timeout`, even when a `fetch` ignores its signal.
 */
export function attempt(wire: Wire, request: OutgoingRequest, call: Call, options: AttemptOptions): Promise<Exchange> {
  const { timeout, signal } = options;
  return new Promise((resolve, reject) => {
    // Aborted since the slot was handed out: a signal tells that only once.
    signal?.throwIfAborted();
    const controller = new AbortController();
    const giveUp = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const timer = setTimeout(() => giveUp(timeoutError(call, timeout)), Math.min(timeout, LONGEST_TIMER));
    signal?.addEventListener('abort', onAbort, { once: true });

    const { id, path } = call;
    const context = { operationId: id, path, attempt: options.attempt, signal: controller.signal };
    const chain = compose(wire.middleware, dispatch(wire, call, controller.signal), context);
    chain(request)
      .then((response) => readBody(response, wire, call))
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      });
  });
}

/** The innermost step: it alone knows the key, and gives it to no other host. */
function dispatch(wire: Wire, call: Call, signal: AbortSignal): Next {
  return async ({ method, url, headers, body }) => {
    // A middleware may take its time, and a `fetch` may ignore its signal: what was given up must not be sent any more.
    signal.throwIfAborted();
    if (!url.startsWith(`${wire.baseUrl}/`)) {
      throw new TypeError(
        `A middleware sent ${call.id} to an address outside \`baseUrl\`, where the API key must not go`,
      );
    }
    const complete = new Headers(headers);
    complete.set('Authorization', wire.authorization);
    if (!complete.has('User-Agent')) complete.set('User-Agent', wire.userAgent);
    try {
      return await wire.fetch(url, { method, headers: complete, body, signal, redirect: 'manual' });
    } catch (error) {
      throw connectionError(error, wire, call);
    }
  };
}

async function readBody(response: Response, wire: Wire, call: Call): Promise<Exchange> {
  if (typeof response?.text !== 'function') {
    throw new TypeError(
      `${call.id} got no Response: a middleware must return what \`next\` gave, and \`fetch\` an answer`,
    );
  }
  if (response.bodyUsed) {
    throw new TypeError(`A middleware read the body of ${call.id}'s answer; let it read that of \`response.clone()\``);
  }
  try {
    return { response, text: await response.text() };
  } catch (error) {
    throw connectionError(error, wire, call);
  }
}

function timeoutError({ id, method, path }: Call, timeout: number): TimeoutError {
  return new TimeoutError(`${id} got no whole answer within ${timeout} ms: ${method} ${path}`, id, timeout);
}

function connectionError(error: unknown, { secrets }: Wire, { id, method, path }: Call): Error {
  if (isLemlistError(error)) return error;
  const reason = redact(withoutQueries(reasonOf(error)), secrets);
  return new ConnectionError(`${id} got no answer: ${method} ${path}. ${reason}`, id, { cause: new Error(reason) });
}

/**
 * `fetch` hides what happened behind its "fetch failed"; the innermost cause says it, if only with a code: Node gives no more
 * when it has tried several addresses. How deep to look is limited, since nothing keeps a cause from being its own.
 */
function reasonOf(error: unknown, depth = 5): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined && depth > 0) return reasonOf(error.cause, depth - 1);
  return error.message || String((error as { code?: unknown }).code ?? error.name);
}
