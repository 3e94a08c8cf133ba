import type { Document, Schema } from '../../document/document.ts';
import { mapSubschemas } from '../../document/subschemas.ts';

/**
 * Where a schema names fields and also says what additional properties must be, the bundle allows any additional property and keeps
 * the rule under `x-free-form`. Orval, RTK and oazapfts declare both in one interface, which TypeScript rejects. Our types,
 * validators and docs read the rule with `additionalPropertiesSchema`.
 */
export function relaxAdditionalProperties(document: Document): void {
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = relax(schema);
}

function relax(schema: Schema): Schema {
  const copy = mapSubschemas(schema, relax);
  const { additionalProperties: values, properties } = copy;
  // Without `type`, any value may follow, and generators agree on that.
  if (!properties || typeof values !== 'object' || !('$ref' in values || 'type' in values || 'anyOf' in values))
    return copy;
  return { ...copy, additionalProperties: true, 'x-free-form': values };
}
