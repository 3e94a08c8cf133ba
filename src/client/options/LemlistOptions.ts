import type { Middleware } from '../call/middleware.ts';
import type { RateLimit, RateLimiter } from '../limits/rate-limit.ts';
import type { Preflight } from '../preflight/preflight-type.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { Logger, LogLevel } from './logger.ts';

/** Options of a client. Only the key has no default. */
export interface LemlistOptions {
  /**
   * API key of the team, from lemlist's settings under Integrations. It is sent to `baseUrl` only.
   * @default the environment variable `LEMLIST_API_KEY`
   */
  apiKey?: string | undefined;
  /**
   * URL of the API, without query. Set it to the URL of a mock to try things out.
   * @default the environment variable `LEMLIST_BASE_URL`, otherwise `https://api.lemlist.com/api`
   */
  baseUrl?: string | undefined;
  /**
   * Function that sends a request, with the signature of the platform's `fetch`.
   * @default globalThis.fetch
   */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Options for each call of `fetch`, such as `dispatcher` for a proxy in Node.
   * @default none
   */
  fetchOptions?: FetchOptions | undefined;
  /**
   * Milliseconds that one attempt may take, from sending the request to the end of the response.
   * @default 60_000
   */
  timeout?: number | undefined;
  /**
   * Bytes that the body of a response may have after decompression. A larger body is cut off with an `UnexpectedResponseError`.
   * @default 104_857_600
   */
  maxResponseBytes?: number | undefined;
  /**
   * How often to retry a request. A 429 of the rate limit is retried, since lemlist did not handle the request; one of a quota is
   * not. Failures of the network and of the server are retried only if the operation is idempotent. Waits grow with jitter, up to
   * 8 s.
   * @default 3
   */
  maxRetries?: number | undefined;
  /**
   * The rate limit for all requests of this client: at most 20 in any 2 s, as lemlist counts them. An object changes the numbers,
   * `false` turns the limit off, and a limiter such as `redisRateLimiter()` of `lemlist-openapi/redis` shares the limit with
   * other processes.
   * @default true
   */
  rateLimit?: boolean | RateLimit | RateLimiter | undefined;
  /**
   * Checks path, query and body against the document before a request is sent, and throws `RequestValidationError`. Import it
   * from `lemlist-openapi/preflight`, so that it is not bundled unless you use it. It does not check requests of `lemlist.http`.
   * @default none
   */
  preflight?: Preflight | undefined;
  /**
   * Receives the log lines of the client; `console` works. It never receives the key, a header, a body or a full URL. Without a
   * logger, the client only warns of deprecated operations, once per operation: in Node with `process.emitWarning`, elsewhere with
   * `console.warn`.
   * @default `console` if the environment variable `LEMLIST_LOG` is set, otherwise none
   */
  logger?: Logger | undefined;
  /**
   * The lowest level that is logged: `debug` logs every attempt, `warn` every retry, `error` every failure. Nothing is logged at
   * `info`.
   * @default the environment variable `LEMLIST_LOG`, otherwise `warn`
   */
  logLevel?: LogLevel | undefined;
  /**
   * `User-Agent` of every request. lemlist's front server refuses the default of some libraries, so the client always sends its
   * own. Browsers send theirs instead.
   * @default `lemlist-openapi/<version>`
   */
  userAgent?: string | undefined;
  /**
   * Functions that wrap each attempt, the first one outermost. They see the request before the key is added.
   * @default []
   */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Allows the client in a web page, where everyone who opens it can read the key. A mock on loopback does not need
   * this option.
   * @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Allows a `baseUrl` with http whose host is not loopback. The key is then sent unencrypted.
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
}
