import ts from 'typescript';
import type { Api, Operation } from '../document/api.ts';
import { argumentsOf, pagedArgumentsOf } from '../document/arguments.ts';
import type { Schema } from '../document/document.ts';
import { constantName, operationStem, pascalCase } from '../document/names.ts';
import { itemSchema } from '../document/pagination.ts';
import { schemaName } from '../document/references.ts';
import { resultSchema } from '../document/results.ts';
import { enumValues } from '../document/values.ts';
import { operationSchemas } from './operation-schemas.ts';
import { schemaTypes } from './schema-types.ts';

const factory = ts.factory;
const EXPORT = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];

/**
 * The types behind the facade: one concrete declaration per schema and per operation. openapi-typescript's generic path
 * types would cost every call milliseconds of type-checking and show a hover of a thousand characters.
 */
export async function facadeTypes(api: Api): Promise<string> {
  const { document } = api;
  const schemas = { ...document.components.schemas, ...operationSchemas(api) };
  const nodes = await schemaTypes({ ...document, paths: {}, components: { schemas } });
  return [
    ...schemaMembers(nodes).map((member) => declarationOf(api, member, schemas[nameOf(member)] as Schema)),
    ...namespaces(api),
  ].join('\n');
}

/** The members of `components.schemas` in openapi-typescript's output. */
function schemaMembers(nodes: ts.Node[]): ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  const schemas = (components as ts.InterfaceDeclaration | undefined)?.members.find(
    (member) => nameOf(member) === 'schemas',
  );
  if (!schemas) throw new Error('openapi-typescript printed no `components.schemas`');
  return [...((schemas as ts.PropertySignature).type as ts.TypeLiteralNode).members] as ts.PropertySignature[];
}

/** A closed enum becomes a list of its values and the type of that list, so that neither can be without the other. */
function declarationOf(api: Api, member: ts.PropertySignature, schema: Schema): string {
  const name = nameOf(member);
  const documentation = documentationOf(member);
  const enumeration = schema.const === undefined ? enumValues(api, schema) : undefined;
  if (enumeration) {
    const values = `export const ${constantName(name)} = ${JSON.stringify(enumeration)} as const;`;
    return `${documentation}${values}\n${documentation}export type ${name} = (typeof ${constantName(name)})[number];\n`;
  }
  const type = withPlainNames(member.type as ts.TypeNode);
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(EXPORT, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(EXPORT, name, undefined, type);
  return `${documentation}${print(declaration)}\n`;
}

/** `Known | string`: openapi-typescript asks nobody about the items of an array, so an open enum arrives there collapsed. */
function isOpenItem(node: ts.Node): node is ts.UnionTypeNode {
  if (!ts.isUnionTypeNode(node) || node.types.length !== 2) return false;
  return ts.isIndexedAccessTypeNode(node.types[0] as ts.Node) && node.types[1]?.kind === ts.SyntaxKind.StringKeyword;
}

function openEnum({ types }: ts.UnionTypeNode): ts.UnionTypeNode {
  const [known, text] = types as unknown as [ts.TypeNode, ts.TypeNode];
  return factory.createUnionTypeNode([
    known,
    factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]),
  ]);
}

/** `components["schemas"]["Step"]` → `Step` */
function withPlainNames(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(node) && ts.isIndexedAccessTypeNode(node.objectType)) {
      const { literal } = node.indexType as ts.LiteralTypeNode;
      return factory.createTypeReferenceNode((literal as ts.StringLiteral).text);
    }
    if (isOpenItem(node)) return ts.visitEachChild(openEnum(node), visit, undefined);
    return ts.visitEachChild(node, visit, undefined);
  };
  return ts.visitNode(type, visit) as ts.TypeNode;
}

function namespaces(api: Api): string[] {
  const names = api.namespaces.map(({ name }) => name);
  return [
    ...api.namespaces.map(({ name, operations }) => {
      const methods = operations.map((each) => methodsOf(api, each));
      return `export interface ${pascalCase(name)}Namespace {\n${methods.join('')}}\n`;
    }),
    `/** The methods of the client by resource. */`,
    `export interface Namespaces {`,
    ...names.map((name) => `  readonly ${name}: ${pascalCase(name)}Namespace;`),
    `}\n`,
    `/** The bodies of the errors that each operation is known to answer, by operation and status. */`,
    `export interface OperationErrors {`,
    ...api.operations.map(({ id }) => `  '${id}': ${operationStem(id)}Errors;`),
    `}\n`,
  ];
}

function methodsOf(api: Api, operation: Operation): string {
  const { summary, description, deprecated, pagination } = operation;
  const verb = operation.id.split('.')[1] as string;
  const mark = deprecated ? '\n   * @deprecated' : '';
  const { name, optional } = argumentsOf(operation);
  const kind = optional ? 'OptionalMethod' : 'Method';
  const lines = [
    `  /**\n   * ${summary}: ${description}${mark}\n   */`,
    `  readonly ${verb}: ${kind}<${name}, ${resultType(operation)}>;`,
  ];
  if (pagination) {
    const paged = pagedArgumentsOf(operation, pagination);
    const item = schemaName(itemSchema(api, operation, pagination).$ref);
    if (!item) throw new Error(`x-pagination of ${operation.id}: its items need a schema with a name`);
    lines.push(
      `  /**\n   * ${summary}: every item of every page, one after the other. Collect them with \`toArray()\` before you change them.${mark}\n   */`,
      `  readonly ${verb}All: ${paged.optional ? 'OptionalPagedMethod' : 'PagedMethod'}<${paged.name}, ${item}, ${resultType(operation)}>;`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function resultType(operation: Operation): string {
  const result = resultSchema(operation);
  if (!result) return 'void';
  return schemaName(result.$ref) ?? `${operationStem(operation.id)}Result`;
}

function nameOf(node: ts.Node): string {
  return ((node as ts.PropertySignature).name as ts.Identifier | ts.StringLiteral).text;
}

function documentationOf(node: ts.Node): string {
  const comments = ts.getSyntheticLeadingComments(node) ?? [];
  return comments.map(({ text }) => `/*${text}*/\n`).join('');
}

function print(node: ts.Node): string {
  const file = ts.createSourceFile('api.ts', '', ts.ScriptTarget.Latest);
  return ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, file);
}
