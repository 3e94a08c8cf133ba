import { ListChangedError } from '../errors/ListChangedError.ts';
import { UnexpectedResponseError } from '../errors/UnexpectedResponseError.ts';
import { valueAt } from './json-pointer.ts';
import type { WithResponse } from './method.ts';
import { type OperationRow, type PaginationRule, routeOf } from './operation.ts';
import { type Counts, countsOf, hasMore, isCutOff, leavesRoom, type Progress } from './page-end.ts';

/** Fetches one page. */
export type FetchPage = (params: Record<string, unknown>) => Promise<WithResponse<unknown>>;

/** One response of a list. */
export interface FetchedPage {
  items: unknown[];
  /** How many items the whole list has, where the response says it. */
  total: number | undefined;
  data: unknown;
  response: Response;
}

/**
 * Walks the pages of a list. The next page is fetched when it is requested, so leaving a loop early sends nothing more. A
 * walk never ends before lemlist says so, and never runs for ever: a response that contradicts itself is an error.
 */
export async function* walkPages(
  call: OperationRow,
  params: Record<string, unknown>,
  fetchPage: FetchPage,
  onListChange: 'error' | 'continue',
): AsyncGenerator<FetchedPage, void, undefined> {
  const rule = call.pagination as PaginationRule;
  const { advance, first = advance === 'page' ? 1 : 0 } = rule;
  const progress: Progress = { position: first, seen: 0, largest: 0, emptyInARow: 0, isFirst: true };
  const contents = new Set<string>();
  let before: Counts | undefined;
  for (;;) {
    const { data, response } = await fetchPage(pageParams(params, rule, progress.position));
    const items = valueAt(data, rule.items);
    if (!Array.isArray(items)) throw unexpectedPage(call, data, response, noListPhrase(rule, progress.seen));
    const counts = countsOf(rule, data);
    if (onListChange === 'error' && before) refuseChange(call, before, counts);
    before = counts;
    // Items without ids may be equal, and a count tells how many of them there are.
    if (isRepeated(contents, items) && (items.some(hasId) || !leavesRoom(counts, progress, items.length))) {
      // A server that ignores the parameter sends its only page again.
      if (progress.isShort) return;
      throw unexpectedPage(call, data, response, `the same page again after ${progress.seen} items`);
    }
    yield { items, total: counts.total, data, response };
    const { length } = items;
    if (isCutOff(rule, params, length)) {
      const what = `a full response of ${length} items and has no next page (\`toArray({ limit: ${length} })\` takes these)`;
      throw unexpectedPage(call, data, response, what);
    }
    const next = hasMore(rule, params, counts, progress, length);
    if (next === 'no') return;
    if (next === 'contradiction') {
      const { seen } = progress;
      throw unexpectedPage(call, data, response, `an empty page after ${seen} items of a list that should have more`);
    }
    progress.position += advance === 'page' ? 1 : length;
  }
}

/** Whether a page with these items came before. */
function isRepeated(contents: Set<string>, items: unknown[]): boolean {
  if (items.length === 0) return false;
  const content = items.map(identityOf).join();
  if (contents.has(content)) return true;
  contents.add(content);
  return false;
}

/** A text that is equal for equal items. Items that are too deep to be compared count as equal, or a walk over them might not end. */
function identityOf(item: unknown): string {
  try {
    return JSON.stringify(idOf(item) ?? item);
  } catch {
    return 'deep';
  }
}

function hasId(item: unknown): boolean {
  return idOf(item) != null;
}

function idOf(item: unknown): unknown {
  return (item as { _id?: unknown } | null)?._id;
}

function noListPhrase({ items }: PaginationRule, seen: number): string {
  return `a response without a list${items ? ` in \`${items.slice(1)}\`` : ''} after ${seen} items`;
}

/** Treating this as the last page would silently truncate the result. */
function unexpectedPage(call: OperationRow, body: unknown, { status, headers }: Response, what: string): Error {
  const sentence = `${call.id} received ${what}, with status ${status}: ${routeOf(call)}.`;
  return new UnexpectedResponseError(sentence, call.id, { status, headers, body });
}

/** A response may state its total and the next one only its number of pages, so each is compared with its like. */
function refuseChange(call: OperationRow, before: Counts, now: Counts): void {
  const isTotal = before.total !== undefined && now.total !== undefined;
  const [count, after] = isTotal ? [before.total, now.total] : [before.lastPage, now.lastPage];
  if (count === undefined || after === undefined || count === after) return;
  throw listChanged(call, count, after, isTotal ? 'items' : 'pages');
}

function listChanged(call: OperationRow, before: number, after: number, unit: 'items' | 'pages'): Error {
  const sentence = `${call.id} changed while its pages were read, from ${before} to ${after} ${unit}: ${routeOf(call)}. Items may have been skipped or seen twice. Collect the list with \`toArray()\` before you change its items, or set \`onListChange\` to 'continue'.`;
  return new ListChangedError(sentence, call.id, { before, after, unit });
}

/** The parameters of a page: the caller's, with the position in the query or the body. */
function pageParams(params: Record<string, unknown>, rule: PaginationRule, position: number): Record<string, unknown> {
  const { size = '', maxSize } = rule;
  if (maxSize !== undefined && params[size] === undefined) return { ...params, [size]: maxSize };
  if (rule.advance === 'none' || rule.parameter === undefined) return params;
  if (rule.in === 'query') return { ...params, [rule.parameter]: position };
  return { ...params, body: { ...(params.body as object), [rule.parameter]: position } };
}
