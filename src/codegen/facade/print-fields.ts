import { fieldsConstantName } from '../../document/names.ts';
import { fieldsOf, type Union } from '../../document/unions.ts';

/** The fields of each variant of a body as a value: for forms, and for programs that copy what they have read. */
export function printFields(name: string, union: Union): string {
  const fields = Object.fromEntries(union.variants.map((variant) => [variant.value, fieldsOf(union, variant)]));
  return [
    `/** Fields that \`${name}\` takes for each \`${union.property}\`, required or optional, without \`${union.property}\` itself. */`,
    `export const ${fieldsConstantName(name)} = ${JSON.stringify(fields)} as const;\n`,
  ].join('\n');
}
