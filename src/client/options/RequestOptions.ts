import type { Extra } from './extra.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { RequestHeaders } from './request-headers.ts';

/** What a caller may set for one call. */
export interface RequestOptions {
  /**
   * An `AbortSignal` that ends the call, whether it waits for the rate limit, a retry or the response. The call rejects with an
   * `AbortedError`.
   */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take, from sending the request to the end of the response. Time spent waiting for the rate
   * limit does not count.
   * @default the client's `timeout`
   */
  timeout?: number | undefined;
  /**
   * How often to retry a failed request, if a retry is safe.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers to add to the request. `Authorization` and headers of the connection, such as `Content-Length`, are refused. */
  headers?: RequestHeaders | undefined;
  /** Options for `fetch`, such as `cache` or `dispatcher`. They override the options of the client. */
  fetchOptions?: FetchOptions | undefined;
  /**
   * Body fields and query parameters that this version of the package does not know. Nothing checks them.
   *
   * @example
   * await lemlist.sequences.updateStep({ sequenceId, stepId, body }, { extra: { body: { customField: 'city' } } });
   */
  extra?: Extra | undefined;
}

/** What a caller may set while it waits for work. The other options apply to each request. */
export interface WaitOptions<Result = unknown> extends RequestOptions {
  /**
   * Milliseconds to wait in all. Then the wait ends with a `PollingError`, although the work may continue.
   * @default 600_000
   */
  deadline?: number | undefined;
  /**
   * Milliseconds between the first two requests. The time between requests grows by half each time, up to 15 seconds.
   * @default 2_000
   */
  interval?: number | undefined;
  /**
   * Receives each response that does not end the wait. If it returns a promise, the wait continues when that is fulfilled. Its time
   * counts towards `deadline`.
   */
  onProgress?: ((result: Result) => unknown) | undefined;
}

/** What a caller may set for a walk over all pages. The other options apply to the request of each page. */
export interface ListOptions extends RequestOptions {
  /**
   * What to do if the count of the list changes between two pages: end with a `ListChangedError`, or continue, although items may be
   * skipped or seen twice.
   * @default 'error'
   */
  onListChange?: 'error' | 'continue' | undefined;
}
