import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { furtherValues } from '../../document/further-values.ts';
import { schemaName } from '../../document/references.ts';
import { constantOf } from '../../document/values.ts';
import { code } from '../markdown.ts';
import { linkTo, schemaRoute } from '../routes.ts';

/** The type of a value in a few words, with links to the pages of named schemas. */
export function typeInWords(schema: Schema): string {
  const name = schemaName(schema.$ref);
  if (name) return linkTo(name, schemaRoute(name));
  if (schema['x-enum-open']) return openEnumInWords(schema);
  const members = schema.oneOf ?? schema.anyOf;
  if (members) return [...new Set(members.map(typeInWords))].join(' or ');
  const constant = constantOf(schema);
  if (constant !== undefined) return code(JSON.stringify(constant));
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return schema.enum ? enumType(schema.enum) : schema.properties ? 'object' : 'any value';
  return types.map((type) => (type === 'array' ? arrayInWords(schema) : objectInWords(type, schema))).join(' or ');
}

/** Whether a schema is a plain object with fields, so that a table can list them. */
export function hasFields(api: Api, schema: Schema): boolean {
  const resolved = api.resolve<Schema>(schema);
  const { properties = {}, oneOf } = resolved;
  return !oneOf && (Object.keys(properties).length > 0 || furtherValues(resolved) !== undefined);
}

function arrayInWords({ items }: Schema): string {
  return items ? `array of ${typeInWords(items)}` : 'array';
}

function objectInWords(type: string, schema: Schema): string {
  const values = furtherValues(schema);
  return type === 'object' && !schema.properties && values ? `object of ${typeInWords(values)}` : type;
}

/** The known values. That any other text is allowed goes without saying. */
function openEnumInWords({ oneOf, anyOf }: Schema): string {
  const named = (oneOf ?? anyOf ?? []).filter(({ $ref }) => $ref).map(typeInWords);
  return named.length > 0 ? named.join(' or ') : 'string';
}

function enumType(values: readonly unknown[]): string {
  return [...new Set(values.map((value) => typeof value))].join(' or ');
}
