import { type Document, resolve, type Schema, schemaName } from '../document/document.ts';

/** On the validators' copy: the union that a schema is, or is a variant of, and the variant that it is. */
export const UNION = 'x-union';
export const VARIANT = 'x-variant';

interface Variant {
  union: string;
  value: string;
  name: string;
  fields: string[];
}

/** The constant in the generated validators that holds the fields of each variant of a union. */
export function fieldsName(union: string): string {
  return `fieldsOf${union}`;
}

/** The marks of every union with a discriminator and of its variants, by schema name. */
export function unionMarks(document: Document): Map<string, Record<string, string>> {
  const marks = new Map<string, Record<string, string>>();
  for (const { union, value, name } of variants(document)) {
    marks.set(union, { [UNION]: union });
    if (!marks.has(name)) marks.set(name, { [UNION]: union, [VARIANT]: value });
  }
  return marks;
}

/** `const fieldsOfStepUpdate = {email: ["subject", …], …};` for every union. */
export function fieldsOfUnions(document: Document): string {
  const lists = new Map<string, Record<string, string[]>>();
  for (const { union, value, fields } of variants(document)) {
    lists.set(union, { ...lists.get(union), [value]: fields });
  }
  return [...lists].map(([union, fields]) => `const ${fieldsName(union)} = ${JSON.stringify(fields)};\n`).join('');
}

function variants(document: Document): Variant[] {
  return Object.entries(document.components.schemas).flatMap(([union, { discriminator }]) =>
    Object.entries(discriminator?.mapping ?? {}).map(([value, $ref]) => {
      const { properties = {} } = resolve<Schema>(document, { $ref });
      const fields = Object.keys(properties).filter((field) => field !== discriminator?.propertyName);
      return { union, value, name: schemaName($ref) as string, fields };
    }),
  );
}
