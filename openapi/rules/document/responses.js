// @ts-check
import { follow } from './follow.js';
import { operations } from './operations.js';

/** @import { Context, Node } from './redocly.d.ts' */

/**
 * The responses of each operation, written in place or behind a reference: its name to report by, its statuses, and a
 * function that follows one status.
 *
 * @param {Context} context
 * @param {Node} root
 */
export function* responses(context, root) {
  for (const { name, node, location } of operations(context, root)) {
    const place = location.child('responses');
    const found = follow(context, node.responses, place) ?? { node: {}, location: place };
    /** @param {string} status */
    const of = (status) => follow(context, found.node[status], found.location.child(status));
    yield { name, place, statuses: Object.keys(found.node), of };
  }
}
