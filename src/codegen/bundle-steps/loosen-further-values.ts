import type { Document, Schema } from '../../document/document.ts';
import { mapSubschemas } from '../../document/subschemas.ts';

/**
 * Where a schema names fields and also says what further values must be, the bundle allows any further value and keeps the rule
 * under `x-free-form`. Orval, RTK and oazapfts declare both in one interface, which TypeScript rejects. Our types, validators and
 * docs read the rule with `furtherValues`.
 */
export function loosenFurtherValues(document: Document): void {
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = loosened(schema);
}

function loosened(schema: Schema): Schema {
  const copy = mapSubschemas(schema, loosened);
  const { additionalProperties: values, properties } = copy;
  // Without `type`, any value may follow, and generators agree on that.
  if (!properties || typeof values !== 'object' || !('$ref' in values || 'type' in values || 'anyOf' in values))
    return copy;
  return { ...copy, additionalProperties: true, 'x-free-form': values };
}
