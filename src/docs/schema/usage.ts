import type { Api } from '../../document/api.ts';
import { schemaName } from '../../document/references.ts';

/** The operations (by id) and the schemas (by name) that refer to a schema. */
export interface Usage {
  operations: Set<string>;
  schemas: Set<string>;
}

/** The direct users of each schema. Responses, parameters and bodies count as part of their operation. */
export function usageOf(api: Api): Map<string, Usage> {
  const usage = new Map<string, Usage>();
  const of = (name: string): Usage => {
    const found = usage.get(name) ?? { operations: new Set(), schemas: new Set() };
    usage.set(name, found);
    return found;
  };
  for (const [name, schema] of Object.entries(api.document.components.schemas)) {
    for (const used of schemasIn(api, schema)) if (used !== name) of(used).schemas.add(name);
  }
  for (const { id, path, source } of api.operations) {
    const parts = [source, api.document.paths[path]?.parameters];
    for (const used of schemasIn(api, parts)) of(used).operations.add(id);
  }
  return usage;
}

/** The namespaces whose operations use each schema, directly or inside another schema. Events belong to the namespace that registers webhooks. */
export function namespacesOf(api: Api): Map<string, Set<string>> {
  const { schemas } = api.document.components;
  const inside = new Map(Object.entries(schemas).map(([name, schema]) => [name, schemasIn(api, schema)]));
  const found = new Map(Object.keys(schemas).map((name) => [name, new Set<string>()]));
  const note = (names: Iterable<string>, namespace: string): void => {
    for (const name of names) {
      const own = found.get(name);
      if (!own || own.has(namespace)) continue;
      own.add(namespace);
      note(inside.get(name) ?? [], namespace);
    }
  };
  for (const { namespace, path, source } of api.operations)
    note(schemasIn(api, [source, api.document.paths[path]?.parameters]), namespace);
  for (const { content } of api.webhooks) note(schemasIn(api, content), 'webhooks');
  return found;
}

/** The names of the schemas that a part of the document refers to, through other components too. */
function schemasIn(api: Api, part: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const name = typeof inner === 'string' ? schemaName(inner) : undefined;
      if (name) found.add(name);
      else if (key === '$ref') walk(api.resolve(value));
      else if (key !== 'examples') walk(inner);
    }
  };
  walk(part);
  return found;
}
