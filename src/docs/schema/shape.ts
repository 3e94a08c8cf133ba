import { additionalPropertiesSchema } from '../../document/additional-properties.ts';
import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { unionOf } from '../../document/unions.ts';
import { enumValues } from '../../document/values.ts';

/** More than this is not read at a glance. */
const MAX_LINE_CHARS = 300;

/** Whether a schema is a plain object with fields, so that a table can list them. */
export function hasFields(api: Api, schema: Schema): boolean {
  const resolved = api.resolve<Schema>(schema);
  const { properties = {}, oneOf } = resolved;
  return !oneOf && (Object.keys(properties).length > 0 || additionalPropertiesSchema(resolved) !== undefined);
}

/** Whether one line can say everything about a schema: its type, description and limits. Such a schema has no page of its own. */
export function isOneLine(api: Api, schema: Schema): boolean {
  const { description = '', oneOf = [], anyOf = [], items } = schema;
  const inside = [schema, ...oneOf, ...anyOf, ...(items ? [items] : [])];
  if (unionOf(api, schema) || inside.some((member) => !member.$ref && hasFields(api, member))) return false;
  return `${description}${(enumValues(api, schema) ?? []).join(', ')}`.length <= MAX_LINE_CHARS;
}
