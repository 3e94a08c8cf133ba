import type { Schema } from './document.ts';

const SINGLE = ['items', 'not', 'if', 'then', 'else', 'additionalProperties'] as const;
const LIST_KEYWORDS = ['oneOf', 'anyOf', 'allOf'] as const;

/** A copy of a schema in which `change` has replaced each schema directly inside it. */
export function mapSubschemas(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const copy: Schema = { ...schema };
  for (const keyword of SINGLE) {
    const inner = schema[keyword];
    if (typeof inner === 'object') copy[keyword] = change(inner);
  }
  for (const keyword of LIST_KEYWORDS) {
    const inner = schema[keyword];
    if (inner) copy[keyword] = inner.map(change);
  }
  if (schema.properties) {
    const entries = Object.entries(schema.properties).map(([name, property]) => [name, change(property)]);
    copy.properties = Object.fromEntries(entries);
  }
  return copy;
}
