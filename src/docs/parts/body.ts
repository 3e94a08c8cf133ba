import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import type { Union, Variant } from '../../document/unions.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { constraintsInWords, furtherFieldsInWords } from '../schema/constraints.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { hasFields } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import { introduceBody } from './parameters.ts';

export function bodySchema({ body }: Operation): Schema | undefined {
  return Object.values(body?.content ?? {})[0]?.schema;
}

/** The body as one table of fields. */
export function renderBody(api: Api, operation: Operation): string | undefined {
  const schema = bodySchema(operation);
  if (!schema) return undefined;
  return blocks('## Body', `${introduceBody(operation)} Type: ${typeInWords(api, schema)}.`, renderFields(api, schema));
}

/** The body as a choice of variants, each with its fields. */
export function renderUnionBody(api: Api, operation: Operation, union: Union): string {
  const { property, variants } = union;
  const links = variants.map(({ value }) => `- [\`${value}\`](#${value})`).join('\n');
  const panels = variants.map((variant) => marks.variant(variant.value, renderVariant(api, union, variant)));
  return blocks(
    '## Body',
    `${introduceBody(operation)} Type: ${typeInWords(api, bodySchema(operation) as Schema)}. ${code(property)} is one of ${variants.length} values, and each value has its own fields:`,
    marks.variants(blocks(marks.choices(links), ...panels), `Value of ${property}`),
  );
}

function renderVariant(api: Api, { property }: Union, { value, name, schema }: Variant): string {
  return blocks(
    `### ${value} {#${value}}`,
    `${sentence(prose(schema.description ?? ''))} Send ${code(`"${property}": "${value}"`)}. Schema: ${schemaLink(api, name)}.`,
    renderFields(api, schema),
  );
}

/** The fields of a body, with everything inside them and the rules that concern several of them. */
function renderFields(api: Api, reference: Schema): string {
  const schema = api.resolve<Schema>(reference);
  const { items } = schema;
  if (items && hasFields(api, items)) {
    return blocks(constraintsInWords(api, schema).join(' '), 'Each item:', renderFields(api, items));
  }
  const rules = [...constraintsInWords(api, schema), furtherFieldsInWords(schema)].filter((rule) => rule).join(' ');
  if (!hasFields(api, schema)) return rules;
  return blocks(fieldTable(api, fieldsOf(api, schema, { withNamed: true })), rules);
}
