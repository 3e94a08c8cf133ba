import { UnexpectedResponseError } from '../errors/no-answer.ts';
import type { Call } from './answer.ts';
import type { WithResponse } from './method.ts';
import type { PaginationRule } from './operation.ts';

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

/** An end that is none: whoever took it for one would believe that there is no more. */
function noList({ id, method, path, pagination }: Call, body: unknown, response: Response, seen: number): Error {
  const { status, headers } = response;
  const place = pagination?.items ? ` in \`${pagination.items.slice(1)}\`` : '';
  const sentence = `${id} got an answer without a list${place} after ${seen} items, with status ${status}: ${method} ${path}.`;
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

/** The value that a JSON pointer names; lemlist's keys need no escapes. */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}
