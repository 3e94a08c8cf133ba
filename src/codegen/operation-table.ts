import type { OperationRow, QuotaRule } from '../client/call/operation.ts';
import type { Api, Operation } from '../document/api.ts';
import { fixedParameters } from '../document/arguments.ts';
import type { Parameter } from '../document/document.ts';
import { resultSchema } from '../document/results.ts';

/** The letter of each method in the packed table; `src/client/call/unpack-operations.ts` reads it. */
const LETTERS: Readonly<Record<string, string>> = { GET: 'g', POST: 'p', PUT: 'u', PATCH: 'a', DELETE: 'd' };
/** The same for operations that require a body. */
const LETTERS_WITH_BODY: Readonly<Record<string, string>> = { POST: 'q', PUT: 'v', PATCH: 'b', DELETE: 'e' };

/** What the client knows at run time about each operation, packed: it is most of what a web page has to load. */
export function operationTable(api: Api): string {
  const extras: string[] = [];
  const lines = [...byPath(api.operations)].flatMap(([namespace, paths]) => [
    namespace,
    ...[...paths].map(([path, operations]) =>
      [path, ...operations.map((operation) => packOperation(api, operation, extras))].join(','),
    ),
  ]);
  return [
    '/** The id of an operation, such as `sequences.updateStep`. */',
    // By this name in messages of the compiler, which writes `keyof OperationErrors` out otherwise.
    'export type OperationId = Extract<keyof OperationErrors, string>;',
    '',
    '/** Every operation by its id, as the client needs it at run time. */',
    'export const OPERATIONS: Readonly<Record<OperationId, OperationRow>> = /* @__PURE__ */ unpackOperations(',
    `  \`${lines.join('\n')}\`,`,
    '  [',
    ...extras.map((each) => `    ${each},`),
    '  ],',
    ') as Record<OperationId, OperationRow>;',
    '',
  ].join('\n');
}

type Grouped = Map<string, Map<string, Operation[]>>;

/** The operations by namespace, and there by path, so that each is written once. */
function byPath(operations: readonly Operation[]): Grouped {
  const grouped: Grouped = new Map();
  for (const operation of operations) {
    const paths = grouped.get(operation.namespace) ?? new Map<string, Operation[]>();
    grouped.set(operation.namespace, paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]));
  }
  return grouped;
}

/** An operation in few letters; what is special about it goes to the list of `extras`, each kind once. */
function packOperation(api: Api, operation: Operation, extras: string[]): string {
  const { id, method, idempotent, body } = operation;
  const letter = (body?.required ? LETTERS_WITH_BODY : LETTERS)[method];
  if (!letter) throw new Error(`${id}: ${method} has no letter in src/codegen/operation-table.ts`);
  const name = `${idempotent ? letter : letter.toUpperCase()}${id.split('.')[1]}`;
  // Each kind by itself, since many operations share a kind and few share all.
  const own = Object.entries(extrasOf(api, operation)).map(([kind, value]) => JSON.stringify({ [kind]: value }));
  for (const extra of own) if (!extras.includes(extra)) extras.push(extra);
  return [name, ...own.map((extra) => extras.indexOf(extra))].join(' ');
}

function extrasOf(api: Api, operation: Operation): Partial<OperationRow> {
  const fixed = fixedParameters(operation);
  const { pagination, polling, replacedBy } = operation;
  const returns = kindOfResponse(api, operation);
  const quota = quotaOf(operation);
  const query = operation.parameters.filter((parameter) => parameter.in === 'query' && !(parameter.name in fixed));
  const freeForm = operation.parameters.find(({ schema }) => api.resolve(schema)['x-free-form'])?.name;
  return {
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(query.length > 0 && { query: query.map((parameter) => queryWord(api, parameter)).join(' ') }),
    ...(returns && { returns }),
    ...(operation.body?.required === false && { body: 'optional' as const }),
    ...(operation.body?.content['multipart/form-data'] && { multipart: true as const }),
    ...(freeForm && { freeForm }),
    ...(pagination && { pagination }),
    ...(polling && { polling }),
    ...(quota && { quota }),
    ...(replacedBy && { replacedBy }),
  };
}

/** How a 429 says that a quota is used up, if the operation documents one. It has the same status code as the rate limit. */
function quotaOf({ id, responses }: Operation): QuotaRule | undefined {
  const contents = Object.values(responses[429]?.content ?? {});
  const example = contents.flatMap(({ examples = {} }) => examples.quota ?? [])[0];
  if (!example) return undefined;
  const { value, description } = example;
  const says = typeof value === 'string' ? value : (value as { code?: string }).code;
  if (!says || !description) {
    throw new Error(
      `${id}: the example \`quota\` of the 429 needs a text or a code, and a description that says what to do`,
    );
  }
  return { says, advice: description };
}

/** The name of a parameter, with a mark where a list is not written between commas: `+` as JSON, `*` as one parameter per item. */
function queryWord(api: Api, { name, schema, 'x-list-form': form }: Parameter): string {
  if (form === 'json') return `${name}+`;
  return api.resolve(schema).type === 'array' ? `${name}*` : name;
}

/** Whether a response is text, nothing, or text or JSON as it comes; JSON is the rule and not said. */
function kindOfResponse(api: Api, operation: Operation): 'text' | 'nothing' | 'any' | undefined {
  const result = resultSchema(operation);
  if (!result) return 'nothing';
  const members = api.resolve(result).oneOf ?? [result];
  const texts = members.filter((member) => api.resolve(member).type === 'string');
  if (texts.length === 0) return undefined;
  return texts.length === members.length ? 'text' : 'any';
}
