import type { Rolldown } from 'tsdown';

/** Prism creates its validators while it is loaded, and never uses them. */
const UNUSED_AJV = 'exports.default = class { addFormat() {} };';

/** What Prism loads and the mock never uses, with a replacement for each. These are half of what Prism brings. */
const STAND_INS: Record<string, string> = {
  // Makes values up for the keyword `faker` of a schema, which the document does not use.
  '@faker-js/faker': 'exports.default = {};',
  // Forward requests and call callbacks; our Prism is not a proxy, and the document has no callbacks.
  'node-fetch': 'exports.default = fetch;',
  'https-proxy-agent': 'module.exports = class {};',
  // Hashes what an operation contains into ids that no response shows. Its own file holds tables for seven widths.
  'fnv-plus': `const { createHash } = require('node:crypto');
exports.fast1a52hex = (text) => createHash('sha256').update(text).digest('hex').slice(0, 13);`,
  // Matches paths with templates for Prism's checks of requests, which are off: the mock has checked them.
  'uri-template-lite': '',
  // Compile Prism's checks of requests and responses, which are off.
  ajv: UNUSED_AJV,
  'ajv/dist/2019': UNUSED_AJV,
  'ajv/dist/2020': UNUSED_AJV,
  'ajv-formats': 'exports.default = () => {};',
  // Writes a log, which the mock does not want.
  pino: 'module.exports = () => ({});',
  // Parses functions in YAML. The document is JSON.
  esprima: '',
  // Names media types by file extension. The document writes them out.
  'mime-db': 'module.exports = {};',
  // Reads schemas from files and URLs. The document is whole.
  'json-schema-ref-parser': 'module.exports = class {};',
};

/** Packages below Prism that a bundler cannot take as they are. */
export const mendedPackages: Rolldown.Plugin[] = [
  {
    name: 'stand-ins',
    resolveId: {
      filter: { id: new RegExp(`^(${Object.keys(STAND_INS).join('|')})$`) },
      handler: (name) => `\0stand-in:${name}`,
    },
    load: {
      filter: { id: /^\0stand-in:/ },
      handler: (id) => ({ code: STAND_INS[id.slice('\0stand-in:'.length)] as string, moduleType: 'js' }),
    },
  },
  {
    // Readers of Swagger 2 and of Postman's collections.
    name: 'openapi-alone',
    load: {
      filter: { id: /\/@stoplight\/http-spec\/(oas2|postman)\/operation\.js$/ },
      handler: () => ({ code: '', moduleType: 'js' }),
    },
  },
];
