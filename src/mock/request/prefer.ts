import type { Query } from './parameters.ts';

/** What a caller asks Prism for. */
export interface Preferences {
  code?: number;
  exampleKey?: string;
  dynamic?: boolean;
  seed?: string;
}

/** Wishes are said in the header `Prefer`, or in the query with two underscores, as in Prism. */
const NAMES = ['code', 'example', 'dynamic', 'seed'] as const;

/** `undefined` without any; a sentence where one cannot be read. */
export function readPreferences(prefer: string | undefined, query: Query): Preferences | string | undefined {
  const wishes = prefer === undefined ? fromQuery(query) : fromHeader(prefer);
  if (NAMES.every((name) => wishes[name] === undefined)) return undefined;
  const { code, dynamic, example, seed } = wishes;
  if (code !== undefined && !/^\d{3}$/.test(code)) return '`code` must be a status of three digits';
  if (dynamic !== undefined && !/^(true|false)$/.test(dynamic)) return '`dynamic` must be true or false';
  return {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(dynamic !== undefined && { dynamic: dynamic === 'true' }),
    ...(seed !== undefined && { seed }),
  };
}

function fromHeader(prefer: string): Record<string, string | undefined> {
  const pairs = [...prefer.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g)];
  return Object.fromEntries(pairs.map(([, name, quoted, bare]) => [name, quoted ?? bare]));
}

function fromQuery(query: Query): Record<string, string | undefined> {
  return Object.fromEntries(NAMES.map((name) => [name, [query[`__${name}`]].flat()[0]]));
}
