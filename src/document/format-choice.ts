import type { Api, Operation } from './api.ts';
import type { Schema } from './document.ts';
import { successesOf } from './results.ts';
import { enumValues } from './values.ts';

interface Format {
  mediaType: string;
  schema: Schema;
}

/** A parameter whose value says in which media type the result comes. */
export interface FormatChoice {
  /** Its name, such as `format`. */
  parameter: string;
  /** The media type of the result and its schema, by the value of the parameter. */
  formats: Readonly<Record<string, Format>>;
  /** The value that counts where the parameter is left out. */
  fallback: string;
}

/** The choice of an operation with several media types, if one of its parameters has their names as values: `csv` for `text/csv`. */
export function formatChoice(api: Api, operation: Operation): FormatChoice | undefined {
  const contents = successesOf(operation).flatMap(([, { content }]) => Object.entries(content ?? {}));
  const formats = new Map(
    contents.map(([mediaType, { schema = {} }]) => [mediaType.split('/')[1] as string, { mediaType, schema }]),
  );
  if (formats.size < 2) return undefined;
  for (const { name, schema } of operation.parameters) {
    const values = (enumValues(api, schema) ?? []).map(String);
    const fallback = api.resolve<Schema>(schema).default;
    if (values.length > 1 && values.every((value) => formats.has(value)) && typeof fallback === 'string') {
      const chosen = Object.fromEntries(values.map((value) => [value, formats.get(value) as Format]));
      return { parameter: name, formats: chosen, fallback };
    }
  }
  return undefined;
}
