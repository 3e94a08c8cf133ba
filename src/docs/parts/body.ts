import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { blocks } from '../markdown.ts';
import { constraintsInWords, furtherFieldsInWords } from '../schema/constraints.ts';
import { fieldsOf, fieldTable, type NoteOf } from '../schema/fields.ts';
import { hasFields } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { Model } from '../site/model.ts';
import { differenceNotes, missingNotes, REFUSED } from './differences.ts';
import { introduceBody } from './parameters.ts';

export function bodySchema({ body }: Operation): Schema | undefined {
  return Object.values(body?.content ?? {})[0]?.schema;
}

/** The body as one table of fields. */
export function renderBody(model: Model, operation: Operation): string | undefined {
  const schema = bodySchema(operation);
  if (!schema) return undefined;
  const missing = missingNotes(model, operation, 'body');
  return blocks(
    '## Body',
    `${introduceBody(operation)} Type: ${typeInWords(model.api, schema)}.`,
    renderFields(model.api, schema, operation, (part) => differenceNotes(model, operation, part)),
    ...missing,
    missing.length > 0 && REFUSED,
  );
}

/** The fields of a body, with everything inside them and the rules that concern several of them. */
function renderFields(
  api: Api,
  reference: Schema,
  operation: Operation,
  notesIn: (part: 'body' | 'body[]') => NoteOf,
  part: 'body' | 'body[]' = 'body',
): string {
  const schema = api.resolve<Schema>(reference);
  const { items } = schema;
  if (items && hasFields(api, items)) {
    const rules = rulesInWords(api, schema);
    return blocks(rules, 'Each item:', renderFields(api, items, operation, notesIn, 'body[]'));
  }
  const rules = rulesInWords(api, schema);
  if (!hasFields(api, schema)) return rules;
  const fields = fieldsOf(api, schema, { withNamed: true, provenance: operation.provenance });
  return blocks(fieldTable(api, fields, notesIn(part)), rules);
}

/** The rules that concern several fields, without those that were said before. */
export function rulesInWords(api: Api, schema: Schema, said?: ReadonlySet<string>): string {
  // The badges of the fields say how sure they are.
  const rules = constraintsInWords(api, { ...schema, 'x-provenance': undefined });
  return [...rules, furtherFieldsInWords(schema)].filter((rule) => rule && !said?.has(rule)).join(' ');
}
