// @ts-check
import { follow } from './document/follow.js';
import { mediaTypes } from './document/media-types.js';
import { labelOf } from './document/name-of.js';
import { operations } from './document/operations.js';
import { subschemas } from './document/subschemas.js';

/** @import { Context, Location, Node, Rule } from './document/redocly.d.ts' */

/** Keywords that make a schema without `type` one of objects. */
const OBJECT_KEYWORDS = ['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'];
/** Keywords that keep objects out, or whose branches are looked at one by one. */
const NARROWING_KEYWORDS = ['const', 'enum', 'allOf', 'anyOf', 'oneOf', 'contentMediaType'];

/**
 * What we send is closed, so that a misspelt field fails here and is not ignored by lemlist. A webhook's body is sent by lemlist
 * and stays open like a response.
 *
 * @type {Rule}
 */
export const closedRequests = () => {
  const seen = new Set();
  return {
    Root(root, context) {
      for (const operation of operations(context, root)) {
        for (const { node, location, name, status } of mediaTypes(context, operation)) {
          if (status === undefined) check(context, node.schema, location.child('schema'), false, name, seen);
        }
      }
    },
  };
};

/**
 * @param {Context} context
 * @param {Node} raw
 * @param {Location} place
 * @param {boolean} sealed whether a schema of the same value already refuses unknown properties
 * @param {string} where
 * @param {Set<string>} seen
 */
function check(context, raw, place, sealed, where, seen) {
  const found = follow(context, raw, place);
  if (!found || found.node === false) return;
  const { node: schema, location } = found;
  // A schema can be reached closed by one way and open by another.
  const id = `${location.absolutePointer} ${sealed}`;
  if (seen.has(id)) return;
  seen.add(id);

  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  const shutByPart = parts.some((/** @type {Node} */ part) => shuts(follow(context, part, location)?.node));
  const closed = !opens(schema) && (sealed || shuts(schema) || shutByPart);
  const fault = (closed ? undefined : openness(schema)) ?? fallback(schema);
  if (fault) context.report({ message: `${where}: ${labelOf(location)} ${fault}.`, location });

  // Where the schema itself says what else is accepted, its parts can only narrow, and need not say it again.
  const settled = schema.additionalProperties === false || schema['x-free-form'] === true || excludesObjects(schema);
  for (const child of subschemas(schema, location)) {
    if (settled && child.sameValue) continue;
    check(context, child.node, child.location, closed && child.sameValue, where, seen);
  }
}

/** @param {Node} schema */
const rest = (schema) =>
  [schema?.additionalProperties, schema?.unevaluatedProperties].filter((value) => value !== undefined);
/** @param {Node} schema */
const opens = (schema) => rest(schema).some((value) => value !== false);
/** @param {Node} schema */
const shuts = (schema) => rest(schema).length > 0 && !opens(schema);

/** @param {Node} schema */
const typesOf = (schema) => [schema.type ?? []].flat();
/** @param {Node} schema */
const excludesObjects = (schema) => typesOf(schema).length > 0 && !typesOf(schema).includes('object');

/** @param {Node} schema @returns {string | undefined} what is wrong with a schema that is not closed */
function openness(schema) {
  if (typesOf(schema).includes('array') && !schema.items && !schema.prefixItems)
    return 'holds anything, expected `items`';
  if (excludesObjects(schema)) return undefined;
  const has = (/** @type {string} */ keyword) => keyword in Object(schema);
  if (!typesOf(schema).includes('object') && !OBJECT_KEYWORDS.some(has)) {
    return NARROWING_KEYWORDS.some(has) ? undefined : 'accepts anything, expected a `type`';
  }
  // The bundle keeps the schema of further values there.
  if (typeof schema['x-free-form'] === 'object') return undefined;
  if (typeof schema.additionalProperties !== 'object') return 'is open, expected `additionalProperties: false`';
  if (schema['x-free-form'] === true) return undefined;
  return 'is a free-form map, expected `additionalProperties: false`, or `x-free-form: true` where any key is meant';
}

/** @param {Node} schema @returns {string | undefined} */
function fallback({ discriminator, oneOf }) {
  const mapped = Object.keys(discriminator?.mapping ?? {}).length;
  if (mapped === 0 || !(oneOf?.length > mapped)) return undefined;
  return 'has a variant outside its mapping, expected none: only a union of responses may have a fallback';
}
