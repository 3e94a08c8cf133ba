import type { Api, Operation } from '../../document/api.ts';
import type { Response, Schema } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import { unionOf } from '../../document/unions.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { hasFields } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { Common } from './errors.ts';
import { responseFence } from './samples.ts';

/** A success: its fields, its headers, and the examples that no sample has shown. */
export function renderResponses(
  api: Api,
  operation: Operation,
  { calls, common }: { calls: readonly ExampleCall[]; common: Common },
): string {
  const shown = new Set(calls.map(({ response }) => JSON.stringify(response?.value)));
  const successes = successesOf(operation);
  const parts = successes.map(([status, response]) =>
    blocks(
      successes.length > 1 ? `### ${status} {#response-${status}}` : undefined,
      `${code(status)}: ${sentence(prose(response.description))} ${describeTypes(api, response)}`,
      ...Object.values(response.content ?? {}).map(({ schema }) => schema && renderOutline(api, schema)),
      ...otherExamples(response, shown),
      renderHeaders(api, response, common),
    ),
  );
  return marks.response(blocks('## Response', ...parts));
}

function describeTypes(api: Api, { content = {} }: Response): string {
  const each = Object.entries(content).map(
    ([type, { schema }]) => `${typeInWords(api, schema ?? {})} as ${code(type)}`,
  );
  return each.length > 0 ? `Body: ${each.join(', or ')}.` : 'No body.';
}

/** The fields of a response. The fields of named schemas are on the pages of those schemas. */
function renderOutline(api: Api, reference: Schema): string {
  const schema = api.resolve<Schema>(reference);
  const union = unionOf(api, reference);
  if (union) {
    const variants = union.variants.map(({ value, name }) => `${code(value)}: ${schemaLink(api, name)}`);
    return blocks(`By ${code(union.property)}:`, marks.values(variants));
  }
  if (schema.oneOf) return blocks(...schema.oneOf.map((member) => unionOf(api, member) && renderOutline(api, member)));
  if (schema.items) return hasFields(api, schema.items) ? blocks('Each item:', renderOutline(api, schema.items)) : '';
  if (!hasFields(api, schema)) return '';
  return fieldTable(api, fieldsOf(api, schema, { withNamed: false }));
}

function otherExamples({ content = {} }: Response, shown: Set<string>): string[] {
  return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.values(examples)
      .filter(({ value }) => !shown.has(JSON.stringify(value)))
      .map(({ summary = 'Example', value }) => blocks(`${summary}:`, responseFence({ mediaType, value }))),
  );
}

/** The headers that a response has of its own. The list of all operations names those of the rate limit, which all have. */
function renderHeaders(api: Api, response: Response, common: Common): string | undefined {
  const entries = Object.entries(response.headers ?? {}).filter(([name]) => !common.headers.has(name));
  if (entries.length === 0) return undefined;
  const rows = entries.map(([name, reference]) => {
    const { description = '', example, schema } = api.resolve(reference);
    const shown = example === undefined ? '' : ` Example: ${code(example)}.`;
    return [code(name), typeInWords(api, schema), `${sentence(prose(description))}${shown}`];
  });
  return blocks('Headers:', marks.fields(table(['Header', 'Type', 'Description'], rows)));
}
