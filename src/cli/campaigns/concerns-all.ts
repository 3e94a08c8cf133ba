import { isBadRequestError, isLemlistError, isNotFoundError } from '../../index.ts';

/** Whether an error is the same for every campaign, such as a wrong key or a lost connection. Then the others need not be tried. */
export function concernsAll(error: unknown): boolean {
  return isLemlistError(error) && !isNotFoundError(error) && !isBadRequestError(error);
}
