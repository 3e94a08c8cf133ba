import type { Document } from './document.ts';
import type { OperationObject } from './OperationObject.ts';
import { METHODS } from './read-api.ts';

/** The operations as the document writes them, in its order. */
export function operationsOf({ paths }: Document): OperationObject[] {
  return Object.values(paths).flatMap((item) =>
    METHODS.filter((method) => method in item).map((method) => item[method] as OperationObject),
  );
}
