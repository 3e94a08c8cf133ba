import { type Document, resolve, type Schema, schemaName } from '../../document/document.ts';
import { prose, sentence, table } from '../markdown.ts';
import { fieldRules, furtherFields } from './rules.ts';
import { hasFields, typeWords } from './type-words.ts';

/** Deeper than any request body of the document; a schema that holds itself ends here. */
const DEEPEST = 5;

export interface Field {
  /** Path from the object, such as `channels[].type`. */
  path: string;
  schema: Schema;
  required: boolean;
}

export interface FieldOptions {
  /** Whether the fields of named objects are listed too, and not only linked. */
  named: boolean;
}

/** The fields of an object, and those of the objects inside it. */
export function fieldsOf(document: Document, schema: Schema, { named }: FieldOptions): Field[] {
  const walk = (outer: Schema, prefix: string, depth: number): Field[] => {
    const { properties = {}, required = [], additionalProperties } = resolve<Schema>(document, outer);
    const own = Object.entries(properties).map(([name, inner]) => ({
      path: `${prefix}${name}`,
      schema: inner,
      required: required.includes(name),
    }));
    const others =
      typeof additionalProperties === 'object'
        ? [{ path: `${prefix}*`, schema: additionalProperties, required: false }]
        : [];
    return [...own, ...others].flatMap((field) => [field, ...inside(field, depth + 1)]);
  };
  const inside = ({ path, schema: field }: Field, depth: number): Field[] => {
    const { inner, suffix } = innermost(document, field);
    const linked = schemaName(inner.$ref) !== undefined && !named;
    if (linked || depth >= DEEPEST || !hasFields(document, inner)) return [];
    const { properties } = resolve<Schema>(document, inner);
    // `object of X` says it already.
    if (!properties && !hasFields(document, resolve<Schema>(document, inner).additionalProperties as Schema)) return [];
    return walk(inner, `${path}${suffix}.`, depth);
  };
  return walk(schema, '', 0);
}

/** A table of fields: name, type, what it is and every limit in words. */
export function fieldTable(document: Document, fields: readonly Field[], head = 'Field'): string {
  const rows = fields.map(({ path, schema, required }) => [
    `\`${path}\`${required ? ' **required**' : ''}`,
    typeWords(schema),
    meaning(document, schema),
  ]);
  return table([head, 'Type', 'Meaning and limits'], rows);
}

/** The description of a field and its rules, in one line. */
export function meaning(document: Document, field: Schema): string {
  const schema = resolve<Schema>(document, field);
  const description = field.description ?? schema.description ?? '';
  const inner = schema.items && !schema.items.$ref ? schema.items.description : undefined;
  const further = schema.properties && !field.$ref ? furtherFields(schema) : undefined;
  return [
    sentence(prose(description)),
    inner && inner !== description && `Each item: ${sentence(prose(inner))}`,
    ...fieldRules(document, field),
    further === 'Any other field is refused.' && further,
  ]
    .filter((part) => part)
    .join(' ');
}

/** The schema of the items of the items …, and the brackets that lead there. */
function innermost(document: Document, field: Schema): { inner: Schema; suffix: string } {
  let inner = field;
  let suffix = '';
  for (;;) {
    const { items } = resolve<Schema>(document, inner);
    if (!items || (schemaName(inner.$ref) && suffix !== '')) return { inner, suffix };
    inner = items;
    suffix += '[]';
  }
}
