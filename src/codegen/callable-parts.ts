import ts from 'typescript';

/** Methods of a path, as openapi-typescript names them. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Depth of `operations.x.responses.200.headers`. */
const MAX_DEPTH = 5;

/**
 * Openapi-typescript's syntax tree without what no caller can use: the methods that a path lacks, the parameters of a path, which
 * each operation has too, and the headers of responses, which no client types. They are half of what it prints.
 */
export function callableParts(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.map((node) => {
    const { transformed } = ts.transform(node, [(context) => (root) => visit(root, [], context) as ts.Node]);
    return transformed[0] as ts.Node;
  });

  function visit(node: ts.Node, path: readonly string[], context: ts.TransformationContext): ts.Node | undefined {
    const name = (node as ts.NamedDeclaration).name;
    const inside = name && 'text' in name ? [...path, name.text] : path;
    if (ts.isPropertySignature(node) && !isCallable(node, inside)) return undefined;
    return inside.length > MAX_DEPTH || inside[0] === 'components'
      ? node
      : ts.visitEachChild(node, (child) => visit(child, inside, context), context);
  }
}

function isCallable({ type }: ts.PropertySignature, [root, ...place]: readonly string[]): boolean {
  if (root === 'paths' && place.length === 2)
    return METHODS.includes(place[1] as string) && type?.kind !== ts.SyntaxKind.NeverKeyword;
  return !(root === 'operations' && place.length === 4 && place[1] === 'responses' && place[3] === 'headers');
}
