import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Api } from '../document/api.ts';
import type { Document, Schema } from '../document/document.ts';
import { callableParts } from './callable-parts.ts';
import { changeProperties } from './change-properties.ts';
import { withOptionalUndefined } from './optional-undefined.ts';
import { forTypeScript, UNKNOWN_TYPE } from './typescript-document.ts';

const factory = ts.factory;

/**
 * The types of the operations by path, as openapi-typescript's syntax tree, below an import of the schemas' types. The one place
 * that calls openapi-typescript.
 */
export async function schemaTypes({ document }: Api): Promise<ts.Node[]> {
  const names = Object.keys(document.components.schemas);
  // Their types are in `api.ts`, once. Here each is only a name.
  const schemas = Object.fromEntries(names.map((name) => [name, { 'x-printed': name }]));
  const nodes = await typesOf(forTypeScript(document, schemas));
  const changed = changeProperties(nodes, (property, path) => {
    const callable = callableParts(property, path);
    return callable && withOptionalUndefined(callable, path);
  });
  return [importOf(names), ...changed];
}

function importOf(names: readonly string[]): ts.ImportDeclaration {
  const specifiers = names.map((name) =>
    factory.createImportSpecifier(false, undefined, factory.createIdentifier(name)),
  );
  const clause = factory.createImportClause(true, undefined, factory.createNamedImports(specifiers));
  return factory.createImportDeclaration(undefined, clause, factory.createStringLiteral('./api.ts'));
}

function typesOf(document: Document): Promise<ts.Node[]> {
  return openapiTS(JSON.stringify(document), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
    transform(schema) {
      const { 'x-type-of-unknown': unknown, 'x-also': also, 'x-printed': printed, contentMediaType } = schema as Schema;
      if (printed) return factory.createTypeReferenceNode(String(printed));
      if (also)
        return factory.createUnionTypeNode([
          factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
          alsoType(also),
        ]);
      if (contentMediaType) return factory.createTypeReferenceNode('Blob');
      if (unknown) return literal(UNKNOWN_TYPE);
      return undefined;
    },
    postTransform: (type) => (ts.isUnionTypeNode(type) ? openEnum(type) : undefined),
  });
}

export function printTypes(nodes: ts.Node[]): string {
  return astToString(nodes);
}

/** What a parameter takes beside text. */
function alsoType(also: NonNullable<Schema['x-also']>): ts.TypeNode {
  if (also === 'date') return factory.createTypeReferenceNode('Date');
  if (also === 'json') return factory.createKeywordTypeNode(ts.SyntaxKind.ObjectKeyword);
  const text = factory.createArrayTypeNode(factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword));
  return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, text);
}

/** `Known | (string & {})` keeps the completion of the known values, which `Known | string` would lose. */
function openEnum({ types }: ts.UnionTypeNode): ts.TypeNode | undefined {
  const isText = ({ kind }: ts.TypeNode): boolean => kind === ts.SyntaxKind.StringKeyword;
  if (types.length !== 2 || !types.some(isText) || !types.some(ts.isIndexedAccessTypeNode)) return undefined;
  const text = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode(types.map((type) => (isText(type) ? text : type)));
}

function literal(text: string): ts.LiteralTypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(text));
}
