import type { RequestFault } from '../../client/preflight/index.ts';
import type { Api, Operation } from '../../document/api.ts';
import type { Parameter, Schema } from '../../document/document.ts';
import { constantOf, enumValues } from '../../document/values.ts';

/** What the query of a request says, as texts; a name that comes twice has a list. */
export type Query = Record<string, string | string[]>;

export interface Parameters {
  /** Path and query side by side, with the types that the document gives them. */
  values: Record<string, unknown>;
  faults: RequestFault[];
}

type Reader = (path: Readonly<Record<string, string>>, query: Query) => Parameters;

/**
 * Makes a reader of the parameters of one operation. A text is turned into what its schema asks for where it can be and left
 * alone where not, so that the validator says what is wrong. Names that the document does not know are passed over.
 */
export function parameterReader(api: Api, operation: Operation): Reader {
  const readers = operation.parameters.map((parameter) => readerOf(parameter, api.resolve(parameter.schema), api));
  return (path, query) => {
    const parameters: Parameters = { values: { ...path }, faults: [] };
    for (const read of readers) read(query, parameters);
    return parameters;
  };
}

function readerOf(parameter: Parameter, schema: Schema, api: Api): (query: Query, into: Parameters) => void {
  const { name, required } = parameter;
  if (parameter.in !== 'query') return () => {};
  // The client fills these in by itself, so its validators do not know them.
  const constant = constantOf(schema);
  if (required && constant !== undefined) {
    return (query, { faults }) => {
      if (query[name] !== constant) faults.push(fixedFault(name, String(constant), query[name]));
    };
  }
  if (schema['x-free-form']) {
    return (query, { values }) => {
      values[name] = query;
    };
  }
  const toItem = converter(schema.type === 'array' ? api.resolve(schema.items ?? {}) : schema, api);
  if (schema.type === 'array') {
    return (query, { values }) => {
      if (query[name] !== undefined) values[name] = [query[name]].flat().map(toItem);
    };
  }
  return (query, { values }) => {
    const text = query[name];
    if (text !== undefined) values[name] = Array.isArray(text) ? text : toItem(text);
  };
}

function converter(schema: Schema, api: Api): (text: string) => unknown {
  if (schema.type === 'integer' || schema.type === 'number') {
    return (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
  }
  const booleans = enumValues(api, schema)?.every((value) => typeof value === 'boolean');
  if (schema.type === 'boolean' || booleans)
    return (text) => (text === 'true' ? true : text === 'false' ? false : text);
  return (text) => text;
}

function fixedFault(name: string, expected: string, value: string | string[] | undefined): RequestFault {
  const received = value === undefined ? 'nothing' : 'something else';
  const message = `\`${name}\` must be ${expected}, got ${received}`;
  return { in: 'query', path: `/${name}`, rule: 'const', expected, received, message };
}
