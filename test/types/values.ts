import type { Schema } from '../../src/document/document.ts';
import { enumValues } from '../../src/document/values.ts';
import { api } from '../support/document.ts';

/** One value of each JSON type; the text is on no list of values. */
const CANDIDATES = ['no such value', 5, true, null, {}, ['x']];

/** A value that the type of a schema accepts. Limits like `maxLength` are not part of a type. */
export function sample(reference: Schema): unknown {
  const schema = api.resolve<Schema>(reference);
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return sample(first);
  const { items, properties, required } = schema;
  if (items) return [sample(items)];
  if (properties) return samples(properties, required ?? []);
  const found = [...(enumValues(api, schema) ?? []), ...CANDIDATES].find((value) => fits(schema, value));
  if (found === undefined) throw new Error(`No candidate fits ${JSON.stringify(schema)}`);
  return found;
}

/** A value for each of these fields. */
export function samples(
  fields: Readonly<Record<string, Schema>>,
  names = Object.keys(fields),
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, sample(fields[name] ?? {})]));
}

/** Values that the type of a schema does not accept: one of every other JSON type, text that is not on its list, a list of other items. */
export function wrongValues(reference: Schema): unknown[] {
  const { items } = api.resolve<Schema>(reference);
  const wrongItems = items ? wrongValues(items).slice(0, 1) : [];
  return [...CANDIDATES.filter((value) => !fits(reference, value)), ...wrongItems.map((item) => [item])];
}

function fits(reference: Schema, value: unknown): boolean {
  const schema = api.resolve<Schema>(reference);
  const { enum: values, items, type } = schema;
  const members = schema.oneOf ?? schema.anyOf;
  if (members) return members.some((member) => fits(member, value));
  if (values) return values.includes(value);
  if (type === undefined) return true;
  if (![type].flat().some((each) => typesOf(value).includes(each))) return false;
  return !Array.isArray(value) || !items || value.every((item) => fits(items, item));
}

function typesOf(value: unknown): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return typeof value === 'number' ? ['number', 'integer'] : [typeof value];
}
