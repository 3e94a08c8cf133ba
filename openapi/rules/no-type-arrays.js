// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * Generators that began with OpenAPI 3.0 expect one type: kubb, for example, ends in a stack overflow. `anyOf` with one type per
 * member means the same to every tool.
 *
 * @type {Rule}
 */
export const noTypeArrays = () => ({
  Schema(schema, { report, location }) {
    if (!Array.isArray(schema.type)) return;
    report({
      message: `${labelOf(location)} has several types in \`type\`, which other generators cannot read: write \`anyOf\` with one type per member.`,
      location: location.child('type'),
    });
  },
});
