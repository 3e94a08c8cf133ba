import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import type { Union, Variant } from '../../document/unions.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { constraintsInWords, furtherFieldsInWords } from '../schema/constraints.ts';
import { fieldsOf, fieldTable, type NoteOf } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { hasFields } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { Model } from '../site/model.ts';
import { differenceNotes, missingNotes } from './differences.ts';
import { introduceBody } from './parameters.ts';

export function bodySchema({ body }: Operation): Schema | undefined {
  return Object.values(body?.content ?? {})[0]?.schema;
}

/** The body as one table of fields. */
export function renderBody(model: Model, operation: Operation): string | undefined {
  const schema = bodySchema(operation);
  if (!schema) return undefined;
  return blocks(
    '## Body',
    `${introduceBody(operation)} Type: ${typeInWords(model.api, schema)}.`,
    renderFields(model.api, schema, (part) => differenceNotes(model, operation, part)),
    ...missingNotes(model, operation, 'body'),
  );
}

/** The body as a choice of variants, each with its fields. */
export function renderUnionBody(model: Model, operation: Operation, union: Union): string {
  const { api } = model;
  const { property, variants } = union;
  const note = differenceNotes(model, operation, 'body')({ path: property });
  const missing = missingNotes(model, operation, 'body');
  const links = variants.map(({ value }) => `- [\`${value}\`](#${value})`).join('\n');
  const panels = variants.map((variant) => {
    const { value } = variant;
    const noteOf = differenceNotes(model, operation, 'body', value);
    return marks.variant(
      value,
      blocks(
        // What concerns every variant is said once, above them.
        renderVariant(api, union, variant, (field) => (field.path === property ? undefined : noteOf(field))),
        ...missingNotes(model, operation, 'body', value),
      ),
    );
  });
  return blocks(
    '## Body',
    `${introduceBody(operation)} Type: ${typeInWords(api, bodySchema(operation) as Schema)}. ${code(property)} is one of ${variants.length} values, and each value has its own fields:`,
    note && `${code(property)}: ${note}`,
    marks.variants(blocks(marks.choices(links), ...panels), `Value of ${property}`),
    missing.length > 0 && blocks('### Fields that the types refuse {#refused-fields}', ...missing),
  );
}

function renderVariant(api: Api, { property }: Union, { value, name, schema }: Variant, noteOf: NoteOf): string {
  return blocks(
    `### ${value} {#${value}}`,
    `${sentence(prose(schema.description ?? ''))} Send ${code(`"${property}": "${value}"`)}. Schema: ${schemaLink(api, name)}.`,
    renderFields(api, schema, () => noteOf),
  );
}

/** The fields of a body, with everything inside them and the rules that concern several of them. */
function renderFields(
  api: Api,
  reference: Schema,
  notesIn: (part: 'body' | 'body[]') => NoteOf,
  part: 'body' | 'body[]' = 'body',
): string {
  const schema = api.resolve<Schema>(reference);
  const { items } = schema;
  if (items && hasFields(api, items)) {
    return blocks(constraintsInWords(api, schema).join(' '), 'Each item:', renderFields(api, items, notesIn, 'body[]'));
  }
  const rules = [...constraintsInWords(api, schema), furtherFieldsInWords(schema)].filter((rule) => rule).join(' ');
  if (!hasFields(api, schema)) return rules;
  return blocks(fieldTable(api, fieldsOf(api, schema, { withNamed: true }), notesIn(part)), rules);
}
