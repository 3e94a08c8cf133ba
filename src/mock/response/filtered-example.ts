import type { Operation } from '../../document/api.ts';
import { valueAt } from '../../document/json-pointer.ts';
import { commaList } from '../request/comma-list.ts';
import { momentOf } from '../request/moment.ts';
import { put } from './paged-example.ts';
import { isFound, textOf, withoutExcluded } from './searched-example.ts';

type Item = Readonly<Record<string, unknown>>;
type ParameterValues = Readonly<Record<string, unknown>>;

/** Whether an item passes a filter of the request. */
type Filter = (item: Item, value: unknown) => boolean;

/** Query parameters that choose no items, by what they do. */
const NO_FILTERS = new Set([
  'version',
  'limit',
  'offset',
  'page',
  'sortBy',
  'sortOrder',
  'format',
  'fields',
  'include',
]);
/** Bounds of the moment of an item, by the name of the parameter. */
const EARLIEST = new Set(['minDate', 'startDate', 'dateFrom']);
const LATEST = new Set(['maxDate', 'endDate', 'dateTo']);

/**
 * The items of a documented list that a request asks for: those whose fields have the values of the parameters with the same
 * names, and those that a search in the body finds. A parameter that no item can be compared with filters nothing. The value
 * itself is not changed.
 */
export function filteredExample(
  { parameters, pagination }: Operation,
  value: unknown,
  params: ParameterValues,
): unknown {
  const pointer = pagination?.items ?? '';
  const items = valueAt(value, pointer);
  if (!Array.isArray(items) || items.length === 0) return value;
  let kept = items as Item[];
  for (const { name, in: place } of parameters) {
    const wanted = params[name];
    const filter = place === 'query' && wanted !== undefined ? filterOf(name, items) : undefined;
    if (filter) kept = kept.filter((item) => filter(item, wanted));
  }
  if (pagination?.in === 'body') {
    const search = params.body as object;
    kept = kept.filter((item) => isFound(item, search)).map((item) => withoutExcluded(item, search));
    return replaceItems(value, pointer, kept, pagination.total);
  }
  return kept.length === items.length ? value : replaceItems(value, pointer, kept, pagination?.total);
}

function filterOf(name: string, items: readonly Item[]): Filter | undefined {
  if (NO_FILTERS.has(name)) return undefined;
  if (name === 'search') return (item, value) => textOf(item).includes(String(value).toLowerCase());
  if (EARLIEST.has(name)) return (item, value) => !(momentOf(item.createdAt) < momentOf(value));
  if (LATEST.has(name)) return (item, value) => !(momentOf(item.createdAt) > momentOf(value));
  // `campaignIds` of a list of campaigns is compared with their `_id`.
  const field =
    name.endsWith('Ids') && !items.some((item) => name.slice(0, -1) in item) ? '_id' : name.replace(/Ids$/, 'Id');
  if (!items.some((item) => typeof item[field] !== 'object' && item[field] !== undefined)) return undefined;
  return (item, value) => value === 'all' || commaList(value).includes(String(item[field]));
}

function replaceItems(value: unknown, pointer: string, items: readonly Item[], total: string | undefined): unknown {
  if (pointer === '') return items;
  const copy = structuredClone(value);
  put(copy, pointer, items);
  if (total !== undefined) put(copy, total, items.length);
  return copy;
}
