import type { Operation } from '../../document/api.ts';
import type { Item } from './list-filters.ts';

type ParameterValues = Readonly<Record<string, unknown>>;

/**
 * The items of a documented list in the order that `sortBy` and `sortOrder` ask for; `undefined` if no item has the field to sort by.
 * Without `sortBy` and a default of it, the order stays.
 */
export function sortedItems(
  { parameters }: Operation,
  items: readonly Item[],
  wanted: ParameterValues,
): Item[] | undefined {
  const schema = parameters.find(({ name }) => name === 'sortBy')?.schema;
  const field = wanted.sortBy ?? schema?.default;
  if (typeof field !== 'string') return [...items];
  if (!items.some((item) => item[field] !== undefined)) return undefined;
  const sign = wanted.sortOrder === 'desc' ? -1 : 1;
  return items.toSorted((left, right) => sign * compare(left[field], right[field]));
}

/** Numbers by size, and everything else as text: a moment in ISO 8601 is in order as text. */
function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  const [first, second] = [String(left ?? ''), String(right ?? '')];
  return first < second ? -1 : Number(first > second);
}
