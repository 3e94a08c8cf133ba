import { operations } from '../../support/examples.ts';
import { responseFaults } from '../../support/response-faults.ts';

const byId = new Map(operations.map((operation) => [operation.id, operation]));

/** What is wrong with a response by the document; empty where nothing is. The body may be JSON or its value. */
export function faultsOfResponse(
  operationId: string,
  { status, headers, body }: { status: number; headers?: Readonly<Record<string, string>>; body: unknown },
): string[] {
  const content = byId.get(operationId)?.responses[status]?.content;
  if (!content) return [`${operationId} has no response ${status} with a body`];
  const type = headers?.['content-type']?.split(';')[0] ?? 'application/json';
  const schema = content[type]?.schema;
  if (!schema) return [`${operationId} has no ${type} for ${status}`];
  // Through JSON, as it travels.
  const sent = JSON.parse(
    JSON.stringify(type === 'application/json' && typeof body === 'string' ? parsed(body) : body),
  );
  return responseFaults(schema, sent).map(
    ({ instancePath, message }) => `${operationId} ${status} ${instancePath} ${message}`,
  );
}

/** lemlist labels bare words as JSON here and there. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
