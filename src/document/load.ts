import { readFileSync } from 'node:fs';
import type { Document } from './document.ts';

/** The bundle. In the package it lies beside this code: see `src/build/document-beside.ts`. */
export function loadDocument(): Document {
  return JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document;
}
