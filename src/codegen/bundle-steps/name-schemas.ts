import type { Document, Schema } from '../../document/document.ts';
import { mapSubschemas } from '../../document/subschemas.ts';

/** Keywords of OpenAPI, outside of schemas, whose values are data and may hold anything. */
const DATA = ['example', 'examples'];

/**
 * Moves each schema with a `title` to `components.schemas`, under that name, and leaves a `$ref`. So a schema that one operation
 * alone uses is in the path file, where people read it, and still has a type with a name of its own.
 */
export function nameSchemas(document: Document): void {
  const files = document.components.schemas;
  const schemas: Record<string, Schema> = {};
  const { paths, webhooks, components } = document;
  for (const [name, schema] of Object.entries(files)) {
    if (schema.title !== undefined) throw new Error(`${name} has a \`title\`, but the name of its file is its name`);
    schemas[name] = mapSubschemas(schema, named);
  }
  const { schemas: _, ...others } = components;
  visit([paths, webhooks, others]);
  // In the order of the alphabet: moving a schema between files leaves the generated files as they are.
  components.schemas = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'schema') (node as { schema: Schema }).schema = named(value as Schema);
      else if (!DATA.includes(key)) visit(value);
    }
  }

  function named(schema: Schema): Schema {
    const { title, ...rest } = mapSubschemas(schema, named);
    if (title === undefined) return rest;
    const name = String(title);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      throw new Error(`\`title: ${name}\` is not a name, which begins with a capital`);
    if (name in files || name in schemas) throw new Error(`\`title: ${name}\` is taken by another schema`);
    schemas[name] = rest;
    return { $ref: `#/components/schemas/${name}` };
  }
}
