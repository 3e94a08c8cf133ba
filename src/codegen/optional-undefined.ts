import ts from 'typescript';
import type { PropertyChange } from './change-properties.ts';

/** The parts of an operation that a caller fills in. */
const SENT = ['parameters', 'requestBody'];

/**
 * Lets a caller write `undefined` for whatever is optional, under `exactOptionalPropertyTypes` too: in parameters and in bodies, as in
 * `operations.x.requestBody.…`. A value is optional if its name is not known beforehand.
 */
export const withOptionalUndefined: PropertyChange = (property, [root, , part = '']) =>
  root === 'operations' && SENT.includes(part) ? mayBeUndefined(property) : property;

function mayBeUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!type) return property;
  const values = ts.isTypeLiteralNode(type) ? withOptionalValues(type) : type;
  const wide = questionToken ? widen(values) : values;
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, wide);
}

function withOptionalValues(literal: ts.TypeLiteralNode): ts.TypeLiteralNode {
  const members = literal.members.map((member) =>
    ts.isIndexSignatureDeclaration(member)
      ? ts.factory.updateIndexSignature(member, member.modifiers, member.parameters, widen(member.type))
      : member,
  );
  return ts.factory.updateTypeLiteralNode(literal, ts.factory.createNodeArray(members));
}

function widen(type: ts.TypeNode): ts.TypeNode {
  if (type.kind === ts.SyntaxKind.NeverKeyword || type.kind === ts.SyntaxKind.UnknownKeyword) return type;
  return ts.factory.createUnionTypeNode([type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
}
