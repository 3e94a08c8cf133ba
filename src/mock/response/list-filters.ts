import { commaList } from '../request/comma-list.ts';
import { momentOf } from '../request/moment.ts';
import { wordsOf } from './searched-example.ts';

export type Item = Readonly<Record<string, unknown>>;

/** Whether an item passes a filter of the request. */
export type Filter = (item: Item, value: unknown) => boolean;

/** Bounds of the moment of an item, which is in the field of this name or in `createdAt`. */
const EARLIEST = /^(?:minDate|startDate|dateFrom|(\w+(?:At|Date))From)$/;
const LATEST = /^(?:maxDate|endDate|dateTo|(\w+(?:At|Date))To)$/;

/**
 * The filter that a query parameter is, by its name and the fields that the items have; `undefined` where no item has a field to compare
 * with. `namespace` is the kind of the items, such as `campaigns`.
 */
export function filterOf(name: string, items: readonly Item[], namespace: string): Filter | undefined {
  const has = (field: string): boolean => items.some((item) => comparable(item[field]));
  if (name === 'search') return (item, value) => wordsOf(item.name ?? item).includes(wordsOf(value).trim());
  const earliest = EARLIEST.exec(name);
  const bound = earliest ?? LATEST.exec(name);
  const field = bound?.[1] ?? 'createdAt';
  const sign = earliest ? 1 : -1;
  if (bound) return has(field) ? (item, value) => !(momentOf(item[field]) * sign < momentOf(value) * sign) : undefined;
  const excluded = /^(\w+)Not$/.exec(name)?.[1];
  const included = excluded === undefined ? undefined : filterOf(excluded, items, namespace);
  if (included) return (item, value) => !included(item, value);
  const named = /^idsOr(\w+)s$/.exec(name)?.[1]?.toLowerCase();
  if (named !== undefined) return (item, value) => isAmong(item._id, value) || isAmong(item[named], value);
  const own = fieldsNamed(name, namespace).find(has);
  return own === undefined ? undefined : (item, value) => value === 'all' || isAmong(item[own], value);
}

/** The fields that a parameter may be about, the likeliest first: `campaignIds` of a list of campaigns is their `_id`. */
function fieldsNamed(name: string, namespace: string): string[] {
  const singular = name.replace(/Ids$/, 'Id');
  const kind = singular.replace(/Id$/, '');
  return [singular, ...(namespace.startsWith(kind) ? ['_id'] : []), ...(kind === 'user' ? ['createdBy'] : [])];
}

function comparable(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || Array.isArray(value));
}

function isAmong(own: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'boolean') return Boolean(own) === wanted;
  const values = commaList(wanted).map((one) => one.toLowerCase());
  return [own].flat().some((one) => values.includes(String(one).toLowerCase()));
}
