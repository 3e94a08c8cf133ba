import bundle from '../../generated/openapi.json' with { type: 'json' };
import type { Document } from '../../src/document/document.ts';

/** The bundle, with the type that codegen gives it. */
export const document = bundle as unknown as Document;
