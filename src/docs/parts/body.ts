import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
import type { Union, Variant } from '../../document/unions.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { linkTo, schemaRoute } from '../routes.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { furtherFields, rulesInWords } from '../schema/rules.ts';
import { hasFields, typeWords } from '../schema/type-words.ts';
import { matrix } from './matrix.ts';
import { bodyIntroduction } from './parameters.ts';
import { sample } from './samples.ts';

export function bodySchema({ body }: Operation): Schema | undefined {
  return Object.values(body?.content ?? {})[0]?.schema;
}

/** The body as one table of fields. */
export function body(api: Api, operation: Operation): string | undefined {
  const schema = bodySchema(operation);
  if (!schema) return undefined;
  return blocks('## Body', `${bodyIntroduction(operation)} Type: ${typeWords(schema)}.`, objectFields(api, schema));
}

/** The body as a choice of kinds, each with its fields and its samples. */
export function bodyByVariant(api: Api, operation: Operation, union: Union, calls: readonly ExampleCall[]): string {
  const { property, variants } = union;
  const links = variants.map(({ value }) => `- [\`${value}\`](#${value})`).join('\n');
  const panels = variants.map((variant) => {
    const own = calls.filter(({ body: value }) => (value as Record<string, unknown>)[property] === variant.value);
    return marks.variant(variant.value, panel(api, union, variant, own));
  });
  return blocks(
    '## Body',
    `${bodyIntroduction(operation)} Type: ${typeWords(bodySchema(operation) as Schema)}. ${code(property)} is one of ${variants.length} values, and each has its own fields:`,
    marks.variants(blocks(marks.choices(links), ...panels), `Value of ${property}`),
    `## ${variants.length} kinds at a glance {#kinds}`,
    matrix(api, union),
  );
}

function panel(api: Api, { property }: Union, { value, name, schema }: Variant, calls: readonly ExampleCall[]): string {
  const shown = calls.map((call) =>
    blocks(calls.length > 1 && `#### ${prose(call.summary)} {#sample-${call.name}}`, sample(call)),
  );
  return blocks(
    `### ${value} {#${value}}`,
    `${sentence(prose(schema.description ?? ''))} Send ${code(`"${property}": "${value}"`)}. Schema: ${linkTo(name, schemaRoute(name))}.`,
    objectFields(api, schema),
    ...shown,
  );
}

/** The fields of a body with all that is inside them, and the rules that concern several of them. */
export function objectFields(api: Api, reference: Schema): string {
  const schema = api.resolve<Schema>(reference);
  const { items } = schema;
  if (items && hasFields(api, items)) {
    return blocks(rulesInWords(api, schema).join(' '), 'Each item:', objectFields(api, items));
  }
  const rules = [...rulesInWords(api, schema), furtherFields(schema)].filter((rule) => rule).join(' ');
  if (!hasFields(api, schema)) return rules;
  return blocks(fieldTable(api, fieldsOf(api, schema, { named: true })), rules);
}
