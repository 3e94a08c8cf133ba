import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/document/document.ts';
import { operationStem } from '../../src/document/names.ts';
import { api, document } from '../support/document.ts';
import { operations } from '../support/examples.ts';
import { ROOT } from '../support/run-script.ts';

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** A field of a generated type, as the document and as the types describe it. */
interface Field {
  name: string;
  schema: Schema;
  text: string;
  /** The tags of the field, and of its type if the type has a name. */
  tags: string[];
}

const declarations = declarationsOf(join(ROOT, 'generated/api.ts'));
const fields: Field[] = [...schemaProperties(), ...parameterProperties()].flatMap(fieldsOf);

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

  test('only deprecated methods are marked as deprecated', () => {
    const wrong = operations.filter(({ id, deprecated }) => marked(methodOf(id)) !== deprecated);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(operations.filter(({ deprecated }) => deprecated).length).toBeGreaterThan(4);
  });

  test('only deprecated types are marked as deprecated', () => {
    const schemas = Object.entries(document.components.schemas);
    const wrong = schemas.filter(([name, { deprecated = false }]) => marked(declarations.get(name)) !== deprecated);
    expect(wrong.map(([name]) => name)).toEqual([]);
    expect(schemas.filter(([, { deprecated }]) => deprecated)).not.toEqual([]);
  });
});

type Properties = [type: string, properties: Record<string, Schema>];

function schemaProperties(): Properties[] {
  return Object.entries(document.components.schemas).map(([name, { properties = {} }]) => [name, properties]);
}

function parameterProperties(): Properties[] {
  return operations.map(({ id, parameters }) => {
    const properties = parameters.map(({ name, schema, description }) => [
      name,
      { ...schema, ...(description && { description }) },
    ]);
    return [`${operationStem(id)}Params`, Object.fromEntries(properties)];
  });
}

/** The fields of a type, if it became an interface. */
function fieldsOf([name, properties]: Properties): Field[] {
  const declaration = declarations.get(name);
  if (!declaration || !ts.isInterfaceDeclaration(declaration)) return [];
  return declaration.members.filter(ts.isPropertySignature).flatMap((member) => {
    const key = (member.name as ts.Identifier | ts.StringLiteral).text;
    const property = properties[key];
    if (!property) return [];
    const type = declarations.get(member.type?.getText() ?? '');
    return {
      name: `${name}.${key}`,
      schema: { ...api.resolve<Schema>(property), ...property },
      text: textOf(member),
      tags: [member, ...(type ? [type] : [])].flatMap(tagsOf),
    };
  });
}

function declarationsOf(file: string): Map<string, ts.Node> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const named = source.statements.filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node));
  return new Map(named.map((node) => [node.name.text, node]));
}

/** `sequences.updateStep` is the member `updateStep` of `SequencesNamespace`. */
function methodOf(id: string): ts.TypeElement | undefined {
  const [namespace = '', method] = id.split('.');
  const declaration = declarations.get(`${namespace.charAt(0).toUpperCase()}${namespace.slice(1)}Namespace`);
  if (!declaration || !ts.isInterfaceDeclaration(declaration)) return undefined;
  return declaration.members.find(({ name }) => name?.getText() === method);
}

function marked(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.getJSDocDeprecatedTag(node) !== undefined;
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
