import type { Document } from '../../document/document.ts';
import { resolve } from '../../document/document.ts';

/** What refers to each schema: operations by id, other schemas by name. */
export interface Usage {
  operations: Set<string>;
  schemas: Set<string>;
}

/** Who uses a schema, directly; responses, parameters and bodies count as part of their operation. */
export function usageOf(document: Document): Map<string, Usage> {
  const usage = new Map<string, Usage>();
  const of = (name: string): Usage => {
    const found = usage.get(name) ?? { operations: new Set(), schemas: new Set() };
    usage.set(name, found);
    return found;
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    for (const used of schemasIn(document, schema)) if (used !== name) of(used).schemas.add(name);
  }
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      const { operationId } = operation as { operationId?: string };
      if (!operationId) continue;
      for (const used of schemasIn(document, [operation, item.parameters])) of(used).operations.add(operationId);
    }
  }
  return usage;
}

/** The names of the schemas that a part of the document refers to; other components are followed. */
function schemasIn(document: Document, part: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const name = typeof inner === 'string' ? inner.match(/^#\/components\/schemas\/(.+)$/)?.[1] : undefined;
      if (name) found.add(name);
      else if (key === '$ref') walk(resolve(document, value));
      else if (key !== 'examples') walk(inner);
    }
  };
  walk(part);
  return found;
}
