import type { Api, Operation } from '../../document/api.ts';
import { successesOf } from '../../document/results.ts';
import { type Union, unionWithin, type Variant } from '../../document/unions.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import { fieldsOf } from '../schema/fields.ts';

/** The variants of a body, each with the fields that it takes and with what it is. */
export function renderMatrix(api: Api, operation: Operation, { property, variants }: Union): string {
  const meanings = meaningsOf(api, operation);
  const rows = variants.map((variant) => {
    const { value, schema } = variant;
    const fields = fieldsOf(api, schema, { withNamed: false }).filter(
      ({ path }) => path !== property && !/[.[]/.test(path),
    );
    const names = fields.map(({ path, required }) => `${code(path)}${required ? ' (required)' : ''}`);
    return [`[${code(value)}](#${value})`, names.join(', ') || 'no fields', meanings.get(value) ?? meaningOf(variant)];
  });
  return blocks(
    `## Fields by ${property} {#variants}`,
    // A search finds a field where it is described.
    marks.common(marks.types(table([code(property), 'Fields', 'What it does'], rows))),
  );
}

/** What the variants are, in the words of the response: a body says what happens to one that is there already. */
function meaningsOf(api: Api, operation: Operation): Map<string, string> {
  const schemas = successesOf(operation).flatMap(([, { content = {} }]) =>
    Object.values(content).map(({ schema }) => schema),
  );
  const unions = schemas.flatMap((schema) => (schema && unionWithin(api, schema)) ?? []);
  return new Map(unions.flatMap(({ variants }) => variants.map((variant) => [variant.value, meaningOf(variant)])));
}

function meaningOf({ schema }: Variant): string {
  const [first = ''] = (schema.description ?? '').split(/(?<=\.) /);
  return sentence(prose(first));
}
