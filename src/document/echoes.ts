import type { Operation } from './api.ts';

/** A place in a response where the value of a path parameter comes back. */
export interface Echo {
  /** Name of the path parameter. */
  parameter: string;
  /** Keys and indices that lead to the place. */
  place: ReadonlyArray<string | number>;
  /** What the example of the response has there. */
  value: string;
  /** What comes back there, if the parameter takes an id or an email address. The other leaves the value of the example. */
  only?: 'id' | 'address';
}

/**
 * Where the ids of the path come back in an example of a response: in a field with the name and the example value of the
 * parameter, and in `_id` if the parameter names the same sort of thing. What a `POST` makes has an id of its own. An email address
 * in the place of an id comes back in `email`.
 */
export function echoesOf({ method, idempotent, parameters }: Operation, response: unknown): Echo[] {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const echoes = textsIn(response).flatMap(({ place, value }) => {
    const field = place.findLast((key) => typeof key === 'string');
    const same = inPath.find(
      ({ name, example }) => example === value && (name === field || (field === 'email' && isAddress(example))),
    );
    return same ? [{ parameter: same.name, place, value }] : [];
  });
  const id = (response as { _id?: unknown } | null | undefined)?._id;
  const makesNew = method === 'POST' && !idempotent;
  if (makesNew || typeof id !== 'string') return echoes;
  const named = inPath.findLast(({ example }) => prefixOf(example) !== undefined && prefixOf(example) === prefixOf(id));
  if (!named) return echoes;
  const { email } = response as { email?: unknown };
  const byId: Echo = { parameter: named.name, place: ['_id'], value: id, only: 'id' };
  if (typeof email !== 'string') return [...echoes, byId];
  return [...echoes, byId, { parameter: named.name, place: ['email'], value: email, only: 'address' }];
}

/** What comes back in the place of an echo; `undefined` if the request has no value for it. */
export function resolveEcho(
  { parameter, value, only }: Echo,
  values: Readonly<Record<string, string>>,
): string | undefined {
  const given = values[parameter];
  return given !== undefined && only !== undefined && isAddress(given) !== (only === 'address') ? value : given;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && value.includes('@');
}

/** A copy of a response with the values of a request in the places of its echoes. */
export function withEchoes(
  response: unknown,
  echoes: readonly Echo[],
  values: Readonly<Record<string, string>>,
): unknown {
  const copy = structuredClone(response);
  for (const echo of echoes) {
    const { place } = echo;
    const holder = place.slice(0, -1).reduce((value, key) => (value as Container)[key] as Container, copy as Container);
    const value = resolveEcho(echo, values);
    if (value !== undefined) holder[place.at(-1) as string] = value;
  }
  return copy;
}

type Container = Record<string | number, unknown>;

/** `stp_fvihwnvHPHMBv3fqY` → `stp_`, which says what sort of thing the id names. */
function prefixOf(id: unknown): string | undefined {
  return typeof id === 'string' ? /^[a-z]{3}_/.exec(id)?.[0] : undefined;
}

/** Every text inside a value, with the keys and indices that lead to it. */
function textsIn(
  value: unknown,
  place: Array<string | number> = [],
): Array<{ place: Array<string | number>; value: string }> {
  if (typeof value === 'string') return [{ place, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...place, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...place, key]));
}
