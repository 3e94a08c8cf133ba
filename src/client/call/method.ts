/** What a caller may set for one call. */
export interface RequestOptions {
  /** Ends the call, whatever it is waiting for. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one attempt may take, from sending the request to the end of the answer. Waiting for the rate limit
   * does not count.
   * @default the client's `timeout`
   */
  timeout?: number | undefined;
  /**
   * How often to repeat a failed request that is safe to repeat.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers to add to the request. `Authorization` cannot be set here. */
  headers?: Record<string, string> | undefined;
}

/** The result of a call with the response it came in. The body of the response has been read already. */
export interface WithResponse<Result> {
  data: Result;
  response: Response;
}

/** A method of the client. It returns what the API answered, or throws a `LemlistError`. */
export interface Method<Params, Result> {
  (params: Params, options?: RequestOptions): Promise<Result>;
  /** The same call, for those who need the headers or the status too. */
  withResponse(params: Params, options?: RequestOptions): Promise<WithResponse<Result>>;
}

/** A method that needs no parameters. */
export interface OptionalMethod<Params, Result> {
  (params?: Params, options?: RequestOptions): Promise<Result>;
  /** The same call, for those who need the headers or the status too. */
  withResponse(params?: Params, options?: RequestOptions): Promise<WithResponse<Result>>;
}

/** A method that walks all pages of a list. Leaving the loop early sends no further request. */
export type PagedMethod<Params, Item> = (params: Params, options?: RequestOptions) => AsyncIterableIterator<Item>;

/** A method that walks all pages of a list and needs no parameters. */
export type OptionalPagedMethod<Params, Item> = (
  params?: Params,
  options?: RequestOptions,
) => AsyncIterableIterator<Item>;
