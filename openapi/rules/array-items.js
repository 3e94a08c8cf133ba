// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * Spectral and some generators refuse an array without `items`, also in a schema that only tests.
 *
 * @type {Rule}
 */
export const arrayItems = () => ({
  Schema(schema, { report, location }) {
    if (schema.type !== 'array' || 'items' in schema) return;
    const message = `${labelOf(location)} is an array without \`items\`: say what it holds, or write \`items: {}\`.`;
    report({ message, location });
  },
});
