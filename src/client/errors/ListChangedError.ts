import { isLemlistError, LemlistError } from './LemlistError.ts';

/**
 * A list changed while its pages were read: its count is another one than on the page before. Items may have been skipped or seen
 * twice, since lemlist counts pages and has no cursors. The usual cause is a loop that changes what it walks: collect the list with
 * `toArray()` before you change its items.
 */
export class ListChangedError extends LemlistError {
  /** The count of the list on the page before. */
  readonly before: number;
  /** Its count now. */
  readonly after: number;
  /** What lemlist counted: the items of the list, or its pages if it does not state a total. */
  readonly unit: 'items' | 'pages';

  constructor(
    message: string,
    operationId: string,
    { before, after, unit }: Pick<ListChangedError, 'before' | 'after' | 'unit'>,
  ) {
    super(message, operationId);
    this.before = before;
    this.after = after;
    this.unit = unit;
  }

  override get name(): 'ListChangedError' {
    return 'ListChangedError';
  }
}

/** Whether a thrown value is a `ListChangedError`. */
export function isListChangedError(error: unknown): error is ListChangedError {
  return isLemlistError(error) && error.name === 'ListChangedError';
}
