import { additionalPropertiesSchema } from '../../document/additional-properties.ts';
import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { fieldCountInWords, limitsInWords } from '../../document/limits-in-words.ts';
import { constantOf, defaultOf, enumValues, knownValues, nonNullMember } from '../../document/values.ts';
import { joinWords } from '../../document/words.ts';
import { code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { provenanceBadge } from './provenance.ts';
import { typeInWords } from './type-in-words.ts';

/** For an object that takes only the listed fields. */
export const CLOSED = 'Any other field is refused.';

/** More values would hide the fields below them. */
const MAX_SHOWN_VALUES = 20;

/** Every constraint of a schema on its own value that its type does not say, one sentence each. */
export function constraintsInWords(api: Api, schema: Schema): string[] {
  const { not, propertyNames } = schema;
  const member = nonNullMember(schema);
  return [
    // The page of a named member says its constraints.
    ...(member && !member.$ref ? constraintsInWords(api, member) : valuesInWords(api, schema)),
    // The badge says what `x-provenance` does.
    ...limitsInWords({ ...schema, 'x-provenance': undefined }),
    schema.format && `Format: ${code(schema.format)}.`,
    schema.contentMediaType && `Content: ${code(schema.contentMediaType)}.`,
    schema.uniqueItems && 'Items must be unique.',
    fieldCountInWords(schema),
    defaultOf(schema) !== undefined && `Default: ${code(JSON.stringify(defaultOf(schema)))}.`,
    not && exclusionInWords(api, not),
    propertyNames && `Field names: ${constraintsInWords(api, propertyNames as Schema).join(' ')}`,
    schema.deprecated && '**Deprecated.**',
    schema['x-provenance'] && provenanceBadge(api, schema['x-provenance']),
  ].filter((constraint) => typeof constraint === 'string');
}

/** The constraints of a field. */
export function fieldConstraintsInWords(api: Api, field: Schema): string[] {
  const schema = api.resolve<Schema>(field);
  // What is beside a reference belongs to the field, not to the schema that the reference names.
  const beside = {
    default: defaultOf(field) ?? defaultOf(schema),
    'x-provenance': field['x-provenance'] ?? schema['x-provenance'],
  };
  return constraintsInWords(
    api,
    schema.oneOf && !schema['x-enum-open'] && field.$ref ? beside : { ...schema, ...beside },
  );
}

/** The constraints of the items of an array, unless a table has their fields. */
export function itemConstraintsInWords(api: Api, field: Schema): string[] {
  const schema = api.resolve<Schema>(field);
  if (!schema.items) return [];
  const items = api.resolve<Schema>(schema.items);
  if (items.properties || (items.oneOf && !items['x-enum-open'])) return [];
  return constraintsInWords(api, items);
}

/** Whether an object may have fields beside the listed ones. */
export function furtherFieldsInWords(schema: Schema): string | undefined {
  const { additionalProperties, properties, type } = schema;
  if (type !== 'object' && !properties) return undefined;
  if (additionalProperties === false) return CLOSED;
  if (schema['x-free-form']) return 'You can add fields with names of your choice.';
  return additionalPropertiesSchema(schema) ? undefined : 'lemlist may add fields.';
}

function valuesInWords(api: Api, schema: Schema): Array<string | false> {
  const known = knownValues(api, schema);
  if (known) {
    const text = `Known values: ${known.map(code).join(', ')}; lemlist may add others.`;
    return [known.length > 0 && foldIfMany(known, 'known values', text)];
  }
  if (constantOf(schema) !== undefined) return [];
  const values = schema.enum ?? schema.anyOf?.flatMap((member) => enumValues(api, member) ?? []) ?? [];
  return [values.length > 0 && foldIfMany(values, 'values', `One of ${joinWords(values.map(code), 'or')}.`)];
}

function foldIfMany(values: readonly unknown[], noun: string, text: string): string {
  return values.length > MAX_SHOWN_VALUES ? marks.fold(`${values.length} ${noun}`, text) : text;
}

/** What a `not` refuses. The description of the excluded schema is the sentence for people. */
function exclusionInWords(api: Api, not: Schema): string {
  const excluded = api.resolve<Schema>(not);
  const constant = constantOf(excluded);
  if (constant !== undefined) return `Not ${code(JSON.stringify(constant))}.`;
  if (enumValues(api, excluded)) return `None of the values of ${typeInWords(api, not)}.`;
  return excluded.description ? sentence(prose(excluded.description)) : `Not ${typeInWords(api, not)}.`;
}
