import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import type { Union, Variant } from '../../document/unions.ts';
import { joinWords } from '../../document/words.ts';
import { FIELDS_OF_ALL, FIELDS_OF_SEVERAL, hasFieldsAbove, LABELS } from '../known-words.ts';
import { blocks, code, prose, sentencesOf } from '../markdown.ts';
import { marks } from '../marks.ts';
import { furtherFieldsInWords } from '../schema/constraints.ts';
import { fieldCells, fieldsOf, rowTable } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { PlacedDifference } from '../site/differences.ts';
import type { Model } from '../site/model.ts';
import { bodySchema, rulesInWords } from './body.ts';
import { differenceNotes, missingNotes, REFUSED } from './differences.ts';
import { introduceBody } from './parameters.ts';
import { type Cells, sharedSentences, withoutSentences } from './shared-sentences.ts';

/** The body as a choice of variants, each with its fields. */
export function renderUnionBody(model: Model, operation: Operation, union: Union): string {
  const { api } = model;
  const { property, variants } = union;
  const given = new Set<PlacedDifference>();
  const note = differenceNotes(model, operation, 'body', { given })({ path: property });
  const missing = missingNotes(model, operation, 'body');
  const links = variants.map(({ value }) => `- [\`${value}\`](#${value})`).join('\n');
  // What concerns every variant is said once, above them.
  const shared = sentencesOfAll(variants);
  const tables = variants.map(({ value, schema }) => {
    const noteOf = differenceNotes(model, operation, 'body', { variant: value, given: new Set(given) });
    return fieldsOf(api, schema, { withNamed: true, provenance: operation.provenance }).map((field) =>
      fieldCells(api, field, field.path === property ? undefined : noteOf),
    );
  });
  const whole = tables.map((rows) => rows.map((row) => withoutValue(row, property)));
  const common = sharedRows(whole);
  const above = sharedSentences(new Map(variants.map(({ value }, index) => [value, whole[index] ?? []])), (row) =>
    hasRow(common, row),
  );
  const plain = whole.map((rows) => rows.map((row) => (hasRow(common, row) ? row : withoutSentences(row, above))));
  const ofAll = common.filter((row) => plain.every((rows) => hasRow(rows, row)));
  const panels = variants.map((variant, index) => {
    const [all = [], rows = []] = [tables[index]?.map((row) => withoutSentences(row, above)), plain[index]];
    const own = rows.filter((row) => !hasRow(common, row));
    const named = rows.filter((row) => hasRow(common, row) && !hasRow(ofAll, row));
    const missingHere = missingNotes(model, operation, 'body', variant.value);
    return {
      isMissing: missingHere.length > 0,
      text: marks.variant(
        variant.value,
        blocks(renderVariant(api, variant, shared, { all, own, named }), ...missingHere),
      ),
    };
  });
  const isMissing = missing.length > 0 || panels.some((panel) => panel.isMissing);
  return blocks(
    '## Body',
    `${introduceBody(operation)} Type: ${typeInWords(api, bodySchema(operation) as Schema)}. ${code(property)} is one of ${variants.length} values, and each value has its own fields. ${[...shared, ...(isMissing ? [REFUSED] : [])].join(' ')}`.trimEnd(),
    note && `${code(property)}: ${note}`,
    common.length > 0 &&
      marks.markdownOnly(
        blocks(
          ...rowsUnder(FIELDS_OF_ALL, ofAll),
          ...rowsUnder(
            FIELDS_OF_SEVERAL,
            common.filter((row) => !hasRow(ofAll, row)),
          ),
        ),
      ),
    ...above.values(),
    marks.variants(blocks(marks.choices(links), ...panels.map(({ text }) => text)), `Value of ${property}`),
    missing.length > 0 && blocks('### Fields that the types refuse {#refused-fields}', ...missing),
  );
}

/** The sentences that every variant would say of itself or of its fields. */
function sentencesOfAll(variants: readonly Variant[]): Set<string> {
  const [first = new Set<string>(), ...others] = variants.map(
    ({ schema }) => new Set([...sentencesOf(prose(schema.description ?? '')), furtherFieldsInWords(schema) ?? '']),
  );
  return new Set([...first].filter((each) => each !== '' && others.every((other) => other.has(each))));
}

/** A row as readers of the Markdown get it, where the heading above says which value the property has. */
function withoutValue(row: Cells, property: string): Cells {
  const [field = '', type = '', text = ''] = row;
  return field.startsWith(code(property)) ? [field, type.startsWith('`"') ? 'string' : type, text] : row;
}

/** The rows that several variants have, of each field the most frequent one: a name must lead to one row. */
function sharedRows(tables: ReadonlyArray<readonly Cells[]>): Cells[] {
  const counted = new Map<string, { row: Cells; count: number }>();
  for (const row of tables.flat()) {
    const key = row.join('\n');
    counted.set(key, { row, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const byField = new Map<string, { row: Cells; count: number }>();
  for (const each of counted.values()) {
    const [field = ''] = each.row;
    if (each.count > Math.max(1, byField.get(field)?.count ?? 0)) byField.set(field, each);
  }
  return [...byField.values()].map(({ row }) => row);
}

/** A table with its introduction; nothing without rows. */
function rowsUnder(introduction: string, rows: readonly Cells[]): string[] {
  return rows.length > 0 ? [introduction, rowTable(rows)] : [];
}

function hasRow(rows: readonly Cells[], row: Cells): boolean {
  return rows.some((each) => each.join('\n') === row.join('\n'));
}

/** The names of fields, without what a row adds to them. */
function namesOf(rows: readonly Cells[]): string {
  return joinWords(
    rows.map(([field = '']) => field.replace(/ .*/, '')),
    'and',
  );
}

/** The rows of a variant: all for the site; for the Markdown its own, and those that are said once for several variants. */
type VariantRows = Record<'all' | 'own' | 'named', readonly Cells[]>;

/** A variant with its fields. The site shows one variant at a time, so each has every field there. */
function renderVariant(api: Api, variant: Variant, shared: ReadonlySet<string>, rows: VariantRows): string {
  const { value, name, schema } = variant;
  // The table of all variants, above, has the first sentence, which says what the variant is.
  const [, ...sentences] = sentencesOf(prose(schema.description ?? '')).filter((each) => !shared.has(each));
  return blocks(
    `### ${value} {#${value}}`,
    [...sentences, `${LABELS.schema}: ${schemaLink(api, name)}.`].join(' '),
    marks.siteOnly(rowTable(rows.all)),
    marks.markdownOnly(
      blocks(rows.named.length > 0 && hasFieldsAbove(namesOf(rows.named)), ...rowsUnder('', rows.own)),
    ),
    rulesInWords(api, schema, shared),
  );
}
