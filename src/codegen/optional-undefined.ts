import ts from 'typescript';

/** The parts of an operation that a caller fills in. */
const SENT = ['parameters', 'requestBody'];

/**
 * Openapi-typescript's syntax tree in which a caller may write `undefined` for whatever is optional, under
 * `exactOptionalPropertyTypes` too: in parameters and in bodies.
 */
export function withOptionalUndefined(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.map((node) => {
    const { transformed } = ts.transform(node, [(context) => (root) => visit(root, [], context)]);
    return transformed[0] as ts.Node;
  });

  function visit(node: ts.Node, path: readonly string[], context: ts.TransformationContext): ts.Node {
    const name = (node as ts.NamedDeclaration).name;
    const inside = name && 'text' in name ? [...path, name.text] : path;
    const visited = ts.visitEachChild(node, (child) => visit(child, inside, context), context);
    return ts.isPropertySignature(visited) && isSent(inside) ? mayBeUndefined(visited) : visited;
  }
}

/** `operations.x.requestBody.…` */
function isSent([root, , part = '']: readonly string[]): boolean {
  return root === 'operations' && SENT.includes(part);
}

function mayBeUndefined(property: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  const kinds = [ts.SyntaxKind.NeverKeyword, ts.SyntaxKind.UnknownKeyword];
  if (!questionToken || !type || kinds.includes(type.kind)) return property;
  const wide = ts.factory.createUnionTypeNode([type, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
  const copy = ts.factory.updatePropertySignature(property, modifiers, name, questionToken, wide);
  return copy;
}
