import { isLemlistError, LemlistError } from './LemlistError.ts';

/**
 * A list changed while its pages were read: its count is another one than on the page before. Items may have been skipped or seen
 * twice, since lemlist counts pages and has no cursors. The usual cause is a loop that changes what it walks: collect the list with
 * `toArray()` before you change its items.
 */
export class ListChangedError extends LemlistError {
  /** Items that the list had on the page before. */
  readonly before: number;
  /** Items that it has now. */
  readonly after: number;

  constructor(message: string, operationId: string, { before, after }: { before: number; after: number }) {
    super(message, operationId);
    this.before = before;
    this.after = after;
  }

  override get name(): string {
    return 'ListChangedError';
  }
}

/** Whether a thrown value is a `ListChangedError`. */
export function isListChangedError(error: unknown): error is ListChangedError {
  return isLemlistError(error) && error.name === 'ListChangedError';
}
