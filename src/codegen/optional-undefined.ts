import ts from 'typescript';
import type { PropertyChange } from './change-properties.ts';

/** The parts of an operation that a caller fills in. */
const SENT = ['parameters', 'requestBody'];

/**
 * Lets a caller write `undefined` for whatever is optional, under `exactOptionalPropertyTypes` too: in parameters and in bodies, as in
 * `operations.x.requestBody.…`.
 */
export const withOptionalUndefined: PropertyChange = (property, [root, , part = '']) =>
  root === 'operations' && SENT.includes(part) ? mayBeUndefined(property) : property;

function mayBeUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  const kinds = [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UnknownKeyword];
  if (!questionToken || !type || kinds.includes(type.kind)) return property;
  const wide = ts.factory.createUnionTypeNode([type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, wide);
}
