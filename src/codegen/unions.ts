import type { Api } from '../document/api.ts';
import { fieldsOf, namedUnions } from '../document/unions.ts';

/** Marks on the validators' copy of a schema: the union that it is or belongs to, and the variant that it is. */
export const UNION = 'x-union';
export const VARIANT = 'x-variant';

interface VariantMark {
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
export function unionMarks(api: Api): Map<string, Record<string, string>> {
  const marks = new Map<string, Record<string, string>>();
  for (const { union, value, name } of variants(api)) {
    marks.set(union, { [UNION]: union });
    if (!marks.has(name)) marks.set(name, { [UNION]: union, [VARIANT]: value });
  }
  return marks;
}

/** `const fieldsOfStepUpdate = {email: ["subject", …], …};` for every union. */
export function fieldsOfUnions(api: Api): string {
  const lists = new Map<string, Record<string, string[]>>();
  for (const { union, value, fields } of variants(api)) {
    lists.set(union, { ...lists.get(union), [value]: fields });
  }
  return [...lists].map(([union, fields]) => `const ${fieldsName(union)} = ${JSON.stringify(fields)};\n`).join('');
}

function variants(api: Api): VariantMark[] {
  return [...namedUnions(api)].flatMap(([name, union]) =>
    union.variants.map((variant) => {
      const { schema, ...own } = variant;
      return { union: name, ...own, fields: fieldsOf(union, variant) };
    }),
  );
}
