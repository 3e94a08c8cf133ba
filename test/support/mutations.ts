import type { Schema } from '../../src/document/document.ts';
import { unionOf } from '../../src/document/unions.ts';
import { constantOf } from '../../src/document/values.ts';
import { api } from './document.ts';

/** A value with one thing changed so that it must be refused. */
export interface Mutation {
  /** What was done, and where: `delay: above the maximum`. */
  name: string;
  value: unknown;
}

type Path = ReadonlyArray<string | number>;

/** Every way to break one rule of the schema in a valid value. */
export function mutationsOf(schema: Schema, value: unknown): Mutation[] {
  return visit(schema, value, [], (path, replacement) => replaced(value, path, replacement));
}

type Replace = (path: Path, replacement: unknown) => unknown;

/** Stands for a removed field. */
const GONE = Symbol('gone');

function visit(reference: Schema, value: unknown, path: Path, replace: Replace): Mutation[] {
  const schema = variantFor(api.resolve(reference), value);
  if (!schema) return [];
  const at = (what: string, replacement: unknown, end: Path = path): Mutation => ({
    name: `${end.join('.') || 'the value'}: ${what}`,
    value: replace(end, replacement),
  });
  const own = [...wrongType(schema, at), ...offLimits(schema, value, at)];
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return [...own, ...value.slice(0, 1).flatMap((item) => visit(items, item, [...path, 0], replace))];
  }
  if (typeof value !== 'object' || value === null) return own;
  const properties = schema.properties ?? {};
  if (schema.additionalProperties === false) own.push(at('a foreign field', 1, [...path, 'noSuchField']));
  for (const name of schema.required ?? [])
    if (name in value) own.push(at('a required field gone', GONE, [...path, name]));
  const inner = Object.entries(value).flatMap(([name, field]) =>
    properties[name] ? visit(properties[name], field, [...path, name], replace) : [],
  );
  return [...own, ...inner];
}

/** The variant of a value. A union without a tag is left alone, because a change may turn the value into another variant. */
function variantFor(schema: Schema, value: unknown): Schema | undefined {
  const union = unionOf(api, schema);
  if (union) {
    const chosen = (value as Record<string, unknown> | null)?.[union.property];
    return union.variants.find((variant) => variant.value === chosen)?.schema;
  }
  return schema.oneOf || schema.anyOf ? undefined : schema;
}

type At = (what: string, replacement: unknown) => Mutation;

function wrongType(schema: Schema, at: At): Mutation[] {
  const { type, enum: values, contentMediaType } = schema;
  if (contentMediaType) return [];
  const constant = constantOf(schema);
  if (constant !== undefined) return [at('another constant', `not-${String(constant)}`)];
  if (values)
    return [at('a value that is not on the list', 'no-such-value'), at('a number for a value of the list', 12345)];
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (types.length === 0) return [];
  const wrong: unknown[] = [true, 'text', 12.5, ['x', ['x']], { odd: { odd: 1 } }].filter(
    (value) => !types.includes(typeOf(value)),
  );
  const [first] = wrong;
  return first === undefined ? [] : [at(`a ${typeOf(first)} for a ${types.join(' or ')}`, first)];
}

function offLimits(schema: Schema, value: unknown, at: At): Mutation[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format, type } = schema;
  const found: Mutation[] = [];
  if (minimum !== undefined) found.push(at('below the minimum', minimum - 1));
  if (maximum !== undefined) found.push(at('above the maximum', maximum + 1));
  if (type === 'integer') found.push(at('a fraction', (minimum ?? 0) + 0.5));
  if (maxLength !== undefined) found.push(at('longer than allowed', 'x'.repeat(maxLength + 1)));
  if (minLength) found.push(at('shorter than allowed', 'x'.repeat(minLength - 1)));
  const off =
    pattern === undefined
      ? undefined
      : ['\u0000 !', '', ',', ' ,, '].find((text) => !new RegExp(pattern, 'u').test(text));
  if (off !== undefined) found.push(at('off the pattern', off));
  if (['date', 'date-time', 'email', 'uri'].includes(String(format)))
    found.push(at(`not a ${format}`, 'neither @ nor date'));
  if (maxItems !== undefined && Array.isArray(value) && value.length > 0) {
    found.push(at('more items than allowed', Array(maxItems + 1).fill(value[0])));
  }
  if (minItems) found.push(at('fewer items than allowed', (value as unknown[]).slice(0, minItems - 1)));
  return found;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function replaced(value: unknown, path: Path, replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const inner = rest.length === 0 ? replacement : replaced(copy[key], rest, replacement);
  if (inner === GONE) delete copy[key];
  else copy[key] = inner;
  return copy;
}
