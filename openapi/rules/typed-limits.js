// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

const TYPE_OF = /** @type {const} */ ({
  minItems: 'array',
  maxItems: 'array',
  minProperties: 'object',
  maxProperties: 'object',
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  minimum: 'number',
  maximum: 'number',
});

/**
 * A limit says nothing of a value of another type, so it is kept by all of them. Within `not`, a rule between fields would then be
 * broken by values that have nothing to do with it.
 *
 * @type {Rule}
 */
export const typedLimits = () => ({
  Schema(schema, { report, location }) {
    if (schema.type !== undefined) return;
    for (const [limit, type] of Object.entries(TYPE_OF)) {
      if (!(limit in schema)) continue;
      report({
        message: `${labelOf(location)} has \`${limit}\` without a \`type\`, and so takes every value of another type: write \`type: ${type}\` beside it.`,
        location: location.child(limit),
      });
    }
  },
});
