import type { Api } from '../document/api.ts';
import type { Schema } from '../document/document.ts';
import { schemaName } from '../document/references.ts';
import { resultSchema } from '../document/results.ts';
import { namedUnions, type Union, unionOf, type Variant } from '../document/unions.ts';
import { enumValues } from '../document/values.ts';

/** Stand where a text would be; a plain `never` would make the compiler forget which text was written. */
const NO_FIELD = '"(not a field of this type)"';
const READ_ONLY = '"(only responses have this field)"';

/**
 * The schemas of a request's variants, by name, each with the fields that only its siblings have, and those that only its response
 * has. The compiler refuses an unknown field in a literal only; a field that is declared and takes nothing is refused in a
 * variable, too, such as a step that was read.
 */
export function withForeignFields(api: Api, requests: ReadonlySet<string>): Map<string, Schema> {
  const found = new Map<string, Schema>();
  for (const [name, union] of namedUnions(api)) {
    if (!requests.has(name)) continue;
    const read = readVariants(api, name);
    for (const variant of union.variants) {
      const fields = { ...readOnlyFields(api, variant, union, read), ...siblingFields(api, variant, union) };
      found.set(variant.name, { ...variant.schema, properties: { ...variant.schema.properties, ...fields } });
    }
  }
  return found;
}

function siblingFields(api: Api, { schema, value }: Variant, union: Union): Record<string, Schema> {
  const foreign = Object.entries(fieldsOf(union.variants)).filter(([name]) => !schema.properties?.[name]);
  return declareRefused(api, foreign, NO_FIELD, `\`${value}\` has no such field.`);
}

function readOnlyFields(api: Api, { schema, value }: Variant, union: Union, read: Variant[]): Record<string, Schema> {
  // Where other fields are allowed, nobody knows that lemlist refuses them.
  if (schema.additionalProperties !== false) return {};
  const written = fieldsOf(union.variants);
  const same = read.filter((variant) => variant.value === value);
  const others = Object.entries(fieldsOf(same)).filter(([name]) => !written[name]);
  return declareRefused(api, others, READ_ONLY, 'Only responses have it.');
}

/** The variants of what an operation returns whose body is the union with this name. */
function readVariants(api: Api, union: string): Variant[] {
  return api.operations
    .filter(({ body }) => Object.values(body?.content ?? {}).some(({ schema }) => schemaName(schema?.$ref) === union))
    .flatMap((operation) => {
      const result = api.resolve<Schema>(resultSchema(operation) ?? {});
      return [result, ...(result.oneOf ?? [])].flatMap((schema) => unionOf(api, schema)?.variants ?? []);
    });
}

function fieldsOf(variants: Variant[]): Record<string, Schema> {
  return Object.assign({}, ...variants.map(({ schema }) => schema.properties));
}

/** Editors offer what is deprecated last, and strike it through. */
function declareRefused(
  api: Api,
  fields: Array<[string, Schema]>,
  text: string,
  reason: string,
): Record<string, Schema> {
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const type = refusedType(api, field, text);
      // A type of text says the reason itself, and the repetitions weighed 20 kB.
      return [name, { 'x-printed': type, description: type === 'never' ? `@deprecated ${reason}` : '@deprecated' }];
    }),
  );
}

function refusedType(api: Api, reference: Schema, text: string): string {
  const field = api.resolve<Schema>(reference);
  if (isText(api, field)) return text;
  return field.items && isText(api, api.resolve<Schema>(field.items)) ? `[${text}]` : 'never';
}

function isText(api: Api, field: Schema): boolean {
  return field.type === 'string' || Boolean(field['x-enum-open'] ?? enumValues(api, field));
}
