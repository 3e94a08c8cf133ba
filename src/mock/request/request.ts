import type { Operation } from '../../document/api.ts';

/** A request as plain data, from whatever host received it. */
export interface MockRequest {
  method: string;
  /** Path and query as sent; the origin may precede them and is ignored. */
  url: string;
  /** Names in lower case. */
  headers: Headers;
  /** Empty without a body. */
  body: Uint8Array;
}

/** The body of a request that has none. */
export const NO_BODY: Uint8Array = new Uint8Array();

export type Headers = Readonly<Record<string, string>>;

/** Query parameters as text; a name that occurs more than once has a list. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** Values of the path parameters, decoded. */
export type PathParams = Readonly<Record<string, string>>;

/** A request whose URL has been split. */
export interface ReceivedRequest extends MockRequest {
  /** Its place among all requests, by when they arrived. */
  order: number;
  /** As sent, without the query. */
  pathname: string;
  query: Query;
}

/** A request that passed every check. It is built once; nothing after it reads the URL or the body again. */
export interface ValidRequest {
  operation: Operation;
  path: PathParams;
  query: Query;
  headers: Headers;
  /** Path and query parameters and `body`, with the types that the document gives them. */
  params: Readonly<Record<string, unknown>>;
  /** Whether the work that it asks about takes more polls. */
  isGoingOn?: boolean;
}
