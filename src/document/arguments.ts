import type { Operation, Pagination } from './api.ts';
import type { Parameter, Schema } from './document.ts';
import { operationStem } from './names.ts';
import { contentSchema } from './results.ts';
import { constantOf } from './values.ts';
import { joinWords } from './words.ts';

/** What a caller passes to an operation: path and query parameters side by side, and the body. */
export interface Arguments {
  name: string;
  schema: Schema;
  /** Whether the caller may pass nothing at all. */
  optional: boolean;
}

/** Query parameters with one possible value, such as `version=v2`. They are no choice, so the client fills them in. */
export function fixedParameters({ parameters }: Operation): Record<string, unknown> {
  const fixed = parameters.filter(({ required, schema }) => required && constantOf(schema) !== undefined);
  return Object.fromEntries(fixed.map(({ name, schema }) => [name, constantOf(schema)]));
}

export function argumentsOf(operation: Operation): Arguments {
  const fixed = fixedParameters(operation);
  const chosen = operation.parameters.filter(({ name }) => !(name in fixed));
  const properties = Object.fromEntries(
    chosen.map(({ name, schema, description, deprecated, ...marks }) => [
      name,
      { ...schema, ...(description && { description }), ...(deprecated && { deprecated }), ...alsoOf(marks) },
    ]),
  );
  const required = chosen.filter((parameter) => parameter.required).map(({ name }) => name);
  if (operation.body) {
    const { description, content } = operation.body;
    properties.body = { ...contentSchema(content), ...(description && { description }) };
    if (operation.body.required) required.push('body');
  }
  return {
    name: `${operationStem(operation.id)}Params`,
    schema: {
      type: 'object',
      description: descriptionOf(operation),
      properties,
      required,
      ...(operation.requireAny && { anyOf: operation.requireAny.map((name) => objectRequiring(name, properties)) }),
      ...(Object.keys(properties).length === 0 && { additionalProperties: false }),
    },
    optional: required.length === 0 && !operation.requireAny,
  };
}

function descriptionOf({ id, requireAny }: Operation): string {
  const names = requireAny?.map((name) => `\`${name}\``);
  return `Parameters of \`${id}\`.${names ? ` At least one of ${joinWords(names)} is required.` : ''}`;
}

/** An object that has this field. */
function objectRequiring(name: string, properties: Readonly<Record<string, Schema>>): Schema {
  const { description: _, ...schema } = properties[name] ?? {};
  return { type: 'object', properties: { [name]: schema }, required: [name] };
}

/** What a caller can pass instead of the text that is sent. */
function alsoOf(marks: Pick<Parameter, 'x-date' | 'x-list-form'>): Pick<Schema, 'x-also'> {
  if (marks['x-date']) return { 'x-also': 'date' };
  const form = marks['x-list-form'];
  return form === undefined ? {} : { 'x-also': form === 'json' ? 'json' : 'list' };
}

/** As `argumentsOf`, without the parameters that the iterator over all pages sets itself. */
export function pagedArgumentsOf(
  operation: Operation,
  { parameter, size, maxSize, excludes = [] }: Pagination,
): Arguments {
  const { schema, optional } = argumentsOf(operation);
  const properties = Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== parameter && !excludes.includes(name))
    .map(([name, value]) => [name, maxSize && name === size ? { ...value, default: maxSize } : value]);
  return {
    name: `${operationStem(operation.id)}AllParams`,
    schema: {
      ...schema,
      description: `Parameters of \`${operation.id}All\`.`,
      properties: Object.fromEntries(properties),
    },
    optional,
  };
}
