import { STATUS_CODES } from 'node:http';
import { linesOf, MOST_LINES } from './refusals.ts';
import { problemReply, type Reply } from './reply.ts';

export const PROBLEM = 'application/problem+json';

/** The refusal as a problem document where the caller asks for one; whatever else is answered stays as it is. */
export function asProblem(reply: Reply, accept: string | undefined): Reply {
  const { status, headers, body, faults } = reply;
  if (status < 400 || !accept?.includes(PROBLEM) || headers['content-type'] === PROBLEM) return reply;
  const details = faults ? { detail: linesOf(faults).join('\n'), faults: faults.slice(0, MOST_LINES) } : saidBy(body);
  return { ...reply, ...problemReply(status, STATUS_CODES[status] ?? 'Refused', details, headers) };
}

/** lemlist's own words: a text, or the innermost `message` or `error` of its JSON, which is there as well. */
function saidBy(body: string): { detail: string; answer?: unknown } {
  try {
    const answer: unknown = JSON.parse(body);
    return { detail: innermost(answer) ?? body, answer };
  } catch {
    return { detail: body };
  }
}

function innermost(answer: unknown): string | undefined {
  if (typeof answer === 'string') return answer;
  const { message, error } = (answer ?? {}) as { message?: unknown; error?: unknown };
  return typeof message === 'string' ? message : error === undefined ? undefined : innermost(error);
}
