import type { RequestOptions } from '../options/RequestOptions.ts';

/** The result of a call, and the response that it came in. The body of the response has been read already. */
export interface WithResponse<Result> {
  data: Result;
  response: Response;
}

/** A method of the client. It resolves with the result of the operation, or rejects with a `LemlistError`. */
export interface Method<Params, Result> {
  (params: Params, options?: RequestOptions): Promise<Result>;
  /** The same call, together with the response, for its headers and its status code. */
  withResponse(params: Params, options?: RequestOptions): Promise<WithResponse<Result>>;
}

/** A method without required parameters. */
export interface OptionalMethod<Params, Result> {
  (params?: Params, options?: RequestOptions): Promise<Result>;
  /** The same call, together with the response, for its headers and its status code. */
  withResponse(params?: Params, options?: RequestOptions): Promise<WithResponse<Result>>;
}

/** Iterates over every item of every page of a list. Leaving the loop early sends no further request. */
export type PagedMethod<Params, Item> = (params: Params, options?: RequestOptions) => AsyncIterableIterator<Item>;

/** Iterates over every item of every page of a list, without required parameters. */
export type OptionalPagedMethod<Params, Item> = (
  params?: Params,
  options?: RequestOptions,
) => AsyncIterableIterator<Item>;
