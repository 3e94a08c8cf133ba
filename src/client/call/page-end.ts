import { valueAt } from './json-pointer.ts';
import type { PaginationRule } from './operation.ts';

/** The counts that a response states. */
export interface Counts {
  /** Items of the whole list. */
  total: number | undefined;
  /** Number of the last page. */
  lastPage: number | undefined;
}

/** How far a walk has come. */
export interface Progress {
  position: number;
  seen: number;
  /** Items on the fullest page so far. */
  largest: number;
  emptyInARow: number;
  isFirst: boolean;
  /** Whether the first page had fewer items than were asked for. */
  isShort?: boolean;
}

/** A server may filter a page after it cut the list into pages. More empty ones than this mean that its count is wrong. */
const MAX_EMPTY_PAGES = 10;

export function countsOf({ total, lastPage }: PaginationRule, data: unknown): Counts {
  return { total: numberAt(data, total), lastPage: numberAt(data, lastPage) };
}

/**
 * Whether another page follows one with `count` items. Counts of the server are trusted unless the items contradict them.
 * `nextPage` is ignored: lemlist sends 1 on the last page, too.
 */
export function hasMore(
  rule: PaginationRule,
  params: Record<string, unknown>,
  { total, lastPage }: Counts,
  progress: Progress,
  count: number,
): 'yes' | 'no' | 'contradiction' {
  if (rule.advance === 'none') return 'no';
  const { isFirst, largest, position } = progress;
  progress.isFirst = false;
  progress.seen += count;
  progress.largest = Math.max(largest, count);
  progress.emptyInARow = count === 0 ? progress.emptyInARow + 1 : 0;
  if (lastPage !== undefined && (lastPage >= position || count === 0)) {
    if (position >= lastPage) return 'no';
    return progress.emptyInARow > MAX_EMPTY_PAGES ? 'contradiction' : 'yes';
  }
  if (total !== undefined && total >= progress.seen) {
    if (progress.seen >= total) return 'no';
    return count === 0 ? 'contradiction' : 'yes';
  }
  if (count === 0) return 'no';
  const wanted = sizeIn(params, rule.size) ?? rule.defaultSize;
  // Without a size, nothing tells a full page from a short one.
  if (wanted !== undefined && count < largest) return 'no';
  // A first page that is not full may be the whole list, or a server may send fewer items per page than it was asked for.
  if (isFirst) progress.isShort = wanted !== undefined && count < wanted;
  return 'yes';
}

/** Whether the only response of a list is full, so that items may be missing. A server that sends more ignores the limit. */
export function isCutOff(
  { size = '', maxSize }: PaginationRule,
  params: Record<string, unknown>,
  count: number,
): boolean {
  return maxSize !== undefined && count === Number(params[size] ?? maxSize);
}

/** Whether the counts of the server allow for a page with `count` items at this place. A count that is exceeded allows for none. */
export function leavesRoom({ total, lastPage }: Counts, { position, seen }: Progress, count: number): boolean {
  return (lastPage !== undefined && lastPage >= position) || (total !== undefined && total >= seen + count);
}

function numberAt(data: unknown, pointer: string | undefined): number | undefined {
  const value = pointer === undefined ? undefined : valueAt(data, pointer);
  return typeof value === 'number' ? value : undefined;
}

function sizeIn(params: Record<string, unknown>, size: string | undefined): number | undefined {
  if (size === undefined) return undefined;
  const value = params[size] ?? (params.body as Record<string, unknown> | undefined)?.[size];
  return typeof value === 'number' ? value : undefined;
}
