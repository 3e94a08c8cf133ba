import { isLemlistError } from '../errors/LemlistError.ts';
import { TimeoutError } from '../errors/TimeoutError.ts';
import type { FetchOptions } from '../options/fetch-options.ts';
import { Countdown } from './Countdown.ts';
import { dispatchOnce } from './dispatch-once.ts';
import { callbackError, foreignError, isBug } from './foreign-error.ts';
import { compose, type Middleware, type Next, type OutgoingRequest } from './middleware.ts';
import { type OperationRow, routeOf } from './operation.ts';
import type { PrivateTexts } from './PrivateTexts.ts';
import { readText } from './read-text.ts';

/** A response whose body has been read. */
export interface ResponseWithText {
  response: Response;
  text: string;
}

/** What all attempts of a client have in common. */
export interface SendSettings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly fetchOptions: FetchOptions;
  readonly middleware: readonly Middleware[];
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly authorization: string;
  readonly maxResponseBytes: number;
}

export interface AttemptOptions {
  attempt: number;
  timeout: number;
  signal: AbortSignal | undefined;
  /** They override the options of the client. */
  fetchOptions: FetchOptions | undefined;
  /** What no message may quote. */
  privateTexts: PrivateTexts;
  /** Resolves when the request may be sent. The time until then does not count. */
  enter(signal: AbortSignal): Promise<void>;
}

/**
 * Sends a request once and reads the whole response. A stalled or broken body counts as no response. It settles within `timeout`
 * even if `fetch` ignores its signal.
 */
export function attempt(
  settings: SendSettings,
  request: OutgoingRequest,
  call: OperationRow,
  options: AttemptOptions,
): Promise<ResponseWithText> {
  const { timeout, signal } = options;
  return new Promise((resolve, reject) => {
    // The signal may have been aborted since the rate limit let the call pass, and an event is fired only once.
    signal?.throwIfAborted();
    const controller = new AbortController();
    const giveUp = (reason: unknown): void => {
      // Not only when `fetch` settles, which may ignore its signal: a timer keeps a process alive.
      countdown.stop();
      reject(reason);
      controller.abort(reason);
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const countdown = new Countdown(timeout, () => giveUp(timeoutError(call, timeout)));
    const enter = async (): Promise<void> => {
      countdown.pause();
      await options.enter(controller.signal);
      countdown.resume();
    };
    signal?.addEventListener('abort', onAbort, { once: true });

    const { id, path } = call;
    const context = { operationId: id, path, attempt: options.attempt, signal: controller.signal };
    const send = dispatch(settings, call, { ...options, enter }, controller.signal);
    const chain = compose(settings.middleware, send, context, (error) =>
      isBug(error) ? callbackError(error, 'a middleware', call, options.privateTexts) : error,
    );
    // Each attempt starts with headers of its own, or what a middleware adds would pile up with every retry.
    const fresh = settings.middleware.length > 0 ? { ...request, headers: new Headers(request.headers) } : request;
    chain(fresh)
      .then((response) => readBody(response, settings, call, options.privateTexts))
      .then(resolve, reject)
      .finally(() => {
        countdown.stop();
        signal?.removeEventListener('abort', onAbort);
      });
  });
}

/** The innermost step. It alone knows the key, and sends it to no other host. */
function dispatch(settings: SendSettings, call: OperationRow, options: AttemptOptions, signal: AbortSignal): Next {
  const given = { ...settings.fetchOptions, ...options.fetchOptions };
  return async ({ method, url, headers, body }) => {
    if (!url.startsWith(`${settings.baseUrl}/`)) {
      throw new TypeError(`A middleware sent ${call.id} to a URL outside \`baseUrl\`, where the API key must not go`);
    }
    const complete = new Headers(headers);
    complete.set('Authorization', settings.authorization);
    if (!complete.has('User-Agent')) complete.set('User-Agent', settings.userAgent);
    // The wait comes last: a middleware may take its time, and the limit counts what lemlist receives.
    await options.enter(signal);
    // An attempt that was given up meanwhile must not be sent any more.
    signal.throwIfAborted();
    const once = call.idempotent ? undefined : dispatchOnce(given.dispatcher);
    try {
      const own = { method, headers: complete, signal, redirect: 'manual' as const };
      // Node 20 takes a microsecond for each property behind a spread.
      const init: RequestInit = Object.assign({}, given, once, own);
      if (body !== undefined) init.body = body;
      return await settings.fetch(url, init);
    } catch (error) {
      throw isLemlistError(error) ? error : foreignError(error, call, options.privateTexts);
    }
  };
}

async function readBody(
  response: Response,
  settings: SendSettings,
  call: OperationRow,
  privateTexts: PrivateTexts,
): Promise<ResponseWithText> {
  if (typeof response?.text !== 'function') {
    throw new TypeError(
      `${call.id} received no Response: a middleware must return the result of \`next\`, and \`fetch\` a Response`,
    );
  }
  if (response.bodyUsed) {
    throw new TypeError(
      `The body of the response to ${call.id} was read already: a middleware must read \`response.clone()\`, and \`fetch\` must return a new Response for each request`,
    );
  }
  try {
    return { response, text: await readText(response, call, settings.maxResponseBytes) };
  } catch (error) {
    throw isLemlistError(error) ? error : foreignError(error, call, privateTexts);
  }
}

function timeoutError(call: OperationRow, timeout: number): TimeoutError {
  const message = `${call.id} received no complete response within ${timeout} ms: ${routeOf(call)}`;
  return new TimeoutError(message, call.id, timeout);
}
