import type { ListOptions, RequestOptions, WaitOptions } from '../options/RequestOptions.ts';

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

/** A method with a parameter that decides what it resolves with: a text for `csv`, rows for `json`. */
export interface FormatMethod<Params, Parameter extends keyof Params, Results, Fallback extends keyof Results> {
  <Format extends keyof Results = Fallback>(
    params: Params & { [Name in Parameter]?: Format | undefined },
    options?: RequestOptions,
  ): Promise<Results[Format]>;
  /** The same call, together with the response, for its headers and its status code. */
  withResponse<Format extends keyof Results = Fallback>(
    params: Params & { [Name in Parameter]?: Format | undefined },
    options?: RequestOptions,
  ): Promise<WithResponse<Results[Format]>>;
}

/** A method with a parameter that decides what it resolves with, and without required parameters. */
export interface OptionalFormatMethod<Params, Parameter extends keyof Params, Results, Fallback extends keyof Results> {
  <Format extends keyof Results = Fallback>(
    params?: Params & { [Name in Parameter]?: Format | undefined },
    options?: RequestOptions,
  ): Promise<Results[Format]>;
  /** The same call, together with the response, for its headers and its status code. */
  withResponse<Format extends keyof Results = Fallback>(
    params?: Params & { [Name in Parameter]?: Format | undefined },
    options?: RequestOptions,
  ): Promise<WithResponse<Results[Format]>>;
}

/** One page of a list. */
export interface ListPage<Item, Result> {
  items: Item[];
  /** How many items the whole list has, where lemlist says it. */
  total: number | undefined;
  /** The response as the method without `All` returns it. */
  data: Result;
  /** For its headers and its status code. */
  response: Response;
}

/**
 * All items of all pages of a list. Nothing is sent before the first item is requested. After you leave a loop, nothing more is
 * sent. Each loop begins at the first page; only calls of `next()` continue one another.
 *
 * lemlist counts pages and has no cursors, so a loop that changes what it walks would skip items. Collect them first:
 *
 * @example
 * for (const { _id } of await lemlist.campaigns.listAll({ status: 'running' }).toArray()) {
 *   await lemlist.campaigns.pause({ campaignId: _id });
 * }
 */
export interface ItemList<Item, Result> extends AsyncIterableIterator<Item> {
  /**
   * Reads the whole list into an array; with `limit`, no more than its first items. If the list changes meanwhile, it is read
   * again, up to three times in all.
   *
   * @throws {ListChangedError} if it changes each time
   */
  toArray(options?: { limit?: number }): Promise<Item[]>;
  /** The pages of the list from the first one, with the total and the response of each. */
  pages(): AsyncIterableIterator<ListPage<Item, Result>>;
}

/**
 * Walks every item of every page of a list.
 *
 * @throws {ListChangedError} if the list's count changes between two pages, unless `onListChange` is `continue`
 */
export type PagedMethod<Params, Item, Result = unknown> = (
  params: Params,
  options?: ListOptions,
) => ItemList<Item, Result>;

/** Walks every item of every page of a list, without required parameters. */
export type OptionalPagedMethod<Params, Item, Result = unknown> = (
  params?: Params,
  options?: ListOptions,
) => ItemList<Item, Result>;

/**
 * Polls until work that lemlist does in the background is done, and resolves with the last response. The first request is sent at
 * once; the time between requests grows.
 *
 * @throws {PollingError} if the work failed, or did not end before `deadline`
 */
export type WaitMethod<Params, Result> = (params: Params, options?: WaitOptions<Result>) => Promise<Result>;
