import type { Api } from '../../document/api.ts';
import { formatPointer } from '../../document/json-pointer.ts';

/** The ids of the operations that a JSON pointer belongs to: the one it is in, or all that refer to the component it is in. */
export type OperationsAt = (pointer: string) => string[];

/** Looks into several documents, since what is gone has its users in the old one only. */
export function operationsAt(apis: Api[]): OperationsAt {
  const users = apis.map(usersOfComponents);
  const operations = apis.map(operationsByPointer);
  return (pointer) => {
    const parts = pointer.split('/');
    const component = parts.slice(0, 4).join('/');
    const ids = pointer.startsWith('#/components/')
      ? users.flatMap((map) => [...(map.get(component) ?? [])])
      : operations.flatMap((list) => list.filter((entry) => isInside(pointer, entry.pointer)).map(({ id }) => id));
    return [...new Set(ids)].sort();
  };
}

/** A pointer to a path item means all of its operations. */
function isInside(pointer: string, operation: string): boolean {
  return `${pointer}/`.startsWith(`${operation}/`) || `${operation}/`.startsWith(`${pointer}/`);
}

function operationsByPointer({ operations }: Api): Array<{ id: string; pointer: string }> {
  return operations.map(({ id, path, method }) => ({
    id,
    pointer: `#${formatPointer(['paths', path, method.toLowerCase()])}`,
  }));
}

function usersOfComponents(api: Api): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  const components = api.document.components as Record<string, Record<string, unknown>>;
  for (const [id, part] of usersIn(api)) {
    const open = referencesIn(part);
    for (let ref = open.pop(); ref; ref = open.pop()) {
      const ids = users.get(ref) ?? new Set();
      if (ids.has(id)) continue;
      users.set(ref, ids.add(id));
      const [, , kind = '', name = ''] = ref.split('/');
      open.push(...referencesIn(components[kind]?.[name]));
    }
  }
  return users;
}

/** Whatever refers to components, and what to call it: the operations by id, and the webhooks together. */
function usersIn({ document, operations }: Api): Array<[id: string, part: unknown]> {
  const users = operations.map(({ id, path, source }): [string, unknown] => [
    id,
    [source, document.paths[path]?.parameters],
  ]);
  return [...users, ['webhooks', document.webhooks]];
}

/** Every component that a part of a document refers to, in a `$ref` or in the mapping of a discriminator. */
function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('#/components/') ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(referencesIn);
}
