import type { Pagination } from '../../document/api.ts';
import { parsePointer, valueAt } from '../../document/json-pointer.ts';

/**
 * The part of a documented list that a request asks for. A page beyond the end is empty. Otherwise a caller that reads all pages would
 * never stop. A response that says its page and size says those of the request. The value itself is not changed. It is returned if the
 * request asks for all of it.
 */
export function pagedExample(rule: Pagination, value: unknown, params: Readonly<Record<string, unknown>>): unknown {
  const items = valueAt(value, rule.items);
  if (!Array.isArray(items)) return value;
  const source = (rule.in === 'body' ? params.body : params) as Readonly<Record<string, unknown>> | undefined;
  if (rule.advance === 'none' || rule.parameter === undefined) {
    const most = numberOr(rule.size && source?.[rule.size], items.length);
    return rule.items === '' && most < items.length ? items.slice(0, most) : value;
  }
  const first = rule.first ?? (rule.advance === 'page' ? 1 : 0);
  const position = numberOr(source?.[rule.parameter], first);
  const size = numberOr(rule.size === undefined ? undefined : source?.[rule.size], rule.defaultSize ?? items.length);
  const start = startOf(rule, position - first, size, source ?? {});
  const said = saidOf(value, rule, source ?? {});
  if (start <= 0 && size >= items.length && said.every(([pointer, wanted]) => valueAt(value, pointer) === wanted))
    return value;
  const page = items.slice(Math.max(start, 0), Math.max(start, 0) + size);
  if (rule.items === '') return page;
  const copy = structuredClone(value);
  put(copy, rule.items, page);
  for (const [pointer, wanted] of said) put(copy, pointer, wanted);
  if (rule.total !== undefined) put(copy, rule.total, items.length);
  if (rule.lastPage !== undefined) put(copy, rule.lastPage, Math.max(1, Math.ceil(items.length / size)));
  return copy;
}

/** The first item of a page. Some lists take `offset` beside `page`. */
function startOf(rule: Pagination, position: number, size: number, given: Readonly<Record<string, unknown>>): number {
  if (rule.advance === 'offset') return position;
  return numberOr(rule.excludes?.includes('offset') ? given.offset : undefined, position * size);
}

/** Names under which responses say their page and its size, beside the total. */
const POSITION_NAMES = { page: ['page', 'currentPage'], offset: ['offset'] };
const SIZE_NAMES = ['size', 'limit', 'perPage'];

/** Where the response says its page and size, and what it has to say there if the request gives them. */
function saidOf(value: unknown, rule: Pagination, given: Readonly<Record<string, unknown>>): [string, number][] {
  const holder = (rule.total ?? rule.lastPage)?.replace(/\/[^/]+$/, '');
  if (holder === undefined || rule.advance === 'none') return [];
  const named = (names: readonly string[], parameter = ''): [string, number][] =>
    names.map((name) => [`${holder}/${name}`, Number(given[parameter])]);
  const all = [...named(POSITION_NAMES[rule.advance], rule.parameter), ...named(SIZE_NAMES, rule.size)];
  return all.filter(([pointer, wanted]) => Number.isFinite(wanted) && typeof valueAt(value, pointer) === 'number');
}

function numberOr(value: unknown, fallback: number): number {
  const number = Number(value);
  return value === undefined || !Number.isFinite(number) ? fallback : number;
}

/** Replaces the value at a pointer, if there is one. */
export function put(value: unknown, pointer: string, replacement: unknown): void {
  const keys = parsePointer(pointer);
  const last = keys.pop() as string;
  const parent = keys.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
  if (typeof parent === 'object' && parent !== null && last in parent)
    (parent as Record<string, unknown>)[last] = replacement;
}
