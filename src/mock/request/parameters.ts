import type { RequestFault } from '../../client/preflight/index.ts';
import {
  type Document,
  enumValues,
  type Parameter,
  type ResolvedOperation,
  resolve,
  type Schema,
} from '../../document/document.ts';

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
export function parameterReader(document: Document, operation: ResolvedOperation): Reader {
  const readers = operation.parameters.map((parameter) =>
    readerOf(parameter, resolve(document, parameter.schema), document),
  );
  return (path, query) => {
    const parameters: Parameters = { values: { ...path }, faults: [] };
    for (const read of readers) read(query, parameters);
    return parameters;
  };
}

function readerOf(parameter: Parameter, schema: Schema, document: Document): (query: Query, into: Parameters) => void {
  const { name, required } = parameter;
  if (parameter.in !== 'query') return () => {};
  // The client fills these in by itself, so its validators do not know them.
  if (required && schema.const !== undefined) {
    return (query, { faults }) => {
      if (query[name] !== schema.const) faults.push(fixedFault(name, String(schema.const), query[name]));
    };
  }
  if (schema['x-free-form']) {
    return (query, { values }) => {
      values[name] = query;
    };
  }
  const toItem = converter(schema.type === 'array' ? resolve(document, schema.items ?? {}) : schema, document);
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

function converter(schema: Schema, document: Document): (text: string) => unknown {
  if (schema.type === 'integer' || schema.type === 'number') {
    return (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
  }
  const booleans = enumValues(document, schema)?.every((value) => typeof value === 'boolean');
  if (schema.type === 'boolean' || booleans)
    return (text) => (text === 'true' ? true : text === 'false' ? false : text);
  return (text) => text;
}

function fixedFault(name: string, expected: string, value: string | string[] | undefined): RequestFault {
  const received = value === undefined ? 'nothing' : 'something else';
  const message = `\`${name}\` must be ${expected}, got ${received}`;
  return { in: 'query', path: `/${name}`, rule: 'const', expected, received, message };
}
