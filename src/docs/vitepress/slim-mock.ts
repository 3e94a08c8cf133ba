import type { Plugin } from 'vite';
import bundle from '../../../generated/openapi.json' with { type: 'json' };
import { slimDocument } from '../../build/slim-document.ts';

/** The zero byte keeps other plugins, such as Vite's own for JSON, away from it. */
const ID = '\0slim-document';

/** Gives the mock in the page the document without what it never reads, as the build of the package does. The programs for errors need advice. */
export const slimMock: Plugin = {
  name: 'slim-mock',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/generated/openapi.json') ? ID : undefined),
  load: (id) => {
    if (id !== ID) return undefined;
    // A text is parsed faster than an object of this size is compiled.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(slimDocument(bundle, { keepsAdvice: true })))});`;
  },
};
