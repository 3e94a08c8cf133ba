// @ts-check
/** @import { Context, Located, Location, Node } from './redocly.d.ts' */

/**
 * The node itself, or what its `$ref` leads to, with the place where it stands. `undefined` where there is nothing: the rule
 * `no-unresolved-refs` reports a dead reference, ours need not say it again.
 *
 * The place matters: Redocly resolves against the file being visited, so that a reference found two files away would silently
 * lead nowhere.
 *
 * @param {Pick<Context, 'resolve'>} context
 * @param {Node} node
 * @param {Location} location
 * @returns {Located | undefined}
 */
export function follow(context, node, location) {
  if (node === undefined || node === null) return undefined;
  if (typeof node.$ref !== 'string') return { node, location };
  const target = context.resolve(node, location.source.absoluteRef);
  if (!target.location || target.node === undefined || target.node === null) return undefined;
  return { node: target.node, location: target.location };
}
