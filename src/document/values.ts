import type { Api } from './api.ts';
import type { Schema } from './document.ts';

/** The only value that a schema allows, if there is only one. */
export function constantOf(schema: Schema): unknown {
  return schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined);
}

/** What lemlist takes where the field is left out; `undefined` if the document does not say. */
export function defaultOf(schema: Schema): unknown {
  return schema.default ?? schema['x-default'];
}

/** The values that a closed enum allows: the values of the enum itself, or of a union of enums and constants. */
export function enumValues(api: Pick<Api, 'resolve'>, schema: Schema): unknown[] | undefined {
  const { enum: values, const: value, anyOf } = api.resolve<Schema>(schema);
  if (values) return values;
  if (value !== undefined) return [value];
  const lists = anyOf?.map((member) => enumValues(api, member));
  return lists?.includes(undefined) ? undefined : lists?.flat();
}

/** The values that an open enum names; `undefined` for any other schema. The API may send others too. */
export function knownValues(api: Pick<Api, 'resolve'>, schema: Schema): unknown[] | undefined {
  if (!schema['x-enum-open']) return undefined;
  return (schema.oneOf ?? schema.anyOf ?? []).flatMap((member) => enumValues(api, member) ?? []);
}

/** The `T` of a schema that allows `T` or null; `undefined` for any other schema. */
export function nonNullMember({ oneOf, anyOf }: Schema): Schema | undefined {
  const members = oneOf ?? anyOf ?? [];
  const rest = members.filter(({ type }) => type !== 'null');
  return members.length === 2 && rest.length === 1 ? rest[0] : undefined;
}
