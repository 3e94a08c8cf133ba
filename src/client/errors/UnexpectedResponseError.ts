import { isLemlistError } from './LemlistError.ts';
import { ResponseError } from './ResponseError.ts';

/**
 * The response cannot belong to this operation: a web page, an empty body where an object is expected, broken JSON, a redirect.
 * lemlist sends a web page for a path that does not exist, and an empty body for a campaign that does not, both with status 200.
 */
export class UnexpectedResponseError extends ResponseError {
  override get name(): 'UnexpectedResponseError' {
    return 'UnexpectedResponseError';
  }
}

/** Whether a thrown value is an `UnexpectedResponseError`. */
export function isUnexpectedResponseError(error: unknown): error is UnexpectedResponseError {
  return isLemlistError(error) && error.name === 'UnexpectedResponseError';
}
