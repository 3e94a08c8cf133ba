import { additionalPropertiesSchema } from '../../document/additional-properties.ts';
import type { Api } from '../../document/api.ts';
import type { Content, Schema } from '../../document/document.ts';
import { schemaName, schemaReference } from '../../document/references.ts';
import { unionOf, unionWithin } from '../../document/unions.ts';
import { enumValues } from '../../document/values.ts';

/**
 * For each named schema of an object or a list, the fullest value that an example of the document has of it. For a union, it is a value of
 * the first variant, which is the most frequent one.
 */
export function schemaExamples(api: Api): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const keep = (name: string, value: unknown): void => {
    // A value without parts needs no example.
    if (typeof value !== 'object' || value === null) return;
    const before = found.get(name);
    const earlier = before === undefined ? -1 : placeIn(api, name, value) - placeIn(api, name, before);
    if (earlier < 0 || (earlier === 0 && sizeOf(value) > sizeOf(before))) found.set(name, value);
  };
  for (const { schema, examples = {} } of contentsOf(api)) {
    if (schema) for (const { value } of Object.values(examples)) walk(api, schema, value, keep);
  }
  return found;
}

/** The place of a value among the variants of a union; 0 in any other schema. */
function placeIn(api: Api, name: string, value: unknown): number {
  const schema = schemaReference(name);
  const union = unionWithin(api, schema);
  const place = union?.variants.findIndex(
    ({ value: chosen }) => chosen === (value as Record<string, unknown>)[union.property],
  );
  return place === -1 ? Number.POSITIVE_INFINITY : (place ?? 0);
}

/** Bodies of requests, of responses and of webhooks. */
function contentsOf({ operations, webhooks }: Api): Array<Content[string]> {
  const contents = [
    ...operations.flatMap(({ body, responses }) => [
      body?.content,
      ...Object.values(responses).map(({ content }) => content),
    ]),
    ...webhooks.map(({ content }) => content),
  ];
  return contents.flatMap((content = {}) => Object.values(content));
}

/** Names every part of a value by the schema that it is an example of. */
function walk(api: Api, reference: Schema, value: unknown, keep: (name: string, value: unknown) => void): void {
  const name = schemaName(reference.$ref);
  if (name) keep(name, value);
  const member = memberFor(api, reference, value);
  if (member) walk(api, member, value, keep);
  if (typeof value !== 'object' || value === null) return;
  const schema = api.resolve<Schema>(reference);
  const values = additionalPropertiesSchema(schema);
  for (const [key, inner] of Object.entries(value)) {
    const part = Array.isArray(value) ? schema.items : (schema.properties?.[key] ?? values);
    if (part) walk(api, part, inner, keep);
  }
}

/** The member of a union that a value belongs to, where something tells: its discriminator, or that it fits no other member. */
function memberFor(api: Api, reference: Schema, value: unknown): Schema | undefined {
  const union = unionOf(api, reference);
  if (union) {
    const chosen = (value as Record<string, unknown> | null)?.[union.property];
    const variant = union.variants.find((each) => each.value === chosen);
    return variant && schemaReference(variant.name);
  }
  const { oneOf, anyOf } = api.resolve<Schema>(reference);
  const fitting = (oneOf ?? anyOf ?? []).filter((member) => fits(api, member, value));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether the type of a value matches a schema, and its fields that take few values match, too. */
function fits(api: Api, reference: Schema, value: unknown): boolean {
  const schema = api.resolve<Schema>(reference);
  const { type, properties = {}, required = [], oneOf, anyOf } = schema;
  const values = enumValues(api, schema);
  if (values) return values.includes(value);
  if (oneOf ?? anyOf) return memberFor(api, reference, value) !== undefined;
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const types = [type ?? (schema.properties ? 'object' : [])].flat();
  if (!types.some((each) => (each === 'integer' ? 'number' : each) === kind)) return false;
  if (kind === 'string' && schema.not && enumValues(api, schema.not)?.includes(value)) return false;
  if (kind !== 'object') return true;
  const fields = value as Record<string, unknown>;
  const told = Object.entries(properties).filter(([name, inner]) => name in fields && isTelling(api, inner));
  return (
    required.every((name) => name in fields) &&
    (schema.additionalProperties !== false || Object.keys(fields).every((name) => name in properties)) &&
    told.every(([name, inner]) => fits(api, inner, fields[name]))
  );
}

/** Whether the values of a field tell schemas apart. */
function isTelling(api: Api, reference: Schema): boolean {
  const { not } = api.resolve<Schema>(reference);
  return enumValues(api, reference) !== undefined || (not !== undefined && enumValues(api, not) !== undefined);
}

/** How much an example shows. */
function sizeOf(value: unknown): number {
  return value === undefined ? -1 : JSON.stringify(value).length;
}
