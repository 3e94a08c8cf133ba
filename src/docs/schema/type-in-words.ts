import { additionalPropertiesSchema } from '../../document/additional-properties.ts';
import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { schemaName } from '../../document/references.ts';
import { constantOf } from '../../document/values.ts';
import { code } from '../markdown.ts';
import { schemaLink } from './schema-link.ts';

const PLAIN = /^(string|integer|number|boolean|object)\b/;

/** The type of a value in short, with links to the pages of named schemas: `integer · StepDelay`. */
export function typeInWords(api: Api, schema: Schema): string {
  const name = schemaName(schema.$ref);
  if (name) return [plainType(api, api.resolve<Schema>(schema)), schemaLink(api, name)].filter(Boolean).join(' · ');
  if (schema['x-enum-open']) return openEnumInWords(api, schema);
  const members = schema.oneOf ?? schema.anyOf;
  if (members) return [...new Set(members.map((member) => typeInWords(api, member)))].join(' or ');
  const constant = constantOf(schema);
  if (constant !== undefined) return code(JSON.stringify(constant));
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return schema.enum ? enumType(schema.enum) : schema.properties ? 'object' : 'any value';
  return types
    .map((type) => (type === 'array' ? arrayInWords(api, schema) : objectInWords(api, type, schema)))
    .join(' or ');
}

/** The JSON type of a named schema, where its name does not say it. The page of an object or a union lists what is inside. */
function plainType(api: Api, schema: Schema): string | undefined {
  if (schema.properties || (schema.oneOf && !schema['x-enum-open']) || schema.anyOf) return undefined;
  if (schema['x-enum-open']) return 'string';
  const types = [schema.type ?? (schema.enum ? enumType(schema.enum) : [])].flat();
  // What is in an array of an array, or in an object, is on the page of the schema.
  return types.map((type) => (type === 'array' ? arrayInWords(api, schema) : type)).join(' or ') || undefined;
}

function arrayInWords(api: Api, { items }: Schema): string {
  return items ? `array of ${typeInWords(api, items).replace(PLAIN, '$&s')}` : 'array';
}

function objectInWords(api: Api, type: string, schema: Schema): string {
  const values = additionalPropertiesSchema(schema);
  return type === 'object' && !schema.properties && values ? `object of ${typeInWords(api, values)}` : type;
}

/** The known values. That any other text is allowed goes without saying. */
function openEnumInWords(api: Api, { oneOf, anyOf }: Schema): string {
  const named = (oneOf ?? anyOf ?? []).filter(({ $ref }) => $ref).map((member) => typeInWords(api, member));
  return named.length > 0 ? named.join(' or ') : 'string';
}

function enumType(values: readonly unknown[]): string {
  return [...new Set(values.map((value) => typeof value))].join(' or ');
}
