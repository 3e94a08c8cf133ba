// @ts-check
import { follow } from './follow.js';
import { nameOf } from './name-of.js';

/** @import { Context, Located, Location, Node } from './redocly.d.ts' */

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {Located} schema
 * @property {string[]} faults what keeps a discriminator from working with it
 * @property {string} [value] the one value of the discriminator property
 * @property {string[]} [not] the values refused by an open fallback, which allows any other
 */

/**
 * One member of a `oneOf`, as its discriminator sees it; nothing where the `$ref` is dead.
 *
 * @param {Context} context
 * @param {Node} raw
 * @param {Location} location
 * @param {string} property
 * @returns {Variant | undefined}
 */
export function readVariant(context, raw, location, property) {
  const schema = follow(context, raw, location);
  if (!schema) return undefined;
  const inline = typeof raw.$ref !== 'string';
  const name = inline ? `variant ${location.pointer.split('/').at(-1)}` : nameOf(schema.location);
  const faults = [];
  if (inline) faults.push(`${name} is inline, expected a \`$ref\`, since a mapping can name nothing else`);
  if (!schema.node.required?.includes(property)) faults.push(`${name} does not require it`);

  const place = schema.location.child(['properties', property]);
  const found = follow(context, schema.node.properties?.[property], place);
  const value = constantOf(found?.node);
  if (value !== undefined) return { name, schema, faults, value };
  if (found?.node.type === 'string' && found.node.not) {
    const not = follow(context, found.node.not, found.location.child('not'))?.node;
    return { name, schema, faults, not: not?.enum ?? [] };
  }
  faults.push(`${name} gives it no \`enum\` of one string`);
  return { name, schema, faults };
}

/** @param {Node} schema @returns {string | undefined} the string that a schema allows, where it allows one alone */
function constantOf(schema) {
  const [value, ...others] = schema?.enum ?? [];
  return typeof value === 'string' && others.length === 0 ? value : undefined;
}
