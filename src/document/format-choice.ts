import type { Api, Operation } from './api.ts';
import type { Schema } from './document.ts';
import { successesOf } from './results.ts';
import { enumValues } from './values.ts';

/** A parameter whose value says in which media type the result comes. */
export interface FormatChoice {
  /** Its name, such as `format`. */
  parameter: string;
  /** The schema of the result by the value of the parameter. */
  results: Readonly<Record<string, Schema>>;
  /** The value that counts where the parameter is left out. */
  fallback: string;
}

/** The choice of an operation with several media types, if one of its parameters has their names as values: `csv` for `text/csv`. */
export function formatChoice(api: Api, operation: Operation): FormatChoice | undefined {
  const contents = successesOf(operation).flatMap(([, { content }]) => Object.entries(content ?? {}));
  const schemas = new Map(contents.map(([type, { schema }]) => [type.split('/')[1] as string, schema ?? {}]));
  if (schemas.size < 2) return undefined;
  for (const { name, schema } of operation.parameters) {
    const values = (enumValues(api, schema) ?? []).map(String);
    const fallback = api.resolve<Schema>(schema).default;
    if (values.length > 1 && values.every((value) => schemas.has(value)) && typeof fallback === 'string') {
      const results = Object.fromEntries(values.map((value) => [value, schemas.get(value) as Schema]));
      return { parameter: name, results, fallback };
    }
  }
  return undefined;
}
