import { type Document, listOperations, type ResolvedOperation, resolve } from './document.ts';
import { fixedParameters, resultSchema } from './operation-schemas.ts';
import { withDefaultSize } from './pagination.ts';

/** Verbs whose repetition leaves the same state (RFC 9110, section 9.2.2). */
const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'];

/** What the client knows at run time about each operation. */
export function operationTable(document: Document): string {
  const rows = listOperations(document).map(
    (operation) => `  '${operation.id}': ${JSON.stringify(row(document, operation))},`,
  );
  return [
    '/** Every operation by its id, as the client needs it at run time. */',
    'export const OPERATIONS = {',
    ...rows,
    '} as const satisfies Record<string, OperationRow>;',
    '',
    '/** The id of an operation, such as `sequences.updateStep`. */',
    'export type OperationId = keyof typeof OPERATIONS;',
    '',
  ].join('\n');
}

function row(document: Document, operation: ResolvedOperation): Record<string, unknown> {
  const fixed = fixedParameters(operation);
  const pagination = withDefaultSize(operation, document);
  const returns = kindOfAnswer(document, operation);
  const freeForm = operation.parameters.find(({ schema }) => resolve(document, schema)['x-free-form'])?.name;
  return {
    method: operation.method,
    path: operation.path,
    idempotent: operation.operation['x-idempotent'] ?? IDEMPOTENT.includes(operation.method),
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(returns && { returns }),
    ...(operation.body?.content['multipart/form-data'] && { multipart: true }),
    ...(freeForm && { freeForm }),
    ...(pagination && { pagination }),
  };
}

/** Whether an answer is text, nothing, or text or JSON as it comes; JSON is the rule and not said. */
function kindOfAnswer(document: Document, operation: ResolvedOperation): 'text' | 'nothing' | 'any' | undefined {
  const result = resultSchema(operation);
  if (!result) return 'nothing';
  const members = result.oneOf ?? [result];
  const texts = members.filter((member) => resolve(document, member).type === 'string');
  if (texts.length === 0) return undefined;
  return texts.length === members.length ? 'text' : 'any';
}
