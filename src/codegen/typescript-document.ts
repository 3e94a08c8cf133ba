import { withAdditionalProperties } from '../document/additional-properties.ts';
import type { Document, Reference, Response, Schema } from '../document/document.ts';
import { limitsInWords } from '../document/limits-in-words.ts';
import { methodId } from '../document/names.ts';
import { resolve, schemaName } from '../document/references.ts';
import { mapSubschemas } from '../document/subschemas.ts';
import { constantOf } from '../document/values.ts';

const REUSABLE = ['responses', 'parameters', 'requestBodies'];
/** Rules that only a validator can use; openapi-typescript ignores them or, worse, makes wrong types of them. */
const VALIDATION_ONLY = ['discriminator', 'not', 'if', 'then', 'else'];

/** Stands where the type of a later variant would be; no server sends it, and no other literal is comparable with it. */
export const UNKNOWN_TYPE = '(a type added later)';
/** The same for a later value of an open enum in a response. */
export const LATER_VALUE = '(a value added later)';

/** What an open enum ends in, without the known values that it excludes: types cannot subtract. */
const ANY_TEXT: Schema = { type: 'string' };

/**
 * A copy of the bundle, with other schemas, that reads well as TypeScript: limits stand in the descriptions, because
 * openapi-typescript never prints them, and plain values are written where they are used, because a property that is a `$ref` loses
 * its docs.
 */
export function forTypeScript(document: Document, schemas: Record<string, Schema>): Document {
  const copy: Document = structuredClone({ ...document, components: { schemas } });
  inlineReusables(copy, document);
  copy.paths = visit(copy.paths) as Document['paths'];
  if (copy.webhooks) copy.webhooks = visit(copy.webhooks) as Document['webhooks'];
  return copy;

  /** Below `paths`, schemas stand under the key `schema`. */
  function visit(node: unknown, name?: string): unknown {
    if (name === 'operationId') return methodId(String(node));
    if (Array.isArray(node)) return node.map((item) => visit(item));
    if (node === null || typeof node !== 'object') return node;
    if (name === 'responses') return visit(bodiesOf(node as Record<string, Response>));
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === 'schema' ? forReading(document, readable(document, value as Schema)) : visit(value, key),
      ]),
    );
  }
}

/** Responses without what their types do not show: descriptions and headers. */
function bodiesOf(responses: Record<string, Response>): Record<string, Response> {
  return Object.fromEntries(
    Object.entries(responses).map(([status, { content }]) => [
      status,
      { description: '', ...(content && { content }) },
    ]),
  );
}

function inlineReusables(node: unknown, document: Document): void {
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    const reference = (value as Reference | null)?.$ref;
    const reusable = REUSABLE.some((kind) => reference?.startsWith(`#/components/${kind}/`));
    const target = reusable ? structuredClone(resolve(document, value)) : value;
    if (reusable) (node as Record<string, unknown>)[key] = target;
    inlineReusables(target, document);
  }
}

/** A schema with its limits in the description, and with plain values where they are used. */
export function forReading(document: Document, source: Schema): Schema {
  const schema = withAdditionalProperties(source);
  const sentences = [...limitsInWords(schema), ...exclusion(document, schema)];
  const copy = schema['x-enum-open']
    ? { ...schema, oneOf: [...(schema.oneOf ?? []).slice(0, -1), ANY_TEXT] }
    : { ...schema };
  if (sentences.length > 0) copy.description = [schema.description, ...sentences].filter(Boolean).join(' ');
  for (const keyword of VALIDATION_ONLY) delete copy[keyword];
  const constant = constantOf(schema);
  if (constant !== undefined) {
    copy.const = constant;
    delete copy.enum;
  }
  // The type of a later variant must not be a plain string, or the known variants would no longer narrow.
  if (schema.type === 'string' && schema.not) copy['x-type-of-unknown'] = true;
  const { properties, items, ...rest } = copy;
  return {
    ...mapSubschemas(rest, (inner) => forReading(document, inner)),
    ...mapSubschemas({ properties, items }, (inner) => forReading(document, readable(document, inner))),
  };
}

/** What a `not` forbids, in the words of the schema that it names. */
function exclusion(document: Document, schema: Schema): string[] {
  const { description } = schema.not ? resolve(document, schema.not) : {};
  return description && !schema.type?.includes('string') ? [`${description}.`] : [];
}

/** A property's schema with its documentation: plain values in place, names kept for everything that has a type of its own. */
function readable(document: Document, schema: Schema): Schema {
  if (!schemaName(schema.$ref)) return schema;
  const target = resolve(document, schema);
  if (isPlain(target)) return { ...target, ...schema, $ref: undefined };
  const { description, default: fallback } = target;
  return { description, ...(fallback !== undefined && { default: fallback }), ...schema };
}

function isPlain(schema: Schema): boolean {
  const scalar = typeof schema.type === 'string' && ['string', 'integer', 'number', 'boolean'].includes(schema.type);
  return (scalar && !schema.enum) || schema.type === 'array';
}
