/** What a caller may set for one call. */
export interface RequestOptions {
  /** Ends the call, whether it waits for the rate limit, a retry or the response. The call rejects with an `AbortedError`. */
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
  headers?: Record<string, string> | undefined;
}
