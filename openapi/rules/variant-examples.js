// @ts-check
import { exampleValues } from './document/example-values.js';
import { follow } from './document/follow.js';
import { mediaTypes } from './document/media-types.js';
import { operations } from './document/operations.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * The mock answers with, and the docs show, the example of the variant at hand, so a union has one for each. Errors are left out:
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

          const schema = follow(context, media.node.schema, media.location.child('schema'));
          const { propertyName, mapping } = schema?.node.discriminator ?? {};
          const shown = exampleValues(context, media).map(({ node }) => node?.[propertyName]);
          const missing = Object.keys(mapping ?? {}).filter((value) => !shown.includes(value));
          if (missing.length === 0) continue;
          context.report({
            message: `${media.name}: no example with \`${propertyName}\` ${missing.join(', ')}; each variant needs one.`,
            location: media.location,
          });
        }
      }
    },
  };
};
