import bundle from '../../generated/openapi.json' with { type: 'json' };
import type { Document } from '../../src/document/document.ts';
import { readApi } from '../../src/document/read-api.ts';

/** The bundle, with the type that the ground floor gives it. */
export const document = bundle as unknown as Document;

export const api = readApi(document);
