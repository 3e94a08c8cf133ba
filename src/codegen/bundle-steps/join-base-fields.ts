import type { Document, Schema } from '../../document/document.ts';
import { resolve, schemaName } from '../../document/references.ts';

/**
 * Writes the fields of the schemas under `allOf` into the schema beside it, whose own field of the same name wins. In the files,
 * `allOf` keeps the fields that many schemas share in one place; generators print it as intersections that nobody wants to read.
 */
export function joinBaseFields(document: Document): void {
  const { schemas } = document.components;
  const bases = new Set<string>();
  for (const [name, { allOf = [], ...own }] of Object.entries(schemas)) {
    if (allOf.length === 0) continue;
    const fields = allOf.map(({ $ref }) => {
      const base = schemaName($ref);
      if (!base) throw new Error(`${name}: \`allOf\` takes references to files, which say what schemas have in common`);
      bases.add(base);
      const { properties, type, description, ...rest } = resolve<Schema>(document, { $ref });
      const [keyword] = Object.keys(rest);
      if (keyword) throw new Error(`${base}: a schema for \`allOf\` has \`properties\` only, found \`${keyword}\``);
      return properties;
    });
    schemas[name] = { ...own, properties: Object.assign({}, own.properties, ...fields, own.properties) };
  }
  const rest = JSON.stringify(document);
  for (const base of bases) if (!rest.includes(`"#/components/schemas/${base}"`)) delete schemas[base];
}
