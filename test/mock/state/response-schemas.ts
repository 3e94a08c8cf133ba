import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { document } from '../../support/document.ts';
import { operations } from '../../support/examples.ts';

const byId = new Map(operations.map((operation) => [operation.id, operation]));
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as { default?: (ajv: Ajv2020) => void } & ((ajv: Ajv2020) => void))(ajv);
ajv.addSchema(document, 'bundle');

/** What is wrong with a response by the document; empty where nothing is. The body may be JSON or its value. */
export function faultsOfResponse(
  operationId: string,
  { status, headers, body }: { status: number; headers?: Readonly<Record<string, string>>; body: unknown },
): string[] {
  const content = byId.get(operationId)?.responses[status]?.content;
  if (!content) return [`${operationId} has no response ${status} with a body`];
  const type = headers?.['content-type']?.split(';')[0] ?? 'application/json';
  if (!content[type]) return [`${operationId} has no ${type} for ${status}`];
  const pointer = pointerTo(operationId, status, type);
  const validate = ajv.getSchema(pointer);
  if (!validate) return [`${pointer} is no schema`];
  // Through JSON, as it travels.
  const sent = JSON.parse(
    JSON.stringify(type === 'application/json' && typeof body === 'string' ? parsed(body) : body),
  );
  validate(sent);
  return (validate.errors ?? []).map(
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

function pointerTo(operationId: string, status: number, type: string): string {
  const { path, method } = byId.get(operationId) as (typeof operations)[number];
  const item = document.paths[path] as Record<string, { responses: Record<string, { $ref?: string }> }>;
  const base = `/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
  const reference = item[method.toLowerCase()]?.responses[status]?.$ref?.slice(1);
  return `bundle#${reference ?? base}/content/${escaped(type)}/schema`;
}

function escaped(token: string): string {
  return encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));
}
