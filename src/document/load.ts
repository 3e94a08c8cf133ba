import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from './document.ts';

/** The bundle, by the name that users import it by: it is found from `src/` and from `dist/` alike. */
export function loadDocument(): Document {
  const file = createRequire(import.meta.url).resolve('lemlist-openapi/openapi.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Document;
}
