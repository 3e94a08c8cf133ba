import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { furtherValues } from '../../document/further-values.ts';
import { schemaName } from '../../document/references.ts';
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
export function fieldsOf(api: Api, schema: Schema, { named }: FieldOptions): Field[] {
  const walk = (outer: Schema, prefix: string, depth: number): Field[] => {
    const resolved = api.resolve<Schema>(outer);
    const { properties = {}, required = [] } = resolved;
    const values = furtherValues(resolved);
    const own = Object.entries(properties).map(([name, inner]) => ({
      path: `${prefix}${name}`,
      schema: inner,
      required: required.includes(name),
    }));
    const others = values ? [{ path: `${prefix}*`, schema: values, required: false }] : [];
    return [...own, ...others].flatMap((field) => [field, ...inside(field, depth + 1)]);
  };
  const inside = ({ path, schema: field }: Field, depth: number): Field[] => {
    const { inner, suffix } = innermost(api, field);
    const linked = schemaName(inner.$ref) !== undefined && !named;
    if (linked || depth >= DEEPEST || !hasFields(api, inner)) return [];
    const resolved = api.resolve<Schema>(inner);
    // `object of X` says it already.
    if (!resolved.properties && !hasFields(api, furtherValues(resolved) ?? {})) return [];
    return walk(inner, `${path}${suffix}.`, depth);
  };
  return walk(schema, '', 0);
}

/** A table of fields: name, type, what it is and every limit in words. */
export function fieldTable(api: Api, fields: readonly Field[], head = 'Field'): string {
  const rows = fields.map(({ path, schema, required }) => [
    `\`${path}\`${required ? ' **required**' : ''}`,
    typeWords(schema),
    meaning(api, schema),
  ]);
  return table([head, 'Type', 'Meaning and limits'], rows);
}

/** The description of a field and its rules, in one line. */
export function meaning(api: Api, field: Schema): string {
  const schema = api.resolve<Schema>(field);
  const description = field.description ?? schema.description ?? '';
  const inner = schema.items && !schema.items.$ref ? schema.items.description : undefined;
  const further = schema.properties && !field.$ref ? furtherFields(schema) : undefined;
  return [
    sentence(prose(description)),
    inner && inner !== description && `Each item: ${sentence(prose(inner))}`,
    ...fieldRules(api, field),
    further === 'Any other field is refused.' && further,
  ]
    .filter((part) => part)
    .join(' ');
}

/** The schema of the items of the items …, and the brackets that lead there. */
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
