import type { Api, Operation } from '../../document/api.ts';
import type { Response, Schema } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { unionOf } from '../../document/unions.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { linkTo, schemaRoute } from '../routes.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { hasFields, typeWords } from '../schema/type-words.ts';
import { responseFence } from './samples.ts';

/** What a success looks like: its fields, its headers, and the examples that no sample has shown. */
export function answers(api: Api, { responses }: Operation, calls: readonly ExampleCall[]): string {
  const shown = new Set(calls.map(({ response }) => JSON.stringify(response?.value)));
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const parts = successes.map(([status, response]) =>
    blocks(
      successes.length > 1 ? `### ${status} {#answer-${status}}` : undefined,
      `${code(status)}: ${sentence(prose(response.description))} ${types(response)}`,
      ...Object.values(response.content ?? {}).map(({ schema }) => schema && outline(api, schema)),
      ...otherExamples(response, shown),
      headers(api, response),
    ),
  );
  return blocks('## Answer', ...parts);
}

function types({ content = {} }: Response): string {
  const each = Object.entries(content).map(([type, { schema }]) => `${typeWords(schema ?? {})} as ${code(type)}`);
  return each.length > 0 ? `Body: ${each.join(', or ')}.` : 'No body.';
}

/** The fields of an answer; those of named schemas are on their pages. */
function outline(api: Api, reference: Schema): string {
  const schema = api.resolve<Schema>(reference);
  const union = unionOf(api, reference);
  if (union) {
    const kinds = union.variants.map(({ value, name }) => `${code(value)}: ${linkTo(name, schemaRoute(name))}`);
    return `By ${code(union.property)}: ${kinds.join(', ')}.`;
  }
  if (schema.oneOf) return blocks(...schema.oneOf.map((member) => unionOf(api, member) && outline(api, member)));
  if (schema.items) return hasFields(api, schema.items) ? blocks('Each item:', outline(api, schema.items)) : '';
  if (!hasFields(api, schema)) return '';
  return fieldTable(api, fieldsOf(api, schema, { named: false }));
}

function otherExamples({ content = {} }: Response, shown: Set<string>): string[] {
  return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.values(examples)
      .filter(({ value }) => !shown.has(JSON.stringify(value)))
      .map(({ summary = 'Example', value }) => blocks(`${summary}:`, responseFence({ mediaType, value }))),
  );
}

interface Header {
  description?: string;
  example?: unknown;
  schema: Schema;
}

function headers(api: Api, response: Response): string | undefined {
  const entries = Object.entries(response.headers ?? {}) as Array<[string, Header]>;
  if (entries.length === 0) return undefined;
  const rows = entries.map(([name, reference]) => {
    const { description = '', example, schema } = api.resolve<Header>(reference);
    const shown = example === undefined ? '' : ` Example: ${code(example)}.`;
    return [code(name), typeWords(schema), `${sentence(prose(description))}${shown}`];
  });
  return blocks('Headers:', table(['Header', 'Type', 'Meaning'], rows));
}
