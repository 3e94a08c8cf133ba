import { createRequire } from 'node:module';
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv';
import type addFormats from 'ajv-formats';
import type { Schema } from '../document/document.ts';
import { fieldsName, UNION, VARIANT } from './unions.ts';

// Loaded as CommonJS: bundlers and loaders disagree on what its default import is.
const formats: typeof addFormats.default = createRequire(import.meta.url)('ajv-formats');

/** Keywords of ours that check nothing. */
const ANNOTATIONS = [
  'x-also',
  'x-condition-key',
  'x-date',
  'x-default',
  'x-enum-open',
  'x-free-form',
  'x-pattern-words',
  'x-provenance',
  UNION,
  VARIANT,
];

/**
 * An Ajv that prints code without `eval`, reports every fault, and reports each once. It is the one for draft-07: the one for
 * 2020-12 prints bookkeeping for `unevaluatedProperties` that keeps bundlers from dropping unused validators. In strict
 * mode a keyword that only 2020-12 knows is an error, never skipped.
 */
export function createAjv(originals: Record<string, Schema>): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  // The fast ones are regular expressions, which go into the printed code; the full ones would have to be loaded there.
  formats(ajv, { mode: 'fast', formats: ['date', 'date-time', 'email', 'uri'] });
  ajv.addFormat('password', true);
  // These two are wrapped for comparisons, which would have to be loaded as well.
  for (const name of ['date', 'date-time']) ajv.addFormat(name, (ajv.formats[name] as { validate: RegExp }).validate);
  for (const name of ANNOTATIONS) ajv.addKeyword(name);
  redefine(ajv, 'additionalProperties', {
    error: { message: 'must NOT have additional properties', params: unknownFieldParams },
  });
  redefine(ajv, 'discriminator', { error: { message: 'must name a variant', params: variantParams } });
  redefine(ajv, 'not', { error: { message: exclusionMessage } });

  function exclusionMessage({ schema }: Pick<KeywordCxt, 'schema'>): string {
    const name = (schema as Schema).$ref?.replace('#/$defs/', '');
    return ((name && originals[name]) || (schema as Schema)).description ?? 'must not be valid';
  }
  return ajv;
}

/** What Ajv gives a keyword to word its error with; it exports no type for it. */
type ErrorContext = Pick<KeywordCxt, 'params'> & { parentSchema?: object };

/** A field that is too much: with the fields there are, so that a message can say where it belongs. */
function unknownFieldParams({ params, parentSchema }: ErrorContext) {
  const {
    [UNION]: union,
    [VARIANT]: variant,
    properties = {},
  } = parentSchema as Schema & Record<typeof UNION | typeof VARIANT, string>;
  const unknownField = _`additionalProperty: ${params.additionalProperty}`;
  if (union === undefined) return _`{${unknownField}, fields: ${stringify(Object.keys(properties))}}`;
  return _`{${unknownField}, union: ${union}, variant: ${variant}, fieldsByVariant: ${new Name(fieldsName(String(union)))}}`;
}

function variantParams({ params, parentSchema }: ErrorContext) {
  const union = String((parentSchema as Schema)[UNION]);
  return _`{tag: ${params.tagName}, union: ${union}, fieldsByVariant: ${new Name(fieldsName(union))}}`;
}

function redefine(ajv: Ajv, keyword: string, change: Partial<CodeKeywordDefinition>): void {
  const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
  ajv.removeKeyword(keyword).addKeyword({ ...definition, ...change });
}
