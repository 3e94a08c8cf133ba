import type { Operation } from '../../document/api.ts';
import { jsonResponse, type MockFault, type MockResponse, textResponse } from './response.ts';

/** Name of the header that carries the faults as JSON. */
export const FAULTS_HEADER = 'x-mock-faults';
/** Many servers and clients accept 8 kB for all headers together. */
const MAX_HEADER_CHARS = 4000;
const IN_ASCII = /^[\x20-\x7e]*$/;
/** More lines help nobody. */
export const MAX_FAULT_LINES = 50;

type Faults = readonly MockFault[];

/** Refuses a request in the form in which lemlist refuses this operation, one line per fault. */
export function refuseFaults({ responses }: Operation, faults: Faults): MockResponse {
  const lines = formatFaults(faults);
  const headers = { [FAULTS_HEADER]: formatFaultsHeader(faults) };
  const { content = {} } = responses['400'] ?? {};
  const [mediaType] = Object.keys(content);
  if (mediaType !== 'application/json') return Object.assign(textResponse(400, lines.join('\n'), headers), { faults });
  const [example] = Object.values(content[mediaType]?.examples ?? {});
  return Object.assign(jsonResponse(400, fillError(example?.value, lines, faults), headers), { faults });
}

/** One line per fault, such as `body: ...`. */
export function formatFaults(faults: Faults): string[] {
  const lines = faults.slice(0, MAX_FAULT_LINES).map((fault) => `${fault.in}: ${fault.message}`);
  return faults.length > MAX_FAULT_LINES ? [...lines, `and ${faults.length - MAX_FAULT_LINES} more`] : lines;
}

/** The faults as JSON in ASCII, as headers require. Faults beyond the maximum length of the header are left out. */
export function formatFaultsHeader(faults: Faults): string {
  const rows: string[] = [];
  let length = 2;
  for (const { in: part, path, rule, message } of faults) {
    const json = JSON.stringify({ in: part, path, rule, message });
    const row = IN_ASCII.test(json) ? json : json.replaceAll(/[^\x20-\x7e]/g, escapeCharacter);
    length += row.length + 1;
    if (length > MAX_HEADER_CHARS) break;
    rows.push(row);
  }
  return `[${rows.join(',')}]`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The documented error with our words in it. The innermost `message`, or else `error`, says what is wrong; a list of issues
 * gets one issue per fault. The code stays only beside such a list, where it means bad input in general.
 */
function fillError(example: unknown, lines: string[], faults: Faults): unknown {
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
