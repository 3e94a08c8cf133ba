import type { Query } from './request.ts';

/** What a caller asks of the response. */
export interface Preferences {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
  seed?: string;
}

const NAMES = ['code', 'example', 'dynamic', 'seed'] as const;

/** What the header `Prefer` may name. */
export const PREFERENCES: readonly string[] = NAMES;

/** The query parameters that say the same as the header `Prefer`. */
export const PREFERENCE_PARAMETERS: readonly string[] = NAMES.map((name) => `__${name}`);

type Preferred = Readonly<Record<string, string | undefined>>;

/**
 * Reads the header `Prefer` (RFC 7240), or else the query, where the names begin with two underscores, as in Prism.
 * `undefined` if nothing is preferred; a sentence if a value is wrong.
 */
export function readPreferences(prefer: string | undefined, query: Query): Preferences | string | undefined {
  const { code, dynamic, example, seed } = prefer === undefined ? fromQuery(query) : fromHeader(prefer);
  if (code !== undefined && !/^\d{3}$/.test(code)) return '`code` of `Prefer` must be a status code of three digits';
  if (dynamic !== undefined && !/^(true|false)$/.test(dynamic)) return '`dynamic` of `Prefer` must be true or false';
  // A seed and `dynamic=false` alone change nothing.
  if (code === undefined && example === undefined && dynamic !== 'true') return undefined;
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  };
}

/** The names in the header `Prefer`. */
export function readPreferenceNames(prefer: string): string[] {
  return pairsIn(prefer).map(([name]) => name);
}

function fromHeader(prefer: string): Preferred {
  const preferred: Record<string, string> = {};
  for (const [name, value] of pairsIn(prefer)) {
    const bare = value.replaceAll('"', '');
    if (bare !== '') preferred[name] ??= bare;
  }
  return preferred;
}

function pairsIn(prefer: string): [name: string, value: string][] {
  // A quoted value may hold commas and semicolons.
  return (prefer.match(/(?:"[^"]*"|[^,;"])+/g) ?? []).map((preference) => {
    const [name = '', value = ''] = splitOnce(preference, '=').map((part) => part.trim());
    return [name, value];
  });
}

function fromQuery(query: Query): Preferred {
  const preferred: Record<string, string | undefined> = {};
  // Each request comes here, and hardly any prefers something.
  if (!Object.keys(query).some((name) => name.startsWith('__'))) return preferred;
  for (const name of NAMES) {
    const value = query[`__${name}`];
    preferred[name] = typeof value === 'object' ? value[0] : value;
  }
  return preferred;
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
