import ts from 'typescript';
import { METHODS } from '../document/read-api.ts';
import type { PropertyChange } from './change-properties.ts';

/**
 * Omits what no caller can use: the methods that a path lacks, the parameters of a path, which each operation has too, and the
 * headers of responses, which no client types. They are half of what openapi-typescript prints.
 */
export const callableParts: PropertyChange = (property, [root, ...place]) => {
  const isCallable =
    root === 'paths' && place.length === 2
      ? METHODS.includes(place[1] as string) && property.type?.kind !== ts.SyntaxKind.NeverKeyword
      : !(root === 'operations' && place.length === 4 && place[1] === 'responses' && place[3] === 'headers');
  return isCallable ? property : undefined;
};
