// @ts-check
import { follow } from './follow.js';

/** @import { Context, Located } from './redocly.d.ts' */

/**
 * The values of a media type's `examples`, each where it stands. An example without a `value`, such as one that only links to
 * an outside file, gives none: neither the mock nor the docs can show it.
 *
 * @param {Context} context
 * @param {Located} media
 * @returns {Located[]}
 */
export function exampleValues(context, { node, location }) {
  return Object.entries(node.examples ?? {}).flatMap(([key, raw]) => {
    const example = follow(context, raw, location.child(['examples', key]));
    const value = example?.node.value;
    return example && value !== undefined ? [{ node: value, location: example.location.child('value') }] : [];
  });
}
