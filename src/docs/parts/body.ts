import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import type { Union, Variant } from '../../document/unions.ts';
import { blocks, code, prose, sentencesOf } from '../markdown.ts';
import { marks } from '../marks.ts';
import { constraintsInWords, furtherFieldsInWords } from '../schema/constraints.ts';
import { fieldsOf, fieldTable, type NoteOf } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { hasFields } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { Difference } from '../site/differences.ts';
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
  const given = new Set<Difference>();
  const note = differenceNotes(model, operation, 'body', { given })({ path: property });
  const missing = missingNotes(model, operation, 'body');
  const links = variants.map(({ value }) => `- [\`${value}\`](#${value})`).join('\n');
  // What concerns every variant is said once, above them.
  const shared = sharedSentences(variants);
  const panels = variants.map((variant) => {
    const { value } = variant;
    const noteOf = differenceNotes(model, operation, 'body', { variant: value, given: new Set(given) });
    return marks.variant(
      value,
      blocks(
        renderVariant(api, variant, shared, (field) => (field.path === property ? undefined : noteOf(field))),
        ...missingNotes(model, operation, 'body', value),
      ),
    );
  });
  return blocks(
    '## Body',
    `${introduceBody(operation)} Type: ${typeInWords(api, bodySchema(operation) as Schema)}. ${code(property)} is one of ${variants.length} values, and each value has its own fields. ${[...shared].join(' ')}`.trimEnd(),
    note && `${code(property)}: ${note}`,
    marks.variants(blocks(marks.choices(links), ...panels), `Value of ${property}`),
    missing.length > 0 && blocks('### Fields that the types refuse {#refused-fields}', ...missing),
  );
}

/** The sentences that every variant would say of itself or of its fields. */
function sharedSentences(variants: readonly Variant[]): Set<string> {
  const [first = new Set<string>(), ...others] = variants.map(
    ({ schema }) => new Set([...sentencesOf(prose(schema.description ?? '')), furtherFieldsInWords(schema) ?? '']),
  );
  return new Set([...first].filter((each) => each !== '' && others.every((other) => other.has(each))));
}

function renderVariant(
  api: Api,
  { value, name, schema }: Variant,
  shared: ReadonlySet<string>,
  noteOf: NoteOf,
): string {
  const own = sentencesOf(prose(schema.description ?? '')).filter((each) => !shared.has(each));
  return blocks(
    `### ${value} {#${value}}`,
    [...own, `Schema: ${schemaLink(api, name)}.`].join(' '),
    renderFields(api, schema, () => noteOf, { shared }),
  );
}

/** The fields of a body, with everything inside them and the rules that concern several of them. */
function renderFields(
  api: Api,
  reference: Schema,
  notesIn: (part: 'body' | 'body[]') => NoteOf,
  { part = 'body', shared }: { part?: 'body' | 'body[]'; shared?: ReadonlySet<string> } = {},
): string {
  const schema = api.resolve<Schema>(reference);
  const { items } = schema;
  if (items && hasFields(api, items)) {
    return blocks(
      constraintsInWords(api, schema).join(' '),
      'Each item:',
      renderFields(api, items, notesIn, { part: 'body[]' }),
    );
  }
  const rules = [...constraintsInWords(api, schema), furtherFieldsInWords(schema)]
    .filter((rule) => rule && !shared?.has(rule))
    .join(' ');
  if (!hasFields(api, schema)) return rules;
  return blocks(fieldTable(api, fieldsOf(api, schema, { withNamed: true }), notesIn(part)), rules);
}
