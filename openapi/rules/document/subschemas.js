// @ts-check
/** @import { Located, Location, Node } from './redocly.d.ts' */

/** Keywords whose schemas describe the same value. `not` and `if` are missing because they only test it. */
const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'then', 'else', 'dependentSchemas'];
/** Keywords whose schemas describe a value inside. */
const INNER_VALUE = ['properties', 'patternProperties', 'items', 'prefixItems', 'additionalProperties'];
/** Those that hold a list or a map of schemas and not one. */
const SEVERAL = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas', 'properties', 'patternProperties', 'prefixItems'];

/**
 * The schemas directly under a schema, not yet followed.
 *
 * @param {Node} schema
 * @param {Location} location
 * @returns {(Located & { sameValue: boolean })[]}
 */
export function subschemas(schema, location) {
  return [...SAME_VALUE, ...INNER_VALUE].flatMap((keyword) => {
    const holder = schema[keyword];
    const sameValue = SAME_VALUE.includes(keyword);
    // True and false are no schema here, they say whether anything may follow.
    if (keyword === 'additionalProperties' && typeof holder === 'boolean') return [];
    if (!SEVERAL.includes(keyword)) return [{ node: holder, location: location.child(keyword), sameValue }];
    return Object.entries(holder ?? {}).map(([key, node]) => ({
      node,
      location: location.child([keyword, key]),
      sameValue,
    }));
  });
}
