import type { Middleware } from '../call/middleware.ts';
import type { RateLimit, RateLimiter } from '../limits/rate-limit.ts';
import type { Preflight } from '../preflight/preflight-type.ts';
import type { Logger, LogLevel } from './logger.ts';

/** Settings of a client. All have defaults but the key. */
export interface LemlistOptions {
  /**
   * API key of the team, from lemlist's settings under Integrations. It is sent to `baseUrl` and nowhere else.
   * @default the environment variable `LEMLIST_API_KEY`, where there is an environment
   */
  apiKey?: string | undefined;
  /**
   * Address of the API, without a trailing slash. Point it at a mock to try things out.
   * @default the environment variable `LEMLIST_BASE_URL`, else `https://api.lemlist.com/api`
   */
  baseUrl?: string | undefined;
  /**
   * Function that sends a request, with the signature of the platform's `fetch`.
   * @default globalThis.fetch
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Milliseconds that one attempt may take, from sending the request to the end of the answer.
   * @default 60_000
   */
  timeout?: number | undefined;
  /**
   * How often to repeat a request. A 429 is always repeated, since it was not handled; a failure of the network or of the
   * server only where sending twice leaves the same state as sending once. Waits grow with jitter, up to 8 s.
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * The rate limit that all requests of this client share: at most 20 in any 2 s, as lemlist counts them. An object changes
   * the numbers, `false` leaves the limiting to you, and a limiter such as that of `lemlist-openapi/redis` shares the limit
   * with other processes.
   * @default true
   */
  rateLimit?: boolean | RateLimit | RateLimiter | undefined;
  /**
   * Checks path, query and body against the document before a request leaves, and throws `RequestValidationError`. Import it
   * from `lemlist-openapi/preflight`; who does not need it does not carry it.
   * @default none
   */
  preflight?: Preflight | undefined;
  /**
   * Where to write what the client does; `console` is one. It never gets the key, a header, a body or a full URL.
   * @default none
   */
  logger?: Logger | undefined;
  /**
   * The least level that is written: `debug` has every attempt, `warn` every repetition, `error` every failure.
   * @default 'warn'
   */
  logLevel?: LogLevel | undefined;
  /**
   * `User-Agent` of every request. lemlist's front server refuses those of some libraries, so one is always sent. Browsers
   * send their own instead.
   * @default `lemlist-openapi/<version>`
   */
  userAgent?: string | undefined;
  /**
   * Functions around each attempt, the first outermost. They see the request before the key is added to it.
   * @default []
   */
  middleware?: readonly Middleware[] | undefined;
}
