import type { OperationRow } from '../client/call/operation.ts';
import { fixedParameters, resultSchema } from '../document/arguments.ts';
import { type Document, listOperations, type ResolvedOperation, resolve } from '../document/document.ts';
import { withDefaultSize } from '../document/pagination.ts';

/** Verbs whose repetition leaves the same state (RFC 9110, section 9.2.2). */
const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'];

/** The letter of each method in the packed table; `src/client/call/unpack-operations.ts` reads it. */
const LETTERS: Readonly<Record<string, string>> = { GET: 'g', POST: 'p', PUT: 'u', PATCH: 'a', DELETE: 'd' };

/** What the client knows at run time about each operation, packed: it is most of what a web page has to load. */
export function operationTable(document: Document): string {
  const extras: string[] = [];
  const lines = [...byPath(listOperations(document))].flatMap(([namespace, paths]) => [
    namespace,
    ...[...paths].map(([path, operations]) =>
      [path, ...operations.map((operation) => packed(document, operation, extras))].join(','),
    ),
  ]);
  return [
    '/** The id of an operation, such as `sequences.updateStep`. */',
    'export type OperationId = keyof OperationErrors;',
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

type Grouped = Map<string, Map<string, ResolvedOperation[]>>;

/** The operations by namespace, and there by path, so that each is written once. */
function byPath(operations: ResolvedOperation[]): Grouped {
  const grouped: Grouped = new Map();
  for (const operation of operations) {
    const paths = grouped.get(operation.namespace) ?? new Map<string, ResolvedOperation[]>();
    grouped.set(operation.namespace, paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]));
  }
  return grouped;
}

/** An operation in few letters; what is special about it goes to the list of `extras`, each kind once. */
function packed(document: Document, operation: ResolvedOperation, extras: string[]): string {
  const { id, method } = operation;
  const letter = LETTERS[method];
  if (!letter) throw new Error(`${id}: ${method} has no letter in src/codegen/operation-table.ts`);
  const idempotent = operation.operation['x-idempotent'] ?? IDEMPOTENT.includes(method);
  const name = `${idempotent ? letter : letter.toUpperCase()}${id.split('.')[1]}`;
  const extra = JSON.stringify(extrasOf(document, operation));
  if (extra === '{}') return name;
  if (!extras.includes(extra)) extras.push(extra);
  return `${name} ${extras.indexOf(extra)}`;
}

function extrasOf(document: Document, operation: ResolvedOperation): Partial<OperationRow> {
  const fixed = fixedParameters(operation);
  const pagination = withDefaultSize(operation, document);
  const returns = kindOfAnswer(document, operation);
  const freeForm = operation.parameters.find(({ schema }) => resolve(document, schema)['x-free-form'])?.name;
  return {
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(returns && { returns }),
    ...(operation.body?.content['multipart/form-data'] && { multipart: true as const }),
    ...(freeForm && { freeForm }),
    ...(pagination && { pagination }),
  };
}

/** Whether an answer is text, nothing, or text or JSON as it comes; JSON is the rule and not said. */
function kindOfAnswer(document: Document, operation: ResolvedOperation): 'text' | 'nothing' | 'any' | undefined {
  const result = resultSchema(operation);
  if (!result) return 'nothing';
  const members = resolve(document, result).oneOf ?? [result];
  const texts = members.filter((member) => resolve(document, member).type === 'string');
  if (texts.length === 0) return undefined;
  return texts.length === members.length ? 'text' : 'any';
}
