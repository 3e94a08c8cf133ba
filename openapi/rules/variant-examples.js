// @ts-check
import { exampleValues } from './document/example-values.js';
import { follow } from './document/follow.js';
import { mediaTypes } from './document/media-types.js';
import { operations } from './document/operations.js';
import { subschemas } from './document/subschemas.js';

/** @import { Context, Location, Node, Rule } from './document/redocly.d.ts' */

/**
 * The mock responds with the example of the variant at hand, and the docs show it, so a union has one for each. Errors are left out:
 * nobody chooses their variant.
 *
 * @type {Rule}
 */
export const variantExamples = () => {
  const seen = new Set();
  return {
    Root(root, context) {
      for (const operation of [...operations(context, root), ...operations(context, root, 'webhooks')]) {
        for (const media of mediaTypes(context, operation)) {
          if (media.status !== undefined && !media.status.startsWith('2')) continue;
          // A body that several operations share is reported for the first.
          if (seen.has(media.location.absolutePointer)) continue;
          seen.add(media.location.absolutePointer);

          const values = exampleValues(context, media);
          for (const union of discriminators(context, media.node.schema, media.location.child('schema'))) {
            const { propertyName, mapping } = union;
            const shown = values.map(({ node }) => node?.[propertyName]);
            const missing = Object.keys(mapping ?? {}).filter((value) => !shown.includes(value));
            if (missing.length === 0) continue;
            const message = `${media.name}: no example with \`${propertyName}\` ${missing.join(', ')}; each variant needs one.`;
            context.report({ message, location: media.location });
          }
        }
      }
    },
  };
};

/**
 * A discriminator need not be on the schema itself: a response that leaves room for variants to come is `oneOf` the known union
 * and a fallback.
 *
 * @param {Context} context
 * @param {Node} raw
 * @param {Location} place
 * @param {Set<string>} [seen] keeps a schema that contains itself from going round for ever
 * @returns {Generator<Node>}
 */
function* discriminators(context, raw, place, seen = new Set()) {
  const schema = follow(context, raw, place);
  if (!schema || seen.has(schema.location.absolutePointer)) return;
  seen.add(schema.location.absolutePointer);
  if (schema.node.discriminator) yield schema.node.discriminator;
  for (const { node, location, sameValue } of subschemas(schema.node, schema.location)) {
    if (sameValue) yield* discriminators(context, node, location, seen);
  }
}
