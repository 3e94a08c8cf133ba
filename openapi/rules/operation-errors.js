// @ts-check
import { responses } from './document/responses.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * A wrong key and the rate limit can meet every call, and the client's retry waits by `Retry-After`. Redocly's assertions would ask
 * it of webhooks too, where we are the server.
 *
 * @type {Rule}
 */
export const operationErrors = () => {
  const seen = new Set();
  return {
    Root(root, context) {
      for (const { name, place, statuses, of } of responses(context, root)) {
        for (const status of ['401', '429']) {
          if (statuses.includes(status)) continue;
          context.report({ message: `${name} declares no ${status}, expected the shared response.`, location: place });
        }
        const throttled = of('429');
        // A response that several operations share is reported for the first.
        if (!throttled || seen.has(throttled.location.absolutePointer)) continue;
        seen.add(throttled.location.absolutePointer);
        const headers = Object.keys(throttled.node.headers ?? {}).map((header) => header.toLowerCase());
        if (headers.includes('retry-after')) continue;
        const message = `${name}: the 429 declares no \`Retry-After\` header, which the client waits by.`;
        context.report({ message, location: throttled.location });
      }
    },
  };
};
