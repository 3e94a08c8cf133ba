import type { Document, Schema } from '../../document/document.ts';
import { resolve, schemaName } from '../../document/references.ts';

/**
 * Writes a schema that is used under `not` alone in each place, and removes it. It describes what must not be sent: other
 * generators would export it as a type that nobody can use.
 */
export function inlineExclusions(document: Document): void {
  const { schemas } = document.components;
  const uses = new Map<string, { all: number; exclusions: Schema[] }>();
  count(document);
  for (const [name, { all, exclusions }] of uses) {
    if (exclusions.length < all) continue;
    for (const schema of exclusions) schema.not = resolve<Schema>(document, schema.not as Schema);
    delete schemas[name];
  }

  function count(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const name = schemaName((value as { $ref?: string } | null)?.$ref);
      if (name) {
        const use = uses.get(name) ?? { all: 0, exclusions: [] };
        uses.set(name, use);
        use.all += 1;
        if (key === 'not') use.exclusions.push(node as Schema);
      }
      count(value);
    }
  }
}
