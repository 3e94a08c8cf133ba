import ts from 'typescript';
import type { Change } from './change.ts';

/** The parts of one exported declaration: the members of a union, the values of a list, the fields of an object. */
type Parts = Set<string>;

/** A reworded comment inside a member must not look like another member. */
const PRINTER = ts.createPrinter({ removeComments: true });

/** How the exported names of `generated/api.ts` differ, and what is in their unions, lists and objects. */
export function typeChanges(old: string, present: string): Change[] {
  const before = exportsOf(old);
  const after = exportsOf(present);
  const changes: Change[] = [];
  for (const [name, parts] of before) {
    const now = after.get(name);
    if (!now) {
      changes.push({ pointer: name, weight: 'breaking', text: `The export \`${name}\` is gone.` });
      continue;
    }
    for (const part of parts)
      if (!now.has(part))
        changes.push({ pointer: name, weight: 'breaking', text: `\`${name}\` has no ${part} any more.` });
    for (const part of now)
      if (!parts.has(part)) changes.push({ pointer: name, weight: 'added', text: `\`${name}\` has the new ${part}.` });
  }
  for (const name of after.keys())
    if (!before.has(name)) changes.push({ pointer: name, weight: 'added', text: `The export \`${name}\` is new.` });
  return changes;
}

function exportsOf(code: string): Map<string, Parts> {
  const file = ts.createSourceFile('api.ts', code, ts.ScriptTarget.Latest);
  const found = new Map<string, Parts>();
  const add = (name: string, parts: string[]): void =>
    void found.set(name, new Set([...(found.get(name) ?? []), ...parts]));
  for (const statement of file.statements) {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    if (ts.isTypeAliasDeclaration(statement)) add(statement.name.text, partsOf(file, statement.type));
    if (ts.isInterfaceDeclaration(statement)) add(statement.name.text, fieldsOf(statement.members));
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) add(name.text, valuesOf(file, initializer));
  }
  return found;
}

function partsOf(file: ts.SourceFile, type: ts.TypeNode): string[] {
  if (ts.isParenthesizedTypeNode(type)) return partsOf(file, type.type);
  if (ts.isUnionTypeNode(type))
    return type.types.map(
      (member) => `member \`${PRINTER.printNode(ts.EmitHint.Unspecified, member, file).replace(/\s+/g, ' ')}\``,
    );
  return ts.isTypeLiteralNode(type) ? fieldsOf(type.members) : [];
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): string[] {
  const names = members.map(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '',
  );
  return names.filter(Boolean).map((name) => `field \`${name}\``);
}

/** `["a", "b"] as const` */
function valuesOf(file: ts.SourceFile, value: ts.Expression | undefined): string[] {
  if (!value) return [];
  if (ts.isAsExpression(value)) return valuesOf(file, value.expression);
  return ts.isArrayLiteralExpression(value)
    ? value.elements.map((element) => `value \`${element.getText(file)}\``)
    : [];
}
