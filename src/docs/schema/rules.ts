import { type Document, resolve, type Schema } from '../../document/document.ts';
import { limitsInWords } from '../../document/limits-in-words.ts';
import { code, listed, prose, sentence } from '../markdown.ts';
import { typeWords } from './type-words.ts';

/** Every rule that a schema sets for its own value and its type does not say, one sentence each. */
export function rulesInWords(document: Document, schema: Schema): string[] {
  const { not, propertyNames } = schema;
  return [
    ...valuesInWords(document, schema),
    ...limitsInWords(schema),
    schema.format && `Format: ${code(schema.format)}.`,
    schema.contentMediaType && `Content: ${code(schema.contentMediaType)}.`,
    schema.uniqueItems && 'No item twice.',
    numberOfFields(schema),
    schema.default !== undefined && `Default: ${code(JSON.stringify(schema.default))}.`,
    not && exclusionInWords(document, not),
    propertyNames && `Names of its fields: ${rulesInWords(document, propertyNames as Schema).join(' ')}`,
    schema['x-provenance'] === 'documented' && 'Documented by lemlist outside its published document.',
    schema.deprecated && '**Deprecated.**',
  ].filter((rule) => typeof rule === 'string');
}

/** The rules of a field, and of the items where it is an array. */
export function fieldRules(document: Document, field: Schema): string[] {
  const schema = resolve<Schema>(document, field);
  // What stands beside a reference is of the field and not of the schema that it names.
  const beside = {
    default: field.default ?? schema.default,
    'x-provenance': field['x-provenance'] ?? schema['x-provenance'],
  };
  const rules = rulesInWords(
    document,
    schema.oneOf && !schema['x-enum-open'] && field.$ref ? beside : { ...schema, ...beside },
  );
  if (!schema.items) return rules;
  const items = resolve<Schema>(document, schema.items);
  if (items.properties || (items.oneOf && !items['x-enum-open'])) return rules;
  return [...rules, ...rulesInWords(document, items).map((rule) => `Each item: ${rule}`)];
}

/** Whether an object takes fields beside those that are listed. */
export function furtherFields(schema: Schema): string | undefined {
  const { additionalProperties, properties, type } = schema;
  if (type !== 'object' && !properties) return undefined;
  if (additionalProperties === false) return 'Any other field is refused.';
  if (schema['x-free-form']) return 'Takes further fields, with names of your choice.';
  return typeof additionalProperties === 'object' ? undefined : 'Further fields may come.';
}

function valuesInWords(document: Document, schema: Schema): Array<string | false> {
  if (schema['x-enum-open']) {
    const known = (schema.oneOf ?? schema.anyOf ?? []).filter(({ type, enum: values }) => type !== 'string' || values);
    const values = known.flatMap((member) => knownValues(document, member));
    return [values.length > 0 && `Known values: ${values.join(', ')}; lemlist may add others.`];
  }
  if (schema.enum) return [`One of ${listed(schema.enum.map(code), 'or')}.`];
  if (!schema.anyOf) return [];
  const values = schema.anyOf.flatMap((member) => knownValues(document, member));
  return [values.length > 0 && `One of ${listed(values, 'or')}.`];
}

function knownValues(document: Document, member: Schema): string[] {
  const { enum: values, const: value, anyOf } = resolve<Schema>(document, member);
  if (values) return values.map(code);
  if (value !== undefined) return [code(value)];
  return anyOf?.flatMap((inner) => knownValues(document, inner)) ?? [];
}

function numberOfFields({ minProperties: least, maxProperties: most }: Schema): string | false {
  if (least === undefined && most === undefined) return false;
  if (least === undefined) return `At most ${most} fields.`;
  return most === undefined ? `At least ${least} field${least === 1 ? '' : 's'}.` : `${least} to ${most} fields.`;
}

/** What must not be sent: the description of the excluded schema says the rule that it breaks. */
function exclusionInWords(document: Document, not: Schema): string {
  const { description } = resolve<Schema>(document, not);
  const excluded = resolve<Schema>(document, not);
  if (excluded.enum || excluded.anyOf?.every((member) => knownValues(document, member).length > 0)) {
    return `None of the values of ${typeWords(not)}.`;
  }
  if (excluded.const !== undefined) return `Not ${code(JSON.stringify(excluded.const))}.`;
  return description ? sentence(prose(description)) : `Not ${typeWords(not)}.`;
}
