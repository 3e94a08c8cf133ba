import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { furtherValues } from '../../document/further-values.ts';
import { fieldCountInWords, limitsInWords } from '../../document/limits-in-words.ts';
import { provenanceInWords } from '../../document/provenance.ts';
import { constantOf, enumValues, knownValues, nonNullMember } from '../../document/values.ts';
import { code, listed, prose, sentence } from '../markdown.ts';
import { typeWords } from './type-words.ts';

/** Every rule that a schema sets for its own value and its type does not say, one sentence each. */
export function rulesInWords(api: Api, schema: Schema): string[] {
  const { not, propertyNames } = schema;
  const member = nonNullMember(schema);
  return [
    // The page of a named member says its rules.
    ...(member && !member.$ref ? rulesInWords(api, member) : valuesInWords(api, schema)),
    ...limitsInWords(schema),
    schema.format && `Format: ${code(schema.format)}.`,
    schema.contentMediaType && `Content: ${code(schema.contentMediaType)}.`,
    schema.uniqueItems && 'No item twice.',
    fieldCountInWords(schema),
    schema.default !== undefined && `Default: ${code(JSON.stringify(schema.default))}.`,
    not && exclusionInWords(api, not),
    propertyNames && `Names of its fields: ${rulesInWords(api, propertyNames as Schema).join(' ')}`,
    schema['x-provenance'] === 'documented' && provenanceInWords('documented'),
    schema.deprecated && '**Deprecated.**',
  ].filter((rule) => typeof rule === 'string');
}

/** The rules of a field, and of the items where it is an array. */
export function fieldRules(api: Api, field: Schema): string[] {
  const schema = api.resolve<Schema>(field);
  // What stands beside a reference is of the field and not of the schema that it names.
  const beside = {
    default: field.default ?? schema.default,
    'x-provenance': field['x-provenance'] ?? schema['x-provenance'],
  };
  const rules = rulesInWords(
    api,
    schema.oneOf && !schema['x-enum-open'] && field.$ref ? beside : { ...schema, ...beside },
  );
  if (!schema.items) return rules;
  const items = api.resolve<Schema>(schema.items);
  if (items.properties || (items.oneOf && !items['x-enum-open'])) return rules;
  return [...rules, ...rulesInWords(api, items).map((rule) => `Each item: ${rule}`)];
}

/** Whether an object takes fields beside those that are listed. */
export function furtherFields(schema: Schema): string | undefined {
  const { additionalProperties, properties, type } = schema;
  if (type !== 'object' && !properties) return undefined;
  if (additionalProperties === false) return 'Any other field is refused.';
  if (schema['x-free-form']) return 'Takes further fields, with names of your choice.';
  return furtherValues(schema) ? undefined : 'Further fields may come.';
}

function valuesInWords(api: Api, schema: Schema): Array<string | false> {
  const known = knownValues(api, schema);
  if (known) return [known.length > 0 && `Known values: ${known.map(code).join(', ')}; lemlist may add others.`];
  if (constantOf(schema) !== undefined) return [];
  const values = schema.enum ?? schema.anyOf?.flatMap((member) => enumValues(api, member) ?? []) ?? [];
  return [values.length > 0 && `One of ${listed(values.map(code), 'or')}.`];
}

/** What must not be sent: the description of the excluded schema says the rule that it breaks. */
function exclusionInWords(api: Api, not: Schema): string {
  const excluded = api.resolve<Schema>(not);
  const constant = constantOf(excluded);
  if (constant !== undefined) return `Not ${code(JSON.stringify(constant))}.`;
  if (enumValues(api, excluded)) return `None of the values of ${typeWords(not)}.`;
  return excluded.description ? sentence(prose(excluded.description)) : `Not ${typeWords(not)}.`;
}
