// @ts-check
import { follow } from './document/follow.js';
import { labelOf } from './document/name-of.js';
import { readVariant } from './document/read-variant.js';

/** @import { Location, Rule } from './document/redocly.d.ts' */
/** @import { Variant } from './document/read-variant.js' */

/**
 * The types, the validators and the mock pick a variant by the mapping alone, so each mapping is complete and right: one key per
 * variant's value, leading to the very variant that has it. A union of responses may have one open fallback for values to come.
 *
 * @type {Rule}
 */
export const discriminatorMapping = () => ({
  Schema({ discriminator, oneOf }, context) {
    if (!discriminator) return;
    const { propertyName, mapping } = discriminator;
    const place = context.location.child('discriminator');
    /** @param {string} text @param {Location} [location] */
    const fault = (text, location = place) => {
      const message = `Discriminator \`${propertyName}\` of ${labelOf(context.location)}: ${text}.`;
      context.report({ message, location });
    };

    if (!Array.isArray(oneOf) || oneOf.length === 0) return fault('needs `oneOf` with its variants');
    if (!mapping || typeof mapping !== 'object') return fault('needs a `mapping` with one key per variant');

    /** @type {Map<string, Variant>} */
    const byValue = new Map();
    const fallbacks = [];
    for (const [index, raw] of oneOf.entries()) {
      const location = context.location.child(['oneOf', index]);
      const variant = readVariant(context, raw, location, propertyName);
      for (const text of variant?.faults ?? []) fault(text, location);
      if (variant?.not) fallbacks.push(variant);
      if (variant?.value === undefined) continue;
      const first = byValue.get(variant.value);
      if (first) fault(`${first.name} and ${variant.name} both have the value \`${variant.value}\``, location);
      else byValue.set(variant.value, variant);
    }

    for (const [value, { name, schema }] of byValue) {
      if (!Object.hasOwn(mapping, value)) {
        fault(`\`mapping\` lacks \`${value}\`, the value of ${name}`);
        continue;
      }
      const target = follow(context, { $ref: mapping[value] }, context.location);
      if (target?.location.absolutePointer === schema.location.absolutePointer) continue;
      fault(
        `\`${value}\` maps to ${mapping[value]}, expected the \`$ref\` of ${name}`,
        place.child(['mapping', value]),
      );
    }
    for (const value of Object.keys(mapping)) {
      if (byValue.has(value)) continue;
      fault(`\`${value}\` is mapped, but no variant has that value`, place.child(['mapping', value]));
    }

    if (fallbacks.length > 1) {
      fault(`${fallbacks.map(({ name }) => name).join(' and ')} are fallbacks, expected one at most`);
    }
    for (const { name, not = [] } of fallbacks) {
      // A fallback that overlaps a variant makes `oneOf` match twice; one that leaves a gap makes it match never.
      const wrong = [...not, ...byValue.keys()].filter((value) => !byValue.has(value) || !not.includes(value));
      if (wrong.length)
        fault(`the fallback ${name} must exclude the mapped values alone, differs in ${wrong.join(', ')}`);
    }
  },
});
