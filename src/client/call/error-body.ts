import { withoutQueries } from './scrub.ts';

/** What an error body says, whichever of lemlist's envelopes it came in. */
export interface Explanation {
  code?: string;
  message?: string;
}

const LONGEST_QUOTE = 200;
/** `LEAD_NOT_FOUND`, `linkedin-not-linked`: a word that programs branch on, unlike a sentence. */
const CODE = /^[A-Za-z0-9]+([_-][A-Za-z0-9]+)+$|^[A-Z][A-Z0-9]+$/;

/**
 * Reads the envelopes of lemlist: bare text; `{error}`; `{error, message}`; `{error, code}`; `{error, code, details}`;
 * `{success, error: {code, message}}`; `{success, error}`; `{ok, message}`.
 */
export function explain(body: unknown): Explanation {
  if (typeof body === 'string') return fromText(body);
  if (!isObject(body)) return {};
  if (isObject(body.error)) return explain({ error: body.error.message ?? body.error.code, code: body.error.code });
  const { code: fromError, message: text } = fromText(body.error);
  const code = nonEmpty(body.code) ?? fromError;
  const message = nonEmpty(body.message) ?? text;
  const issues = issuesOf(body.details);
  return {
    ...(code !== undefined && { code }),
    ...((message ?? issues) !== undefined && { message: [message, issues].filter(Boolean).join(': ') }),
  };
}

/** One line of at most 200 characters without the queries of URLs, for a message. */
export function shorten(text: string): string {
  const line = withoutQueries(text).replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

function fromText(text: unknown): Explanation {
  const message = nonEmpty(text);
  if (message === undefined || message.startsWith('<')) return {};
  return CODE.test(message) ? { code: message, message } : { message };
}

/** `{issues: [{field, code, message}]}` of the campaign settings. */
function issuesOf(details: unknown): string | undefined {
  if (!isObject(details) || !Array.isArray(details.issues)) return undefined;
  const sentences = details.issues.filter(isObject).map(({ field, code, message }) => `${field}: ${message ?? code}`);
  return sentences.length > 0 ? sentences.join('; ') : undefined;
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
