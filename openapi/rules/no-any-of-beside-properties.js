// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * openapi-typescript turns `anyOf` beside `properties` into a union of the branches *and* the properties, which accepts bodies
 * that the schema refuses. Only the same level counts: `not: {anyOf}` beside properties generates no type.
 *
 * @type {Rule}
 */
export const noAnyOfBesideProperties = () => ({
  Schema(schema, { report, location }) {
    if (!schema.anyOf || !schema.properties) return;
    report({
      message: `${labelOf(location)} has \`anyOf\` beside \`properties\`, which generates a wrong union: use \`oneOf\` of whole variants, or \`not\` for what is forbidden.`,
      location: location.child('anyOf'),
    });
  },
});
