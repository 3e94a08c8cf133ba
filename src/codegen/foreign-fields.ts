import type { Api } from '../document/api.ts';
import type { Schema } from '../document/document.ts';
import { namedUnions, type Union, type Variant } from '../document/unions.ts';
import { enumValues } from '../document/values.ts';

/** Stands where a text would be; a plain `never` would make the compiler forget which text was written. */
const NO_FIELD = '"(not a field of this type)"';

/**
 * The schemas of a request's variants, by name, each with the fields that only its siblings have. The compiler refuses an
 * unknown field in a literal only; a field that is declared and takes nothing is refused in a variable, too.
 */
export function withForeignFields(api: Api, requests: ReadonlySet<string>): Map<string, Schema> {
  const found = new Map<string, Schema>();
  for (const [name, union] of namedUnions(api)) {
    if (requests.has(name))
      for (const variant of union.variants) found.set(variant.name, extended(api, variant, union));
  }
  return found;
}

function extended(api: Api, { schema, value }: Variant, { variants }: Union): Schema {
  const all = Object.assign({}, ...variants.map((variant) => variant.schema.properties)) as Record<string, Schema>;
  const foreign = Object.entries(all).filter(([name]) => !schema.properties?.[name]);
  const refused = foreign.map(([name, field]) => [name, refusedField(api, field, value)]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(refused) } };
}

/** Editors offer what is deprecated last, and strike it through. */
function refusedField(api: Api, field: Schema, variant: string): Schema {
  return { 'x-printed': refusedType(api, field), deprecated: true, description: `\`${variant}\` has no such field.` };
}

function refusedType(api: Api, reference: Schema): string {
  const field = api.resolve<Schema>(reference);
  if (isText(api, field)) return NO_FIELD;
  return field.items && isText(api, api.resolve<Schema>(field.items)) ? `[${NO_FIELD}]` : 'never';
}

function isText(api: Api, field: Schema): boolean {
  return field.type === 'string' || Boolean(field['x-enum-open'] ?? enumValues(api, field));
}
