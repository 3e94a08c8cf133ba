import { UnexpectedResponseError } from '../errors/UnexpectedResponseError.ts';
import { valueAt } from './json-pointer.ts';
import type { WithResponse } from './method.ts';
import { type Call, type PaginationRule, routeOf } from './operation.ts';

/** Fetches one page. */
export type FetchPage = (params: Record<string, unknown>) => Promise<WithResponse<unknown>>;

/**
 * Walks the pages of a list and yields its items. The next page is fetched when its first item is asked for, so leaving a
 * loop early sends nothing more.
 */
export async function* pages(
  call: Call,
  params: Record<string, unknown>,
  fetchPage: FetchPage,
): AsyncGenerator<unknown, void, undefined> {
  const pagination = call.pagination as PaginationRule;
  const { advance, parameter, first = advance === 'page' ? 1 : 0, items: pointer } = pagination;
  let position = first;
  let seen = 0;
  let previous: string | undefined;
  for (;;) {
    const { data: page, response } = await fetchPage(at(params, pagination, parameter, position));
    const items = valueAt(page, pointer);
    if (!Array.isArray(items)) throw noList(call, page, response, seen);
    if (items.length === 0) return;
    // A server that ignores the parameter sends the same page for ever.
    const content = JSON.stringify(items);
    if (content === previous) return;
    previous = content;
    yield* items;
    seen += items.length;
    if (advance === 'none' || isLast(pagination, params, page, position, seen, items.length)) return;
    position += advance === 'page' ? 1 : items.length;
  }
}

/** Not a list. Treating this as the last page would silently truncate the result. */
function noList(call: Call, body: unknown, response: Response, seen: number): Error {
  const { id, pagination } = call;
  const { status, headers } = response;
  const place = pagination?.items ? ` in \`${pagination.items.slice(1)}\`` : '';
  const sentence = `${id} received a response without a list${place} after ${seen} items, with status ${status}: ${routeOf(call)}.`;
  return new UnexpectedResponseError(sentence, id, { status, headers, body });
}

function isLast(
  { lastPage, total, size, defaultSize }: PaginationRule,
  params: Record<string, unknown>,
  page: unknown,
  position: number,
  seen: number,
  count: number,
): boolean {
  // Its own count is the one thing that ends a list for certain: `nextPage` has been seen to stay 1 on the last page.
  const last = lastPage === undefined ? undefined : valueAt(page, lastPage);
  if (typeof last === 'number') return position >= last;
  const all = total === undefined ? undefined : valueAt(page, total);
  if (typeof all === 'number') return seen >= all;
  const wanted = (size === undefined ? undefined : sizeIn(params, size)) ?? defaultSize;
  return wanted !== undefined && count < wanted;
}

function sizeIn(params: Record<string, unknown>, size: string): number | undefined {
  const value = params[size] ?? (params.body as Record<string, unknown> | undefined)?.[size];
  return typeof value === 'number' ? value : undefined;
}

/** The parameters of a page: those of the caller, with the position in the query or the body. */
function at(
  params: Record<string, unknown>,
  pagination: PaginationRule,
  parameter: string | undefined,
  position: number,
): Record<string, unknown> {
  if (pagination.advance === 'none' || parameter === undefined) return params;
  if (pagination.in === 'query') return { ...params, [parameter]: position };
  return { ...params, body: { ...(params.body as object), [parameter]: position } };
}
