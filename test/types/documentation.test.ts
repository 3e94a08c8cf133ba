import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { resolve, type Schema } from '../../src/codegen/document.ts';
import { document } from '../support/document.ts';
import { ROOT } from '../support/run-script.ts';

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** A field of a generated type, with what the document and what the comments say of it. */
interface Field {
  name: string;
  /** The schema as it stands, its target where it is a reference, and the type's comment where the type has a name. */
  schema: Schema;
  text: string;
  tags: string[];
}

const declarations = declarationsOf(join(ROOT, 'generated/api.ts'));

/** Every field of every schema that became an interface. */
const fields: Field[] = Object.entries(document.components.schemas).flatMap(([name, { properties = {} }]) => {
  const declaration = declarations.get(name);
  if (!declaration || !ts.isInterfaceDeclaration(declaration)) return [];
  return declaration.members.flatMap((member) => {
    const key = (member.name as ts.Identifier | ts.StringLiteral | undefined)?.text ?? '';
    const property = properties[key];
    if (!property) return [];
    const type = (member as ts.PropertySignature).type?.getText();
    const named = declarations.get(type ?? '');
    return [
      {
        name: `${name}.${key}`,
        schema: { ...resolve<Schema>(document, property), ...property },
        text: textOf(member),
        tags: [member, ...(named ? [named] : [])].flatMap(tagsOf),
      },
    ];
  });
});

describe('the documentation', () => {
  test('a field carries its description', () => {
    const without = fields.filter(({ schema, text }) => !text.includes(plain(schema.description ?? '')));
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(fields.length).toBeGreaterThan(300);
  });

  test('a limit stands beside its field', () => {
    const limited = fields.flatMap(({ name, schema, text }) =>
      LIMITS.filter((limit) => schema[limit] !== undefined).map((limit) => ({
        name,
        limit,
        value: schema[limit],
        text,
      })),
    );
    const without = limited.filter(({ value, text }) => !new RegExp(`(^| )${value}\\b`).test(text));
    expect(without).toEqual([]);
    expect(limited.length).toBeGreaterThan(50);
  });

  test('a default stands beside field or type', () => {
    const defaulted = fields.filter(({ schema }) => schema.default !== undefined && schema.default !== '');
    const without = defaulted.filter(({ schema, tags }) => !tags.includes(`default ${schema.default}`));
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(defaulted.length).toBeGreaterThan(3);
  });

  test('deprecation marks field and method', () => {
    const deprecated = fields.filter(({ schema }) => schema.deprecated);
    expect(deprecated.filter(({ tags }) => !tags.includes('deprecated ')).map(({ name }) => name)).toEqual([]);
  });
});

function declarationsOf(file: string): Map<string, ts.Node> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = source.statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  return new Map(named.map((node) => [node.name.text, node]));
}

function textOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return plain(comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' '));
}

function tagsOf(node: ts.Node): string[] {
  return ts.getJSDocTags(node).map((tag) => `${tag.tagName.text} ${ts.getTextOfJSDocComment(tag.comment) ?? ''}`);
}

/** On one line, since comments are wrapped. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
