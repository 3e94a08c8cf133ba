import { createRequire } from 'node:module';
import type { Document } from './document.ts';

/**
 * The bundle. In the package it lies beside this code: see `src/build/document-beside.ts`. It is required, because bundlers such as
 * Turbopack make a path of their server out of `new URL(…, import.meta.url)`, and no file is there.
 */
export function loadDocument(): Document {
  return createRequire(import.meta.url)('../../generated/openapi.json') as Document;
}
