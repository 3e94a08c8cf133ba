import { formatFaults, MAX_FAULT_LINES } from './refuse-faults.ts';
import { jsonResponse, type MockResponse } from './response.ts';

/** Media type of a problem document (RFC 9457). */
export const PROBLEM = 'application/problem+json';

/** Reason phrases of RFC 9110 for the refusals that lemlist or the mock sends. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
};

export function problemResponse(
  status: number,
  details: { title?: string; detail: string; [member: string]: unknown },
  headers?: Readonly<Record<string, string>>,
): MockResponse {
  const problem = { type: 'about:blank', title: TITLES[status] ?? 'Refused', status, ...details };
  return jsonResponse(status, problem, { ...headers, 'content-type': PROBLEM });
}

/** Turns a refusal into a problem document where the caller accepts one. Everything else stays as it is. */
export function asProblem(response: MockResponse, accept: string | undefined): MockResponse {
  const { status, headers, body, faults } = response;
  if (status < 400 || !accept?.includes(PROBLEM) || headers['content-type'] === PROBLEM) return response;
  const details = faults
    ? { detail: formatFaults(faults).join('\n'), faults: faults.slice(0, MAX_FAULT_LINES) }
    : readDetails(body);
  return { ...response, ...problemResponse(status, details, headers) };
}

/** lemlist's own words: a text, or the innermost `message` or `error` of its JSON, which is included whole. */
function readDetails(body: string): { detail: string; response?: unknown } {
  try {
    const response: unknown = JSON.parse(body);
    return { detail: innermostMessage(response) ?? body, response };
  } catch {
    return { detail: body };
  }
}

function innermostMessage(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { message, error } = (value ?? {}) as { message?: unknown; error?: unknown };
  if (typeof message === 'string') return message;
  return error === undefined ? undefined : innermostMessage(error);
}
