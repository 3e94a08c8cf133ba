import { additionalPropertiesSchema } from '../../document/additional-properties.ts';
import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { schemaName } from '../../document/references.ts';
import { blocks, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import { CLOSED, fieldConstraintsInWords, furtherFieldsInWords, itemConstraintsInWords } from './constraints.ts';
import { provenanceBadge } from './provenance.ts';
import { hasFields } from './shape.ts';
import { typeInWords } from './type-in-words.ts';
import { EACH_ITEM, withoutRepeats } from './without-repeats.ts';

/** More than any request body needs. It ends the walk through a schema that contains itself. */
const MAX_DEPTH = 5;

export interface Field {
  /** Path from the object, such as `channels[].type`. */
  path: string;
  schema: Schema;
  required: boolean;
  /** How sure we are of what the field is in, if it says nothing itself and its page says something else. */
  provenance?: string;
}

export interface FieldOptions {
  /** Whether to list the fields of named objects too. Otherwise they are only linked. */
  withNamed: boolean;
  /** How sure the page is of what has no badge. Nothing is published. */
  provenance?: string;
}

/** The fields of an object, and those of the objects inside it. */
export function fieldsOf(api: Api, schema: Schema, { withNamed, provenance: ofPage }: FieldOptions): Field[] {
  const provenanceOf = (field: Schema): string | undefined =>
    field['x-provenance'] ?? api.resolve<Schema>(field)['x-provenance'];
  const walk = (outer: Schema, prefix: string, depth: number, around?: string): Field[] => {
    const resolved = api.resolve<Schema>(outer);
    const { properties = {}, required = [] } = resolved;
    const values = additionalPropertiesSchema(resolved);
    const provenance = provenanceOf(outer) ?? around;
    const ofOuter = provenance && provenance !== ofPage ? { provenance } : {};
    const own = Object.entries(properties).map(([name, inner]) => ({
      path: `${prefix}${name}`,
      schema: inner,
      required: required.includes(name),
      ...(!provenanceOf(inner) && ofOuter),
    }));
    const others = values ? [{ path: `${prefix}*`, schema: values, required: false, ...ofOuter }] : [];
    return [...own, ...others].flatMap((field) => [
      field,
      ...inside(field, depth + 1, provenanceOf(field.schema) ?? provenance),
    ]);
  };
  const inside = ({ path, schema: field }: Field, depth: number, provenance?: string): Field[] => {
    const { inner, suffix } = innermost(api, field);
    const linked = schemaName(inner.$ref) !== undefined && !withNamed;
    if (linked || depth >= MAX_DEPTH || !hasFields(api, inner)) return [];
    const resolved = api.resolve<Schema>(inner);
    // The type says it already: `object of X`.
    if (!resolved.properties && !hasFields(api, additionalPropertiesSchema(resolved) ?? {})) return [];
    return walk(inner, `${path}${suffix}.`, depth, provenance);
  };
  return walk(schema, '', 0);
}

/** Something to say about a field that its schema does not. */
export type NoteOf = (field: Pick<Field, 'path'>) => string | undefined;

/** A table of fields: name, type, description and every limit in words. */
export function fieldTable(api: Api, fields: readonly Field[], noteOf?: NoteOf): string {
  const { texts, below } = withoutRepeats(
    fields.map(({ path, schema }) => ({
      name: path,
      description: descriptionOf(api, schema),
      rules: rulesOf(api, schema),
    })),
  );
  const rows = fields.map((field, index) => fieldCells(api, field, noteOf, texts[index]));
  return blocks(rowTable(rows), ...below);
}

/** A table of fields out of the cells of its rows. */
export function rowTable(rows: ReadonlyArray<readonly string[]>): string {
  return marks.fields(table(['Field', 'Type', 'Description'], rows));
}

/** Name, type and description of a field. */
export function fieldCells(api: Api, field: Field, noteOf?: NoteOf, text = describeField(api, field.schema)): string[] {
  const { path, schema, required, provenance } = field;
  return [
    `\`${path}\`${required ? ' **required**' : ''}`,
    typeInWords(api, schema),
    [text, provenance && provenanceBadge(api, provenance), noteOf?.(field)].filter((part) => part).join(' '),
  ];
}

/** What the document says of a field. */
function descriptionOf(api: Api, field: Schema): string {
  return sentence(prose(field.description ?? api.resolve<Schema>(field).description ?? ''));
}

/** The description of a field and its constraints, in one line. */
export function describeField(api: Api, field: Schema): string {
  return [descriptionOf(api, field), ...rulesOf(api, field)].filter((part) => part !== '').join(' ');
}

/** The constraints of a field that its description does not state, one text for each and one for the items of an array. */
export function rulesOf(api: Api, field: Schema): string[] {
  const schema = api.resolve<Schema>(field);
  const description = field.description ?? schema.description ?? '';
  const inner = schema.items && !schema.items.$ref ? schema.items.description : undefined;
  const further = schema.properties && !field.$ref ? furtherFieldsInWords(schema) : undefined;
  // The description may state a limit already, with more about it.
  const rules = fieldConstraintsInWords(api, field).filter((rule) => !description.includes(rule.replace(/\.$/, '')));
  const ofItems = [
    ...(inner && inner !== description ? [sentence(prose(inner))] : []),
    // The items have the provenance of the field, too.
    ...itemConstraintsInWords(api, field).filter((rule) => !rules.includes(rule)),
  ];
  return [
    ...rules,
    ...(ofItems.length > 0 ? [EACH_ITEM + ofItems.join(' ')] : []),
    ...(further === CLOSED ? [further] : []),
  ];
}

/** The schema inside nested arrays, and the brackets that lead to it. */
function innermost(api: Api, field: Schema): { inner: Schema; suffix: string } {
  let inner = field;
  let suffix = '';
  for (;;) {
    const { items } = api.resolve<Schema>(inner);
    if (!items || (schemaName(inner.$ref) && suffix !== '')) return { inner, suffix };
    inner = items;
    suffix += '[]';
  }
}
