import { builtInName, remedyFor } from './built-ins.ts';

/** The longest delay of a timer, in milliseconds. A longer one, such as `Infinity`, would fire at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/** Describes a value for an error message. The content of text is never shown, since it may be secret. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return value === '' ? "''" : `a string of ${characters(value)}`;
  if (Array.isArray(value)) return 'an array';
  const builtIn = builtInName(value);
  return builtIn ? `a ${builtIn}` : typeof value;
}

/** Quotes a name for an error message, unless it looks like data: a key, an email address or a text. */
export function quoteName(name: string): string {
  return /^[A-Za-z]{1,30}$/.test(name) ? `\`${name}\`` : `with a name of ${characters(name)}`;
}

function characters({ length }: string): string {
  return `${length} character${length === 1 ? '' : 's'}`;
}

/** Refuses the first unknown key by name, and lists the known ones. `kind` is such as "option", and `owner` the function or field that has it. */
export function refuseUnknown(kind: string, given: object, known: readonly string[], owner?: string): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const of = owner === undefined ? '' : ` of \`${owner}\``;
    const allowed = known.map((name) => `\`${name}\``).join(', ');
    throw new TypeError(`Unknown ${kind} ${quoteName(unknown)}${of}; allowed: ${allowed}`);
  }
}

export function checkNumber(
  name: string,
  value: unknown,
  least: number,
  most: number = Number.POSITIVE_INFINITY,
): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    const got = typeof value === 'number' ? value : describe(value);
    const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new RangeError(`\`${name}\` must be a number ${range}, got ${got}`);
  }
  return value;
}

export function checkBoolean(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`\`${name}\` must be true or false, got ${describe(value)}`);
  return value;
}

export function checkFunction<T>(name: string, value: unknown): T {
  if (typeof value !== 'function') throw new TypeError(`\`${name}\` must be a function, got ${describe(value)}`);
  return value as T;
}

/** Refuses what is not an object whose own fields are the values. */
export function checkObject(what: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || builtInName(value) !== undefined) {
    throw new TypeError(`${what} must be an object, got ${describe(value)}${remedyFor(value)}`);
  }
}
