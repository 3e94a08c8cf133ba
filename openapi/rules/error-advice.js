// @ts-check
import { follow } from './document/follow.js';
import { responses } from './document/responses.js';

/** @import { Context, Located, Rule } from './document/redocly.d.ts' */

/** Statuses whose bodies differ in what they ask of a caller. For the others one sentence per status does. */
const STATUSES = ['400', '402', '403', '404', '409', '422'];

/**
 * Each literal body of a refusal says in its `description` what to do about it, which the docs show beside it.
 *
 * @type {Rule}
 */
export const errorAdvice = () => {
  const seen = new Set();
  return {
    Root(root, context) {
      for (const { name, of } of responses(context, root)) {
        for (const status of STATUSES) {
          const response = of(status);
          // A response that several operations share is reported for the first.
          if (!response || seen.has(response.location.absolutePointer)) continue;
          seen.add(response.location.absolutePointer);
          for (const example of withoutAdvice(context, response)) {
            const message = `${name}: the ${status} example ${example.name} has no \`description\`, which says what to do.`;
            context.report({ message, location: example.location });
          }
        }
      }
    },
  };
};

/**
 * @param {Context} context
 * @param {Located} response
 */
function withoutAdvice(context, { node, location }) {
  const found = [];
  for (const [mediaType, content] of Object.entries(node.content ?? {})) {
    const place = location.child(['content', mediaType, 'examples']);
    for (const [name, inline] of Object.entries(content?.examples ?? {})) {
      const example = follow(context, inline, place.child(name));
      if (example && !example.node.description) found.push({ name, location: example.location });
    }
  }
  return found;
}
