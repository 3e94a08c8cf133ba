import { isLemlistError, LemlistError } from './LemlistError.ts';

/** One thing that is wrong with the parameters of a call. */
export interface Fault {
  /** JSON pointer to the value at fault, such as `/images/0`; empty for the whole. */
  path: string;
  /** The rule that is broken, by its JSON Schema keyword, such as `maxLength`. */
  rule: string;
  /** What the rule asks for, in words. */
  expected: string;
  /** What was there instead, in words: texts are counted and not quoted, since they may be private. */
  received: string;
  /** The fault in one sentence. */
  message: string;
}

/** A fault with the part of the request it is in. */
export interface RequestFault extends Fault {
  in: 'path' | 'query' | 'body';
}

/** The preflight found faults; nothing was sent. */
export class RequestValidationError extends LemlistError {
  /** Every fault, each once. */
  readonly faults: readonly RequestFault[];

  constructor(message: string, operationId: string, faults: readonly RequestFault[]) {
    super(message, operationId);
    this.faults = faults;
  }

  override get name(): string {
    return 'RequestValidationError';
  }
}

/** Whether something thrown says that a request was not sent because of its faults. */
export function isRequestValidationError(error: unknown): error is RequestValidationError {
  return isLemlistError(error) && error.name === 'RequestValidationError';
}
