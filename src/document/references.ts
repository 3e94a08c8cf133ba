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

/** `Step` → `{ $ref: '#/components/schemas/Step' }` */
export function schemaReference(name: string): Reference {
  return { $ref: `#/components/schemas/${name}` };
}
