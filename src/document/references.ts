import type { Document, Reference } from './document.ts';
import { valueAt } from './json-pointer.ts';

/** Follows a chain of `$ref`s within the document; any other value is returned unchanged. */
export function resolve<T>(document: Document, value: T | Reference): T {
  let current: unknown = value;
  while (current !== null && typeof current === 'object' && '$ref' in current) {
    const { $ref } = current as Reference;
    if (!$ref.startsWith('#/')) throw new Error(`Only references within the document can be followed, got ${$ref}`);
    current = valueAt(document, decodeURIComponent($ref.slice(1)));
    if (current === undefined) throw new Error(`The document has nothing at ${$ref}`);
  }
  return current as T;
}

/** `#/components/schemas/Step` → `Step`; `undefined` for a reference to anything but a named schema. */
export function schemaName(ref: string | undefined): string | undefined {
  return ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

/** A reference for each key, to the component that it names: `{ 404: 'NotFound' }` → `{ 404: { $ref: '#/components/responses/NotFound' } }` */
export function componentReferences(kind: string, names: Readonly<Record<string, string>>): Record<string, Reference> {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { $ref: `#/components/${kind}/${name}` }]),
  );
}

/** `Step` → `{ $ref: '#/components/schemas/Step' }` */
export function schemaReference(name: string): Reference {
  return { $ref: `#/components/schemas/${name}` };
}
