import type { Document, Schema } from '../../document/document.ts';
import { resolve } from '../../document/references.ts';

/** Prism fills an array up to its limit. A page of 100 contacts took it seconds, and was a megabyte. */
const MAX_ITEMS = 3;

/**
 * A part of the document for Prism to make values up from, as a copy, because Prism writes into what it is given. Arrays are short. The
 * alternatives that stand for values that lemlist may add are left out: for a text that must not be a known value, Prism makes up a
 * number or a boolean.
 */
export function forMakingUp(document: Document, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => forMakingUp(document, each));
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forMakingUp(document, value)]));
  const { oneOf, maxItems, minItems = 0 } = node as Schema;
  if (Array.isArray(oneOf)) copy.oneOf = forMakingUp(document, knownMembers(document, oneOf));
  if (typeof maxItems === 'number') copy.maxItems = Math.min(maxItems, Math.max(MAX_ITEMS, minItems));
  return copy;
}

function knownMembers(document: Document, members: readonly Schema[]): Schema[] {
  return members.filter((member) => {
    const { properties = {}, ...schema } = resolve<Schema>(document, member);
    return ![schema, ...Object.values(properties)].some((each) => each.type === 'string' && each.not);
  });
}
