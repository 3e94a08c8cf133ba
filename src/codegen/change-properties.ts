import ts from 'typescript';

/** What becomes of a property at a path, such as `['operations', 'campaigns.list', 'responses']`: another one, or nothing. */
export type PropertyChange = (
  property: ts.PropertySignature,
  path: readonly string[],
) => ts.PropertySignature | undefined;

/** A syntax tree of types with each property changed. Leaving out a property also removes everything inside it. */
export function changeProperties(nodes: readonly ts.Node[], change: PropertyChange): ts.Node[] {
  return nodes.map((node) => {
    const { transformed } = ts.transform(node, [(context) => (root) => visit(root, [], context) as ts.Node]);
    return transformed[0] as ts.Node;
  });

  function visit(node: ts.Node, path: readonly string[], context: ts.TransformationContext): ts.Node | undefined {
    const name = (node as ts.NamedDeclaration).name;
    const inside = name && 'text' in name ? [...path, name.text] : path;
    const changed = ts.isPropertySignature(node) ? change(node, inside) : node;
    return changed && ts.visitEachChild(changed, (child) => visit(child, inside, context), context);
  }
}
