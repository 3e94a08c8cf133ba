import type { Api, Operation } from '../../document/api.ts';
import type { Parameter, Schema } from '../../document/document.ts';
import { constantOf, enumValues } from '../../document/values.ts';
import type { MockFault } from '../response/response.ts';
import { KEY_PARAMETER } from './authorization.ts';
import { PREFERENCE_PARAMETERS } from './prefer.ts';
import type { PathParams, Query } from './request.ts';

interface Parameters {
  /** Path and query parameters side by side, with the types that the document gives them. */
  values: Record<string, unknown>;
  faults: MockFault[];
}

/** Query parameters that any request may have and that say nothing to its operation. The key must not be stored or shown. */
export const OF_EVERY_REQUEST: readonly string[] = [KEY_PARAMETER, ...PREFERENCE_PARAMETERS];

export type ParameterReader = (path: PathParams, query: Query) => Parameters;

/**
 * Makes the reader of the parameters of one operation. Text becomes what its schema asks for; text that cannot become that
 * stays text, so that the validator reports it. Parameters that the document does not know are ignored.
 */
export function parameterReader(api: Api, operation: Operation): ParameterReader {
  const readers = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => queryReader(parameter, api.resolve(parameter.schema), operation, api));
  return (path, query) => {
    const parameters: Parameters = { values: { ...path }, faults: [] };
    for (const read of readers) read(query, parameters);
    return parameters;
  };
}

function queryReader(
  { name, required }: Parameter,
  schema: Schema,
  operation: Operation,
  api: Api,
): (query: Query, into: Parameters) => void {
  // The client fills these in by itself, so its validators do not know them.
  const constant = constantOf(schema);
  if (required && constant !== undefined) {
    return (query, { faults }) => {
      if (query[name] === undefined && name === 'version' && operation.withoutVersion) return;
      if (query[name] !== constant) faults.push(fixedFault(name, String(constant), query[name]));
    };
  }
  if (schema['x-free-form']) {
    const others = operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => parameter.name);
    const known = new Set([...OF_EVERY_REQUEST, ...others.filter((other) => other !== name)]);
    return (query, { values }) => {
      values[name] = Object.fromEntries(Object.entries(query).filter(([each]) => !known.has(each)));
    };
  }
  const toItem = converter(schema.type === 'array' ? api.resolve(schema.items ?? {}) : schema, api);
  if (schema.type === 'array') {
    return (query, { values }) => {
      const value = query[name];
      if (value !== undefined) values[name] = (typeof value === 'string' ? [value] : value).map(toItem);
    };
  }
  return (query, { values }) => {
    const value = query[name];
    if (value !== undefined) values[name] = typeof value === 'string' ? toItem(value) : value;
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

function fixedFault(name: string, expected: string, value: Query[string] | undefined): MockFault {
  const received = value === undefined ? 'nothing' : 'something else';
  const message = `\`${name}\` must be ${expected}, got ${received}`;
  return { in: 'query', path: `/${name}`, rule: 'const', expected, received, message };
}
