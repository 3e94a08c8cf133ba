// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * openapi-zod-client cannot load a union whose variants differ in a `const`, and Postman leaves the field empty. `type` with an
 * `enum` of one value means the same to every tool.
 *
 * @type {Rule}
 */
export const noConst = () => ({
  Schema(schema, { report, location }) {
    if (schema.const === undefined) return;
    report({
      message: `${labelOf(location)} has \`const\`, which other generators misread: write \`type\` and an \`enum\` of one value.`,
      location: location.child('const'),
    });
  },
});
