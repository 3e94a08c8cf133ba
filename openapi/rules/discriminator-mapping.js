// @ts-check
import { follow } from './document/follow.js';
import { nameOf } from './document/name-of.js';

/** @import { Context, Location, Located, Node, Rule } from './document/redocly.d.ts' */

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {Located} schema
 * @property {Node} [value] the `const` of the discriminator property
 * @property {Located} [not] what a fallback's discriminator property must not be
 */

/**
 * The types, the validators and the mock pick a variant by the mapping alone, so each mapping is complete and right: one key per
 * `const`, leading to the very variant that has it. A union of responses may end in one open fallback for values to come.
 *
 * @type {Rule}
 */
export const discriminatorMapping = () => ({
  Schema({ discriminator, oneOf }, context) {
    if (!discriminator) return;
    const { propertyName, mapping } = discriminator;
    const place = context.location.child('discriminator');
    /** @param {string} text @param {Location} [location] */
    const fault = (text, location = place) =>
      context.report({ message: `Discriminator \`${propertyName}\` of ${nameOf(context.location)}: ${text}.`, location });

    if (!Array.isArray(oneOf) || oneOf.length === 0) return fault('needs `oneOf` with its variants');
    if (!mapping || typeof mapping !== 'object') return fault('needs a `mapping` with one key per variant');

    const variants = oneOf.flatMap((raw, index) => {
      const at = context.location.child(['oneOf', index]);
      if (typeof raw?.$ref !== 'string') {
        fault(`variant ${index} is inline, expected a \`$ref\`, since a mapping can name nothing else`, at);
        return [];
      }
      return readVariant(context, raw, at, propertyName, fault);
    });

    /** @type {Map<string, Variant>} */
    const byValue = new Map();
    for (const variant of variants.filter(({ value }) => value !== undefined)) {
      const first = byValue.get(variant.value);
      if (first) fault(`${first.name} and ${variant.name} both have the const \`${variant.value}\``);
      else byValue.set(variant.value, variant);
    }

    for (const [value, { name, schema }] of byValue) {
      if (!Object.hasOwn(mapping, value)) {
        fault(`\`mapping\` lacks \`${value}\`, the const of ${name}`);
        continue;
      }
      const target = follow(context, { $ref: mapping[value] }, context.location);
      if (target?.location.absolutePointer === schema.location.absolutePointer) continue;
      fault(`\`${value}\` maps to ${mapping[value]}, expected the \`$ref\` of ${name}`, place.child(['mapping', value]));
    }
    for (const value of Object.keys(mapping)) {
      if (!byValue.has(value)) fault(`no variant has the const \`${value}\``, place.child(['mapping', value]));
    }

    const fallbacks = variants.filter(({ not }) => not);
    if (fallbacks.length > 1) fault(`${fallbacks.map(({ name }) => name).join(' and ')} are fallbacks, expected one at most`);
    for (const { name, not } of fallbacks) {
      // A fallback that overlaps a variant makes `oneOf` match twice; one that leaves a gap makes it match never.
      const refused = [not?.node.const ?? not?.node.enum ?? []].flat();
      const wrong = [...refused, ...byValue.keys()].filter((value) => !byValue.has(value) || !refused.includes(value));
      if (wrong.length) fault(`\`not\` of the fallback ${name} must list the mapped values, differs in ${wrong.join(', ')}`);
    }
  },
});

/**
 * @param {Context} context
 * @param {{ $ref: string }} raw
 * @param {Location} at
 * @param {string} property
 * @param {(text: string, location?: Location) => void} fault
 * @returns {Variant[]} none where the variant cannot be used for what follows
 */
function readVariant(context, raw, at, property, fault) {
  const schema = follow(context, raw, at);
  if (!schema) return [];
  const name = nameOf(schema.location);
  if (!schema.node.required?.includes(property)) fault(`${name} does not require it`, at);

  const place = schema.location.child(['properties', property]);
  const found = follow(context, schema.node.properties?.[property], place);
  if (typeof found?.node.const === 'string') return [{ name, schema, value: found.node.const }];
  if (found?.node.type === 'string' && found.node.not) {
    return [{ name, schema, not: follow(context, found.node.not, found.location.child('not')) }];
  }
  fault(`${name} gives it no string \`const\``, at);
  return [];
}
