import { describe, expect, test } from 'vitest';
import { constraintsInWords } from '../../src/docs/schema/constraints.ts';
import { sourceInWords } from '../../src/docs/schema/sources.ts';
import { additionalPropertiesSchema } from '../../src/document/additional-properties.ts';
import type { Schema } from '../../src/document/document.ts';
import { model, textOfSchema, twins } from './model.ts';

const { api } = model;
const { document } = api;

/** What a page must contain for a keyword with this value. */
const TRACES: Readonly<Record<string, (value: never) => string[]>> = {
  minimum: (value: number) => [String(value)],
  maximum: (value: number) => [String(value)],
  minLength: (value: number) => [String(value), 'character'],
  maxLength: (value: number) => [String(value), 'character'],
  minItems: (value: number) => [String(value), 'item'],
  maxItems: (value: number) => [String(value), 'item'],
  minProperties: (value: number) => [String(value), 'field'],
  maxProperties: (value: number) => [String(value), 'fields'],
  // A description may name the same pieces.
  'x-pattern-words': (value: string) => value.match(/`[^`]+`/g) ?? [value.slice(1)],
  pattern: (value: string) =>
    /^\^(?:\((?:\?:)?)?([a-z|]+)\)?_\[A-Za-z0-9\]\+\$$/
      .exec(value)?.[1]
      ?.split('|')
      .map((prefix) => `${prefix}_`) ?? [],
  format: (value: string) => [`Format: \`${value}\``],
  contentMediaType: (value: string) => [value],
  default: (value: unknown) => [`Default: \`${JSON.stringify(value)}\``],
  // A single value is the type of the field, where a text stands in quotes.
  enum: (values: unknown[]) => values.map((value) => `\`${values.length === 1 ? JSON.stringify(value) : value}\``),
  deprecated: () => ['Deprecated'],
  'x-enum-open': () => ['lemlist may add others'],
  'x-provenance': (value: string) => {
    const [confidence = '', source] = value.split(': ');
    const words = { documented: 'Documented', observed: 'Observed', inferred: 'Inferred' }[confidence] ?? '?';
    return source ? [`*[${words}: ${sourceInWords(model.api, source)}](`] : [`*[${words}](`];
  },
};

/** In a table, bars have a backslash before them. */
function plainBars(text: string): string {
  return text.replaceAll('\\|', '|');
}

/** A schema and every schema inside it that is not a reference. */
function inPlace(schema: Schema): Schema[] {
  const { items, properties = {}, oneOf = [], anyOf = [] } = schema;
  const further = additionalPropertiesSchema(schema) ?? [];
  const inner = [...(items ? [items] : []), ...Object.values(properties), ...oneOf, ...anyOf].concat(further);
  return [schema, ...inner.filter(({ $ref }) => !$ref).flatMap(inPlace)];
}

/** The table rows of a field and of the fields inside it, and what several rows say, which stands below with their names. */
function rowsOf(text: string, field: string): string {
  const starts = ['`', '.', '[', '{'].map((after) => `\`${field}${after}`);
  return text
    .split('\n')
    .filter((line) => {
      const names = line.startsWith('| ') ? line.slice(2) : '';
      const [below = ''] = /^(?:Each item of )?`[^:]*: /.exec(line) ?? [];
      return starts.some((start) => names.startsWith(start) || below.includes(start));
    })
    .join('\n');
}

function expectTraces(text: string, part: Schema, place: string): void {
  for (const [keyword, value] of Object.entries(part)) {
    for (const trace of TRACES[keyword]?.(value as never) ?? []) {
      expect(plainBars(text), `${keyword} of ${place}`).toMatch(whole(plainBars(trace)));
    }
  }
}

/** Matches a number only as a whole, not inside a longer number. */
function whole(trace: string): RegExp {
  const literal = trace.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp(/^-?\d/.test(trace) ? `(?<![\\d.])${literal}(?!\\.?\\d)` : literal);
}

describe('a schema', () => {
  const named = Object.entries(document.components.schemas);

  test.each(named)('%s has every limit in words', (name, schema) => {
    const text = textOfSchema(name);
    const { properties = {}, ...rest } = schema;
    for (const part of inPlace(rest)) expectTraces(text, part, name);
    // A limit counts only in the rows of its field, not anywhere on the page.
    for (const [field, property] of Object.entries(properties)) {
      for (const part of inPlace(property)) expectTraces(rowsOf(text, field), part, `${name}.${field}`);
    }
  });

  test.each(named)('%s lists its fields and what is required', (name, { properties = {}, required = [] }) => {
    const text = textOfSchema(name);
    for (const field of Object.keys(properties)) {
      expect(text).toContain(`| \`${field}\`${required.includes(field) ? ' **required**' : ''} |`);
    }
  });

  test('a rule over several fields is a sentence', () => {
    const text = textOfSchema('LinkedinSendStepUpdate');
    expect(text).toContain('`images` and `videos` may hold at most 6 items together.');
  });
});

test.each<[string, Schema, string[]]>([
  ['a span', { type: 'integer', minimum: 0, maximum: 1500 }, ['Whole number, 0 to 1500.']],
  ['a choice', { enum: ['a', 'b', 'c'] }, ['One of `a`, `b` or `c`.']],
  [
    'a choice that may grow',
    { oneOf: [{ enum: ['a'] }, { type: 'string', not: { enum: ['a'] } }], 'x-enum-open': true },
    ['Known values: `a`; lemlist may add others.'],
  ],
  ['a default', { default: 'x' }, ['Default: `"x"`.']],
  ['a number of fields', { type: 'object', minProperties: 1 }, ['At least 1 field.']],
  ['an excluded value', { not: { enum: ['x'] } }, ['Not `"x"`.']],
])('%s reads as a sentence', (_, schema, words) => {
  expect(constraintsInWords(api, schema)).toEqual(words);
});

test('no pattern is shown as it is', () => {
  const shown = [...twins].flatMap(([route, text]) =>
    plainBars(text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, ''))
      .split('\n')
      .filter((line) => /Matches `|\[(?:A-Za-z|0-9|\^)[^`]*\][+*{]/.test(line))
      .map((line) => `${route}: ${line}`),
  );
  expect(shown).toEqual([]);
});
