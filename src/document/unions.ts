import type { Api } from './api.ts';
import type { Schema } from './document.ts';
import { schemaName } from './references.ts';

/** One variant of a union, such as `sms`. */
export interface Variant {
  /** Value of the union's property. */
  value: string;
  /** Name of its schema. */
  name: string;
  schema: Schema;
}

/** A union whose variants one property tells apart. */
export interface Union {
  property: string;
  variants: Variant[];
}

/** A union with a discriminator; `undefined` for any other schema. */
export function unionOf(api: Api, reference: Schema): Union | undefined {
  const { discriminator } = api.resolve<Schema>(reference);
  if (!discriminator?.mapping) return undefined;
  const variants = Object.entries(discriminator.mapping).map(([value, $ref]) => ({
    value,
    name: schemaName($ref) as string,
    schema: api.resolve<Schema>({ $ref }),
  }));
  return { property: discriminator.propertyName, variants };
}

/** Every named schema that is a union with a discriminator, by name. */
export function namedUnions(api: Api): Map<string, Union> {
  const found = new Map<string, Union>();
  for (const [name, schema] of Object.entries(api.document.components.schemas)) {
    const union = unionOf(api, schema);
    if (union) found.set(name, union);
  }
  return found;
}

/** Names of the fields of a variant, without the property that tells variants apart. */
export function fieldsOf({ property }: Union, { schema }: Variant): string[] {
  return Object.keys(schema.properties ?? {}).filter((field) => field !== property);
}

/** The union of a schema, or of one of its members. */
export function unionWithin(api: Api, reference: Schema): Union | undefined {
  const { oneOf = [] } = api.resolve<Schema>(reference);
  return unionOf(api, reference) ?? oneOf.map((member) => unionOf(api, member)).find((union) => union);
}
