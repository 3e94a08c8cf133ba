import type { Api } from '../../document/api.ts';
import type { Union } from '../../document/unions.ts';
import { blocks, code, table } from '../markdown.ts';
import { fieldsOf } from '../schema/fields.ts';

/** The variants of a union by the fields that they take. */
export function renderMatrix(api: Api, { property, variants }: Union): string {
  const fieldsByVariant = variants.map(({ value, schema }) => ({
    value,
    fields: new Map(fieldsOf(api, schema, { withNamed: false }).map(({ path, required }) => [path, required])),
  }));
  const names = [...new Set(fieldsByVariant.flatMap(({ fields }) => [...fields.keys()]))].filter(
    (name) => name !== property && !/[.[]/.test(name),
  );
  const rows = fieldsByVariant.map(({ value, fields }) => [
    `[\`${value}\`](#${value})`,
    ...names.map((name) => (fields.get(name) === undefined ? '' : fields.get(name) ? 'required' : 'yes')),
  ]);
  return blocks(
    `The fields that each ${code(property)} takes. lemlist refuses all others.`,
    table([code(property), ...names.map(code)], rows),
  );
}
