// @ts-check
import { exampleValues } from './document/example-values.js';
import { mediaTypes } from './document/media-types.js';
import { operations } from './document/operations.js';

/** @import { Located, Rule } from './document/redocly.d.ts' */

/** Text that is there to satisfy a rule. DigitalOcean's document, which has no such rule, has "example string" 316 times. */
const FILLER = /^(?:(?:an? )?(?:example|sample)(?: (?:string|text|value))?|string|foo|bar|todo|lorem\b.*)$/is;

/**
 * The mock responds with examples and the docs show them, errors included; a sample made up from the schema would break its
 * patterns.
 *
 * @type {Rule}
 */
export const mediaTypeExamples = () => {
  const seen = new Set();
  return {
    Root(root, context) {
      for (const operation of [...operations(context, root), ...operations(context, root, 'webhooks')]) {
        for (const media of mediaTypes(context, operation)) {
          // A response that several operations share is reported for the first.
          if (seen.has(media.location.absolutePointer)) continue;
          seen.add(media.location.absolutePointer);

          const values = exampleValues(context, media);
          const { example } = media.node;
          if (example !== undefined) values.push({ node: example, location: media.location.child('example') });
          if (values.length === 0) {
            const message = `${media.name} has no example with a value; add one under \`examples\`, keyed by its scenario.`;
            context.report({ message, location: media.location });
          }
          for (const { node, location } of values.flatMap(texts)) {
            if (!FILLER.test(node.trim())) continue;
            context.report({
              message: `${media.name}: the example says "${node}", expected a realistic value.`,
              location,
            });
          }
        }
      }
    },
  };
};

/** @param {Located} located @returns {Located[]} the strings inside a value */
function texts({ node, location }) {
  if (typeof node === 'string') return [{ node, location }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => texts({ node: value, location: location.child(key) }));
}
