import type { Api } from '../../document/api.ts';
import type { Union } from '../../document/unions.ts';
import { blocks, code, table } from '../markdown.ts';
import { fieldsOf } from '../schema/fields.ts';

/** The kinds of a union by the fields they take. */
export function matrix(api: Api, { property, variants }: Union): string {
  const fieldsByKind = variants.map(({ value, schema }) => ({
    value,
    fields: new Map(fieldsOf(api, schema, { named: false }).map(({ path, required }) => [path, required])),
  }));
  const names = [...new Set(fieldsByKind.flatMap(({ fields }) => [...fields.keys()]))].filter(
    (name) => name !== property && !/[.[]/.test(name),
  );
  const rows = fieldsByKind.map(({ value, fields }) => [
    `[\`${value}\`](#${value})`,
    ...names.map((name) => (fields.get(name) === undefined ? '' : fields.get(name) ? 'required' : 'yes')),
  ]);
  return blocks(
    `Each ${code(property)} with the fields it takes; a field that it does not take is refused.`,
    table([code(property), ...names.map(code)], rows),
  );
}
