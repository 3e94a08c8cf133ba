import type { Api } from '../../document/api.ts';
import type { Union } from '../../document/unions.ts';
import { code, table } from '../markdown.ts';
import { fieldsOf } from '../schema/fields.ts';

/** The variants of a union with the fields that each takes. */
export function renderMatrix(api: Api, { property, variants }: Union): string {
  const rows = variants.map(({ value, schema }) => {
    const fields = fieldsOf(api, schema, { withNamed: false }).filter(
      ({ path }) => path !== property && !/[.[]/.test(path),
    );
    const names = fields.map(({ path, required }) => `${code(path)}${required ? ' (required)' : ''}`);
    return [`[${code(value)}](#${value})`, names.join(', ') || 'none'];
  });
  return table([code(property), 'Fields'], rows);
}
