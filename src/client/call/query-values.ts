import { describe, quoteName } from '../options/checks.ts';
import { isInPath, type OperationRow } from './operation.ts';

/** The query parameters of an operation by name, with the form in which it takes a list. */
function listForms({ query = '' }: OperationRow): Map<string, 'comma' | 'json' | 'repeat'> {
  const words = query.split(' ').filter(Boolean);
  const forms = { '+': 'json', '*': 'repeat' } as const;
  return new Map(
    words.map((word) => {
      const form = forms[word.at(-1) as keyof typeof forms];
      return form ? [word.slice(0, -1), form] : [word, 'comma'];
    }),
  );
}

/**
 * Writes dates and lists in the query as the text that lemlist takes: a `Date` in ISO 8601, a list between commas or as JSON. Other
 * values stay as they are.
 */
export function serializeQueryValues(call: OperationRow, params: Record<string, unknown>): Record<string, unknown> {
  // Most calls end here, so it must be cheap.
  const needsText = (name: string): boolean =>
    name !== 'body' && typeof params[name] === 'object' && params[name] !== null;
  if (!Object.keys(params).some(needsText)) return params;
  const forms = listForms(call);
  const serialized = Object.entries(params).map(([name, value]) => [
    name,
    isInPath(call, name) ? value : textOf(call, name, value, forms.get(name)),
  ]);
  return Object.fromEntries(serialized);
}

function textOf(
  call: OperationRow,
  name: string,
  value: unknown,
  form: 'comma' | 'json' | 'repeat' | undefined,
): unknown {
  if (name === 'body' || name === call.freeForm || form === undefined) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString();
  if (form === 'json' && typeof value === 'object' && value !== null) return JSON.stringify(value);
  if (form !== 'comma' || !Array.isArray(value)) return value;
  const items = value.map((item) =>
    item instanceof Date && !Number.isNaN(item.getTime()) ? item.toISOString() : item,
  );
  return items.length > 0 && items.every(isListItem) ? items.join(',') : value;
}

/** A comma within an item would make two of it. */
function isListItem(item: unknown): boolean {
  return isPlain(item) && String(item) !== '' && !String(item).includes(',');
}

/**
 * Refuses what would be lost or sent as something else: an unknown name, which lemlist ignores, and a value that is not a text, a number or a
 * boolean.
 *
 * @throws {TypeError} that names the operation, the parameter and what was expected, never the value
 */
export function checkQuery(call: OperationRow, query: Readonly<Record<string, unknown>>): void {
  const given = Object.entries(query);
  if (given.length === 0) return;
  const forms = listForms(call);
  for (const [name, value] of given) {
    if (value === undefined) continue;
    const form = forms.get(name);
    if (form === undefined) {
      const known = parameterNames(call, forms).join(', ') || 'no parameters';
      throw new TypeError(`${call.id} has no parameter ${quoteName(name)}; it takes ${known}`);
    }
    if (isPlain(value) || (form === 'repeat' && Array.isArray(value) && value.every(isPlain))) continue;
    throw new TypeError(`\`${name}\` of ${call.id} must be ${expectedOf(form)}, got ${describeQueryValue(value)}`);
  }
}

/** What a call takes: the parameters of its path and its query, and `body`. */
function parameterNames({ path, body }: OperationRow, query: ReadonlyMap<string, unknown>): string[] {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  return [...inPath, ...query.keys(), ...(body ? ['body'] : [])];
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function expectedOf(form: 'comma' | 'json' | 'repeat'): string {
  if (form === 'json') return 'text, an array or an object';
  return form === 'comma'
    ? 'text, a number, a boolean, a valid Date, or an array of texts without commas'
    : 'text or an array of texts';
}

function describeQueryValue(value: unknown): string {
  if (value === null) return 'null; leave the parameter out instead';
  if (value instanceof Date) return 'an invalid Date';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.length === 0 ? 'an empty array' : describe(value);
}
