import { type Document, resolve, type Schema, schemaName } from '../../document/document.ts';

/** One kind of a union, such as `sms`. */
export interface Variant {
  value: string;
  /** Name of its schema. */
  name: string;
  schema: Schema;
}

export interface Union {
  /** The field that says which kind it is. */
  property: string;
  variants: Variant[];
}

/** A union whose kinds are told apart by one field, if the schema is one. */
export function unionOf(document: Document, reference: Schema): Union | undefined {
  const { discriminator } = resolve<Schema>(document, reference);
  if (!discriminator?.mapping) return undefined;
  const variants = Object.entries(discriminator.mapping).map(([value, $ref]) => ({
    value,
    name: schemaName($ref) as string,
    schema: resolve<Schema>(document, { $ref }),
  }));
  return { property: discriminator.propertyName, variants };
}
