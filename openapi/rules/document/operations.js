// @ts-check
import { follow } from './follow.js';

/** @import { Context, Located, Node } from './redocly.d.ts' */

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * Every operation under `paths` (or `webhooks`) with a name to report it by, such as `PATCH /steps/{stepId}`. Rules walk from the
 * root by this instead of visiting `Operation`, because a visitor learns neither the path nor whether it stands in a webhook.
 *
 * @param {Context} context
 * @param {Node} root
 * @param {'paths' | 'webhooks'} [section]
 * @returns {Generator<Located & { name: string }>}
 */
export function* operations(context, root, section = 'paths') {
  for (const [path, rawItem] of Object.entries(root[section] ?? {})) {
    const place = context.location.child([section, path]);
    const item = follow(context, rawItem, place);
    // A path may have operations beside its $ref as well as behind it.
    const items = item && item.node !== rawItem ? [{ node: rawItem, location: place }, item] : [item];
    for (const { node, location } of items.filter((found) => found !== undefined)) {
      for (const method of METHODS) {
        const operation = follow(context, node[method], location.child(method));
        if (operation) yield { ...operation, name: `${method.toUpperCase()} ${path}` };
      }
    }
  }
}
