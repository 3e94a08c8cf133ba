import { isLemlistError, LemlistError } from './LemlistError.ts';

/** One fault in the parameters of a call. */
export interface Fault {
  /** JSON pointer to the faulty value, such as `/images/0`. Empty if the value itself or several of its fields are at fault. */
  path: string;
  /** JSON Schema keyword of the broken rule, such as `maxLength`. */
  rule: string;
  /** What the rule requires, in words. */
  expected: string;
  /** What was found instead, in words. Text may be private, so only its length is given. */
  received: string;
  /** The fault in one sentence. */
  message: string;
}

/** A fault, and the part of the request that has it. */
export interface RequestFault extends Fault {
  in: 'path' | 'query' | 'body';
}

/** The preflight found faults, so nothing was sent. */
export class RequestValidationError extends LemlistError {
  /** All faults. */
  readonly faults: readonly RequestFault[];

  constructor(message: string, operationId: string, faults: readonly RequestFault[]) {
    super(message, operationId);
    this.faults = faults;
  }

  override get name(): 'RequestValidationError' {
    return 'RequestValidationError';
  }
}

/** Whether a thrown value is a `RequestValidationError`. */
export function isRequestValidationError(error: unknown): error is RequestValidationError {
  return isLemlistError(error) && error.name === 'RequestValidationError';
}
