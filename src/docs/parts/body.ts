import { type Document, type ResolvedOperation, resolve, type Schema } from '../../document/document.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { linkTo, schemaRoute } from '../routes.ts';
import type { ExampleCall } from '../samples/example-calls.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { furtherFields, rulesInWords } from '../schema/rules.ts';
import { hasFields, typeWords } from '../schema/type-words.ts';
import type { Union, Variant } from '../schema/unions.ts';
import { matrix } from './matrix.ts';
import { bodyIntroduction } from './parameters.ts';
import { sample } from './samples.ts';

export function bodySchema({ body }: ResolvedOperation): Schema | undefined {
  return Object.values(body?.content ?? {})[0]?.schema;
}

/** The body as one table of fields. */
export function body(document: Document, operation: ResolvedOperation): string | undefined {
  const schema = bodySchema(operation);
  if (!schema) return undefined;
  return blocks(
    '## Body',
    `${bodyIntroduction(operation)} Type: ${typeWords(schema)}.`,
    objectFields(document, schema),
  );
}

/** The body as a choice of kinds, each with its fields and its samples. */
export function bodyByVariant(
  document: Document,
  operation: ResolvedOperation,
  union: Union,
  calls: readonly ExampleCall[],
): string {
  const { property, variants } = union;
  const links = variants.map(({ value }) => `- [\`${value}\`](#${value})`).join('\n');
  const panels = variants.map((variant) => {
    const own = calls.filter(({ body: value }) => (value as Record<string, unknown>)[property] === variant.value);
    return marks.variant(variant.value, panel(document, union, variant, own));
  });
  return blocks(
    '## Body',
    `${bodyIntroduction(operation)} Type: ${typeWords(bodySchema(operation) as Schema)}. ${code(property)} is one of ${variants.length} values, and each has its own fields:`,
    marks.variants(blocks(marks.choices(links), ...panels), `Value of ${property}`),
    `## ${variants.length} kinds at a glance {#kinds}`,
    matrix(document, union),
  );
}

function panel(
  document: Document,
  { property }: Union,
  { value, name, schema }: Variant,
  calls: readonly ExampleCall[],
): string {
  const shown = calls.map((call) =>
    blocks(calls.length > 1 && `#### ${prose(call.summary)} {#sample-${call.name}}`, sample(call)),
  );
  return blocks(
    `### ${value} {#${value}}`,
    `${sentence(prose(schema.description ?? ''))} Send ${code(`"${property}": "${value}"`)}. Schema: ${linkTo(name, schemaRoute(name))}.`,
    objectFields(document, schema),
    ...shown,
  );
}

/** The fields of a body with all that is inside them, and the rules that concern several of them. */
export function objectFields(document: Document, reference: Schema): string {
  const schema = resolve<Schema>(document, reference);
  const { items } = schema;
  if (items && hasFields(document, items)) {
    return blocks(rulesInWords(document, schema).join(' '), 'Each item:', objectFields(document, items));
  }
  const rules = [...rulesInWords(document, schema), furtherFields(schema)].filter((rule) => rule).join(' ');
  if (!hasFields(document, schema)) return rules;
  return blocks(fieldTable(document, fieldsOf(document, schema, { named: true })), rules);
}
