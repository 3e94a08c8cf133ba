/** A name that encoding does not change, such as every name in the document. */
const PLAIN = /^[\w.~-]*$/;

type QueryValues = Readonly<Record<string, unknown>>;

/** Serializes the query of one call. */
export type QuerySerializer = (query: QueryValues) => string;

/**
 * A serializer that encodes names, too: openapi-fetch encodes values alone, and the names of variables are those that a team chose. With
 * an `&` or a `#` in it, a name would become other parameters, or cut the URL off.
 *
 * @param owner what a message names: the operation, or the path where the document has no operation for it
 */
export function withEncodedNames(serialize: QuerySerializer, owner: string): QuerySerializer {
  return (query) => {
    try {
      return serialize(Object.keys(query ?? {}).every(isPlain(query)) ? query : encodeNames(query));
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      throw new TypeError(`The query of ${owner} must be well-formed text, got a string with half of a surrogate pair`);
    }
  };
}

/** The fields of an object become parts of names. */
function isPlain(query: QueryValues): (name: string) => boolean {
  return (name) => PLAIN.test(name) && !isObject(query[name]);
}

function encodeNames(query: QueryValues): QueryValues {
  // No prototype: a variable called `__proto__` is a name like any other.
  const result: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(query)) {
    result[encodeURIComponent(name)] = isObject(value) ? encodeNames(value) : value;
  }
  return result;
}

function isObject(value: unknown): value is QueryValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
