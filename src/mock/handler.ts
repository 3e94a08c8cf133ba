import type { RequestFault } from '../client/preflight/index.ts';

/** A request whose operation is known, whose key is there and whose parts are valid. */
export interface ValidRequest {
  /** Such as `sequences.updateStep`. */
  operationId: string;
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | readonly string[]>>;
  /** Parsed JSON; `undefined` without a body. */
  body: unknown;
}

/** What the mock says: an object becomes JSON, a text is sent as it is, `undefined` is an empty body. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** What was wrong with the request, where the words are ours. */
  faults?: readonly RequestFault[];
}

/** Answers a request out of the state; `undefined` leaves it to Prism. */
export type Handler = (request: ValidRequest) => Answer | undefined;
