// @ts-check
import { follow } from './document/follow.js';
import { mediaTypes } from './document/media-types.js';
import { labelOf } from './document/name-of.js';
import { operations } from './document/operations.js';
import { subschemas } from './document/subschemas.js';

/** @import { Context, Location, Node, Rule } from './document/redocly.d.ts' */

/**
 * Generated validators write a `default` into the body before it is sent. In an update this changes stored data that the caller
 * left out: renaming a branch would reset its threshold. The bodies of PATCH and PUT are updates, and so is a creation with
 * `x-idempotent: true`, which updates what exists. Put the default beside the `$ref` of the create schema, or in the description.
 *
 * @type {Rule}
 */
export const noUpdateDefaults = () => {
  const seen = new Set();
  return {
    Root(root, context) {
      for (const operation of operations(context, root)) {
        if (!isUpdate(operation)) continue;
        for (const { node, location, status, name } of mediaTypes(context, operation)) {
          if (status === undefined) check(context, node.schema, location.child('schema'), name, seen);
        }
      }
    },
  };
};

/** @param {{ name: string, node: Node }} operation */
function isUpdate({ name, node }) {
  if (/^(PATCH|PUT) /.test(name)) return true;
  return node['x-idempotent'] === true && /[._]create/.test(node.operationId);
}

/**
 * @param {Context} context
 * @param {Node} raw
 * @param {Location} place
 * @param {string} where
 * @param {Set<string>} seen
 */
function check(context, raw, place, where, seen) {
  const found = follow(context, raw, place);
  if (!found) return;
  // A default can stand beside a reference as well as behind it.
  for (const { node, location } of found.node === raw ? [found] : [{ node: raw, location: place }, found]) {
    if (node.default === undefined || seen.has(location.absolutePointer)) continue;
    seen.add(location.absolutePointer);
    const message = `${where}: ${labelOf(location)} has a \`default\`, which generated clients write into an update: move it to the create schema or the description.`;
    context.report({ message, location: location.child('default') });
  }
  if (seen.has(`inside ${found.location.absolutePointer}`)) return;
  seen.add(`inside ${found.location.absolutePointer}`);
  for (const child of subschemas(found.node, found.location)) {
    if (child.node) check(context, child.node, child.location, where, seen);
  }
}
