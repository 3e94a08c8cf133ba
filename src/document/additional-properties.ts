import type { Schema } from './document.ts';

/**
 * What the values of fields beside the named ones must be, where a schema says it. The bundle says it under `x-free-form` if the
 * schema also names fields: most generators cannot declare both in one type.
 */
export function additionalPropertiesSchema({
  additionalProperties,
  'x-free-form': freeForm,
}: Schema): Schema | undefined {
  const values = typeof freeForm === 'object' ? freeForm : additionalProperties;
  return typeof values === 'object' ? values : undefined;
}

/** A copy of a schema with `additionalProperties` as JSON Schema means it. */
export function withAdditionalProperties(schema: Schema): Schema {
  if (typeof schema['x-free-form'] !== 'object') return schema;
  return { ...schema, additionalProperties: schema['x-free-form'], 'x-free-form': true };
}
