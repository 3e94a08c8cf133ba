import type { RequestFault } from '../../client/preflight/index.ts';
import type { Operation } from '../../document/api.ts';
import { jsonReply, type Reply, textReply } from './reply.ts';

/** Name of the header that carries the faults as JSON. */
export const FAULTS_HEADER = 'x-mock-faults';
/** Many servers and clients take 8 kB for all headers together. */
const LONGEST_HEADER = 4000;
/** Beyond it a list of faults helps nobody. */
export const MOST_LINES = 50;

type Faults = readonly RequestFault[];

/** Refuses a request to an operation in the form that lemlist has for it, one line per fault. */
export function refuse(operation: Operation, faults: Faults): Reply {
  const lines = linesOf(faults);
  const headers = { [FAULTS_HEADER]: faultsHeader(faults) };
  const [mediaType, content] = Object.entries(operation.responses['400']?.content ?? {})[0] ?? [];
  if (mediaType !== 'application/json') return { ...textReply(400, lines.join('\n'), headers), faults };
  const [example] = Object.values(content?.examples ?? {});
  return { ...jsonReply(400, inFormOf(example?.value, lines, faults), headers), faults };
}

/** One of the literal answers that the document has for a status, by the name of its example. */
export function literalReply(operation: Operation, status: number, name?: string): Reply {
  for (const [mediaType, { examples = {} }] of Object.entries(operation.responses[status]?.content ?? {})) {
    const example = name === undefined ? Object.values(examples)[0] : examples[name];
    if (example === undefined) continue;
    return mediaType === 'application/json'
      ? jsonReply(status, example.value)
      : textReply(status, String(example.value));
  }
  throw new Error(`${operation.id} documents no answer ${status}${name ? ` called ${name}` : ''}`);
}

export function linesOf(faults: Faults): string[] {
  const lines = faults.slice(0, MOST_LINES).map((fault) => `${fault.in}: ${fault.message}`);
  return faults.length > MOST_LINES ? [...lines, `and ${faults.length - MOST_LINES} more`] : lines;
}

/** The faults as JSON that a header can carry: ASCII, and no longer than headers may be; what does not fit is left out. */
export function faultsHeader(faults: Faults): string {
  const rows: string[] = [];
  let length = 2;
  for (const { in: part, path, rule, message } of faults) {
    const row = JSON.stringify({ in: part, path, rule, message }).replaceAll(/[^\x20-\x7e]/g, escaped);
    length += row.length + 1;
    if (length > LONGEST_HEADER) break;
    rows.push(row);
  }
  return `[${rows.join(',')}]`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The documented error with our words in it: the innermost `message`, or else `error`, says what is wrong, and a list of
 * issues has one for each fault. A code stays only beside such a list, because there it speaks of bad input as such.
 */
function inFormOf(example: unknown, lines: string[], faults: Faults): unknown {
  const body = { ...(example as Record<string, unknown>) };
  const details = body.details as { issues?: unknown[] } | undefined;
  if (details?.issues) {
    const issues = faults.map(({ path, rule, message }) => ({
      field: path.slice(1).replaceAll('/', '.'),
      code: rule,
      message,
    }));
    return { ...body, details: { ...details, issues } };
  }
  delete body.code;
  const words = lines.join('\n');
  if (typeof body.error === 'object') return { ...body, error: { message: words } };
  return typeof body.message === 'string' ? { ...body, message: words } : { ...body, error: words };
}
