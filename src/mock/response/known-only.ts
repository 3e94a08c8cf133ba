import type { Document, Schema } from '../../document/document.ts';
import { resolve } from '../../document/references.ts';

/**
 * A part of the document without the alternatives that stand for values that lemlist may add. For a text that must not be a known
 * value, Prism makes up a number or a boolean, so made-up responses use known values only.
 */
export function knownOnly(document: Document, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((each) => knownOnly(document, each));
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, knownOnly(document, value)]));
  const { oneOf } = node as Schema;
  if (Array.isArray(oneOf)) copy.oneOf = knownOnly(document, known(document, oneOf));
  return copy;
}

function known(document: Document, members: readonly Schema[]): Schema[] {
  return members.filter((member) => {
    const { properties = {}, ...schema } = resolve<Schema>(document, member);
    return ![schema, ...Object.values(properties)].some((each) => each.type === 'string' && each.not);
  });
}
