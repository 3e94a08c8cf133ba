import type { Schema } from '../../document/document.ts';
import { schemaName } from '../../document/references.ts';
import { LATER_VALUE, UNKNOWN_TYPE } from '../typescript-document.ts';
import { printComment } from './print-comment.ts';

/** A type as text, and its outermost kind, which decides where it needs parentheses. */
export interface Printed {
  text: string;
  kind: 'word' | 'primitive' | 'object' | 'operator' | 'union' | 'intersection';
}

/** Who fills in an object. A caller may pass `undefined` for what is optional, under `exactOptionalPropertyTypes` too. */
export type Filler = 'caller' | 'server';

const PRIMITIVES: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};
const ALSO = { date: 'Date', json: 'object', list: 'readonly string[]' };
/** What an open enum ends in. A caller may send any text. A reader compares, and a comparison with a misspelt value must not compile. */
const LATER: Record<Filler, Printed> = {
  caller: { text: '(string & {})', kind: 'word' },
  server: { text: JSON.stringify(LATER_VALUE), kind: 'primitive' },
};

const UNKNOWN_VALUES = '[key: string]: unknown;\n';

/** The TypeScript type of a schema. Named schemas are referred to by name. */
export function printType(schema: Schema, filler: Filler = 'server'): Printed {
  if (schema.$ref) return word(schemaName(schema.$ref) as string);
  const also = schema['x-also'] ?? (schema['x-date'] && filler === 'caller' ? 'date' : undefined);
  if (also) return union([primitive('string'), word(ALSO[also])]);
  if (schema['x-printed']) return word(String(schema['x-printed']));
  if (schema.contentMediaType) return word('Blob');
  if (schema['x-type-of-unknown']) return primitive(JSON.stringify(UNKNOWN_TYPE));
  if (schema.const !== undefined) return primitive(JSON.stringify(schema.const));
  if (schema.enum) return union(schema.enum.map((value) => primitive(JSON.stringify(value))));
  if (schema['x-enum-open'] && schema.oneOf) return union([printType(schema.oneOf[0] as Schema), LATER[filler]]);
  return composeType(schema, filler);
}

/** A type, and the union beside or instead of it. */
function composeType(schema: Schema, filler: Filler): Printed {
  const members = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((member) => printType(member, filler));
  const own = ownType(schema, filler);
  if (members.length === 0) return own ?? word(emptyType(schema));
  if (!own) return union(members);
  return members.every(({ kind }) => kind === 'primitive')
    ? union([own, ...members])
    : intersection([own, union(members)]);
}

function ownType(
  { type, items, properties, required, additionalProperties }: Schema,
  filler: Filler,
): Printed | undefined {
  if (type === 'array') return { text: `${enclose(printType(items ?? {}, filler))}[]`, kind: 'word' };
  const name = PRIMITIVES[String(type)];
  if (name) return primitive(name);
  const isEmpty = Object.keys(properties ?? {}).length === 0;
  const index = additionalProperties ? indexLine(additionalProperties, filler) : '';
  if (isEmpty) return index ? object(index) : undefined;
  const own = propertyLines(properties ?? {}, required, filler);
  // Each property fits an index of unknown values. Beside other values, it needs a type of its own.
  return index === UNKNOWN_VALUES
    ? object(own + index)
    : intersection([object(own), ...(index ? [object(index)] : [])]);
}

function propertyLines(properties: Record<string, Schema>, required: readonly string[] = [], filler: Filler): string {
  const lines = Object.entries(properties).map(([name, schema]) => {
    const key = /^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name);
    const { text } = printType(schema, filler);
    const optional = !required.includes(name);
    const type =
      optional && filler === 'caller' && text !== 'unknown' && text !== 'never' ? `${text} | undefined` : text;
    return `${printComment(schema)}${key}${optional ? '?' : ''}: ${type};\n`;
  });
  return lines.join('');
}

function indexLine(values: true | Schema, filler: Filler): string {
  const { text } = values === true ? word('unknown') : printType(values, filler);
  return `[key: string]: ${filler === 'caller' && text !== 'unknown' ? `${text} | undefined` : text};\n`;
}

function object(lines: string): Printed {
  return { text: `{\n${indent(lines)}}`, kind: 'object' };
}

function union(members: readonly Printed[]): Printed {
  return joinMembers(members, '|', 'union');
}

function intersection(members: readonly Printed[]): Printed {
  return joinMembers(members, '&', 'intersection');
}

/** Members joined, each once. */
function joinMembers(members: readonly Printed[], operator: string, kind: 'union' | 'intersection'): Printed {
  if (members.length === 1) return members[0] as Printed;
  const texts = new Set(members.map((member) => (isJoined(member) ? `(${member.text})` : member.text)));
  return { text: [...texts].join(` ${operator} `), kind };
}

function enclose(printed: Printed): string {
  return isJoined(printed) ? `(${printed.text})` : printed.text;
}

function isJoined({ kind }: Printed): boolean {
  return kind === 'union' || kind === 'intersection';
}

function word(text: string): Printed {
  return { text, kind: 'word' };
}

function primitive(text: string): Printed {
  return { text, kind: 'primitive' };
}

/** Lines one level deeper. */
export function indent(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '  ');
}

/** An object of which nothing is known can hold anything, unless the document says that it holds nothing. */
function emptyType(schema: Schema): string {
  if (!schema.type) return 'unknown';
  return schema.additionalProperties === false ? 'Record<string, never>' : 'Record<string, unknown>';
}
