import { createRequire } from 'node:module';
import type { Rolldown } from 'tsdown';

const require = createRequire(import.meta.url);
const ENGLISH = '\0faker-in-english';

/** Packages below Prism that a bundler cannot take as they are. */
export const mendedPackages: Rolldown.Plugin[] = [
  {
    // Prism takes faker whole, with the names and streets of 60 languages, and uses the English ones.
    name: 'faker-in-english',
    resolveId: { filter: { id: /^@faker-js\/faker$/ }, handler: () => ENGLISH },
    load: {
      filter: { id: /^\0faker-in-english$/ },
      handler: () => {
        const english = require.resolve('@faker-js/faker/locale/en');
        return { code: `exports.default = require(${JSON.stringify(english)});`, moduleType: 'js' };
      },
    },
  },
  {
    // Readers of Swagger 2 and of Postman's collections; the latter brings a second faker and the tables of iconv.
    name: 'openapi-alone',
    load: {
      filter: { id: /\/@stoplight\/http-spec\/(oas2|postman)\/operation\.js$/ },
      handler: () => ({ code: '', moduleType: 'js' }),
    },
  },
  {
    // It exports by `this`, which is undefined once the file is part of a module.
    name: 'uri-template-lite',
    transform: {
      filter: { id: /\/uri-template-lite\// },
      handler: (code, id) => {
        if (!code.includes('this.URI')) throw new Error(`${id} no longer exports by \`this\`; remove its mend`);
        return code.replaceAll('this.URI', 'exports.URI');
      },
    },
  },
];
