import type { Operation } from '../../document/api.ts';
import { valueAt } from '../../document/json-pointer.ts';
import { filterOf, type Item } from './list-filters.ts';
import { put } from './paged-example.ts';
import { isFound, withoutExcluded } from './searched-example.ts';
import { sortedItems } from './sorted-example.ts';

type ParameterValues = Readonly<Record<string, unknown>>;

/** A documented list as a request asks for it. */
interface Filtered {
  value: unknown;
  /** The parameters that filter nothing here, since no item has anything to compare them with. */
  unused: readonly string[];
}

/** Query parameters that choose no items, by what they do. */
const NO_FILTERS = new Set([
  'version',
  'limit',
  'offset',
  'skip',
  'page',
  'sortBy',
  'sortOrder',
  'format',
  'markAsRead',
]);

/**
 * The items of a documented list that a request asks for: those whose fields have the values of the parameters with the same
 * names, and those that a search in the body finds. The value itself is not changed.
 */
export function filteredExample(operation: Operation, value: unknown, params: ParameterValues): Filtered {
  const { id, parameters, pagination } = operation;
  const pointer = Array.isArray(value) ? '' : (pagination?.items ?? '');
  const found = valueAt(value, pointer);
  const items = Array.isArray(found) ? (found as Item[]) : [];
  let kept: readonly Item[] = items;
  const unused: string[] = [];
  for (const { name, in: place } of parameters) {
    const wanted = params[name];
    if (place !== 'query' || wanted === undefined || NO_FILTERS.has(name)) continue;
    const filter = filterOf(name, items, id);
    if (filter) kept = kept.filter((item) => filter(item, wanted));
    else unused.push(name);
  }
  if (pagination?.in === 'body') {
    const search = params.body as object;
    kept = kept.filter((item) => isFound(item, search)).map((item) => withoutExcluded(item, search));
  }
  const order = ['sortBy', 'sortOrder'].filter(
    (name) => params[name] !== undefined && parameters.some((one) => one.name === name),
  );
  if (order.length > 0) {
    const sorted = sortedItems(operation, kept, params);
    if (sorted === undefined && kept.length > 1) unused.push(...order);
    kept = sorted ?? kept;
  }
  if (kept.every((item, index) => item === items[index]) && kept.length === items.length) return { value, unused };
  return { value: replaceItems(value, pointer, kept, pagination?.total), unused };
}

function replaceItems(value: unknown, pointer: string, items: readonly Item[], total: string | undefined): unknown {
  if (pointer === '') return items;
  const copy = structuredClone(value);
  put(copy, pointer, items);
  if (total !== undefined) put(copy, total, items.length);
  return copy;
}
