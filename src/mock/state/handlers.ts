import type { Namespaces, OperationId } from '../../../generated/api.ts';
import type { Method, OptionalMethod } from '../../client/call/method.ts';

// Types that keep a handler from returning what its operation cannot return.

type MethodOf<Id> = Id extends `${infer Name extends keyof Namespaces}.${infer Verb}`
  ? Verb extends keyof Namespaces[Name]
    ? Namespaces[Name][Verb]
    : never
  : never;

/** What an operation takes: its path and query parameters and its `body`, as the client's method does. */
export type Params<Id extends OperationId> =
  MethodOf<Id> extends Method<infer Given, unknown> | OptionalMethod<infer Given, unknown> ? Given : never;

/** What an operation returns when it succeeds. */
type Result<Id extends OperationId> =
  MethodOf<Id> extends Method<never, infer Found> | OptionalMethod<never, infer Found> ? Found : never;

/** A result under a status code that is not the first success of the document. */
export class WithStatus<Found> {
  readonly status: number;
  readonly result: Found;

  constructor(status: number, result: Found) {
    this.status = status;
    this.result = result;
  }
}

/** A result with a note on what lemlist left out of the request in silence. */
export class WithNote<Found> {
  readonly result: Found;
  readonly note: string;

  constructor(result: Found, note: string) {
    this.result = result;
    this.note = note;
  }
}

/**
 * Handles one operation: it returns the result, or `undefined` to leave the response to an example of the document. It throws a
 * `Refusal` where lemlist would refuse, before it changes anything. Nothing needs to be copied: the parameters were parsed for
 * this call alone, and the result is written as JSON before the next call. `isGoingOn` says that the work it asks about takes more polls.
 */
type StateHandler<Id extends OperationId> = (
  params: Params<Id>,
  isGoingOn: boolean,
) => Result<Id> | WithStatus<Result<Id>> | WithNote<Result<Id>> | undefined;

/** Handlers by operation id. */
export type Handlers = { [Id in OperationId]?: StateHandler<Id> };
