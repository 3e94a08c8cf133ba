import { isDeepStrictEqual } from 'node:util';
import type { Api, Operation } from '../../document/api.ts';
import type { Response, Schema } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import { type Union, unionOf, unionWithin, type Variant } from '../../document/unions.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import { linkTo, schemaRoute } from '../routes.ts';
import { fieldCells, fieldsOf, fieldTable, type NoteOf } from '../schema/fields.ts';
import { hasFields } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { Model } from '../site/model.ts';
import { differenceNotes, missingNotes, wholeDifferenceNote } from './differences.ts';
import type { Common } from './errors.ts';
import { responseFence } from './samples.ts';

/** A success: its fields, its headers, and the examples that no sample has shown. */
export function renderResponses(
  model: Model,
  operation: Operation,
  { calls, common }: { calls: readonly ExampleCall[]; common: Common },
): string {
  const { api } = model;
  const notesIn: NotesIn = (part) => differenceNotes(model, operation, part);
  const shown = new Set(calls.map(({ response }) => JSON.stringify(response?.value)));
  const successes = successesOf(operation);
  const parts = successes.map(([status, response], index) => {
    const schemas = schemasOf(response);
    const before = successes.slice(0, index).find(([, each]) => isDeepStrictEqual(schemasOf(each), schemas));
    const heading = successes.length > 1 ? `### ${status} {#response-${status}}` : undefined;
    const what = `${code(status)}: ${sentence(prose(response.description))}`;
    const others = [...otherExamples(response, shown), renderHeaders(api, response, common)];
    if (before && schemas.length > 0) return blocks(heading, `${what} Body: as for ${code(before[0])}.`, ...others);
    return blocks(
      heading,
      `${what} ${describeTypes(api, response)}`,
      ...Object.values(response.content ?? {}).map(
        ({ schema }) => schema && renderOutline(api, schema, operation, notesIn),
      ),
      ...others,
    );
  });
  return marks.response(
    blocks(
      '## Response',
      ...parts,
      wholeDifferenceNote(model, operation),
      ...missingNotes(model, operation, 'response'),
    ),
  );
}

/** The schema of each media type; none if there is no body. */
function schemasOf({ content = {} }: Response): Array<readonly [string, Schema | undefined]> {
  return Object.entries(content).map(([type, { schema }]) => [type, schema] as const);
}

function describeTypes(api: Api, { content = {} }: Response): string {
  const each = Object.entries(content).map(
    ([type, { schema }]) => `${typeInWords(api, schema ?? {})} as ${code(type)}`,
  );
  return each.length > 0 ? `Body: ${each.join(', or ')}.` : 'No body.';
}

type NotesIn = (part: 'response' | 'response[]') => NoteOf;

/** What the fields of a response depend on. */
type Outlined = Pick<Operation, 'provenance' | 'body'>;

/** The fields of a response. The fields of named schemas are on the pages of those schemas. */
function renderOutline(
  api: Api,
  reference: Schema,
  operation: Outlined,
  notesIn: NotesIn,
  part: 'response' | 'response[]' = 'response',
): string {
  const schema = api.resolve<Schema>(reference);
  const union = unionWithin(api, reference);
  if (union) return renderUnion(api, union, operation);
  if (schema.items)
    return hasFields(api, schema.items)
      ? blocks('Each item:', renderOutline(api, schema.items, operation, notesIn, 'response[]'))
      : '';
  if (!hasFields(api, schema)) return '';
  const { provenance } = operation;
  return fieldTable(api, fieldsOf(api, schema, { withNamed: false, provenance }), notesIn(part));
}

/** The fields of all variants in one table: most variants have most of them. */
function renderUnion(api: Api, { property, variants }: Union, { provenance, body }: Outlined): string {
  const chosen = body && unionOf(api, Object.values(body.content)[0]?.schema ?? {});
  // A picker chooses among the values of the body.
  const follows = chosen?.variants.every(({ value }) => variants.some((each) => each.value === value)) === true;
  const names = variants.map(({ value, name }) => linkTo(code(value), schemaRoute(name)));
  const rows = new Map<string, { cells: string[]; values: string[] }>();
  for (const { value, schema } of variants) {
    for (const field of fieldsOf(api, schema, { withNamed: false, provenance }).filter(
      ({ path }) => path !== property,
    )) {
      const cells = fieldCells(api, field);
      const row = rows.get(cells.join()) ?? { cells, values: [] };
      row.values.push(value);
      rows.set(cells.join(), row);
    }
  }
  const isOfAll = ({ values }: { values: string[] }): boolean => values.length === variants.length;
  const order = [...rows.values()].map(({ cells: [name] }) => name);
  const orderOf = ({ cells: [name] }: { cells: string[] }): number => order.indexOf(name);
  // What all variants have comes first, and fields of one name stand together.
  const sorted = [...rows.values()].toSorted(
    (a, b) => Number(isOfAll(b)) - Number(isOfAll(a)) || orderOf(a) - orderOf(b),
  );
  const fields = sorted.map(({ cells: [name = '', type = '', text = ''], values }) => {
    const where = whereInWords(values, variants);
    return [name, type, [text, where && follows ? marks.of(values, where) : where].filter((part) => part).join(' ')];
  });
  const head = [
    `\`${property}\` **required**`,
    'string',
    `Decides which other fields there are. ${marks.fold(`${names.length} values`, `One of ${joinWords(names, 'or')}.`)}`,
  ];
  return blocks(follows && marks.following(), marks.fields(table(['Field', 'Type', 'Description'], [head, ...fields])));
}

/** Which of the variants have a field; nothing if all have it. */
function whereInWords(values: readonly string[], variants: readonly Variant[]): string | undefined {
  const others = variants.map(({ value }) => value).filter((value) => !values.includes(value));
  if (others.length === 0) return undefined;
  if (others.length < values.length) return `In all but ${joinWords(others.map(code), 'and')}.`;
  return `In ${joinWords(values.map(code), 'and')}.`;
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
