import type { Namespaces, OperationId } from '../../../generated/api.ts';
import type { Method, OptionalMethod } from '../../client/call/method.ts';

// The types that keep a handler from answering what its operation cannot answer.

type MethodOf<Id> = Id extends `${infer Name extends keyof Namespaces}.${infer Verb}`
  ? Verb extends keyof Namespaces[Name]
    ? Namespaces[Name][Verb]
    : never
  : never;

/** What an operation takes: its path and query parameters and its `body`, as the client's method does. */
export type Params<Id extends OperationId> =
  MethodOf<Id> extends Method<infer Given, unknown> | OptionalMethod<infer Given, unknown> ? Given : never;

/** What an operation answers when all went well. */
export type Result<Id extends OperationId> =
  MethodOf<Id> extends Method<never, infer Found> | OptionalMethod<never, infer Found> ? Found : never;

/** A result under another status than the first success of the document. */
export class WithStatus<Found> {
  readonly status: number;
  readonly result: Found;

  constructor(status: number, result: Found) {
    this.status = status;
    this.result = result;
  }
}

/**
 * Answers one operation out of the state: its result, or `undefined` to leave it to Prism. It throws a `Refusal` where
 * lemlist would refuse, before it changes anything.
 */
export type StateHandler<Id extends OperationId> = (
  params: Params<Id>,
) => Result<Id> | WithStatus<Result<Id>> | undefined;

/** Handlers by operation id. */
export type Handlers = { [Id in OperationId]?: StateHandler<Id> };
