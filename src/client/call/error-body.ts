/** What an error body says, in whichever envelope of lemlist it came. */
export interface Explanation {
  code?: string;
  message?: string;
  /** The text of a problem document (RFC 9457), which needs no further advice. */
  detail?: string;
}

/** `LEAD_NOT_FOUND`, `linkedin-not-linked`: a word that programs branch on, unlike a sentence. */
const CODE = /^(?=.{1,80}$)(?:[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+|[A-Z][A-Z0-9]+)$/;
/** A code in a field of its own can be any word. */
const WORD = /^[A-Za-z][\w.-]{0,79}$/;
/** More are not worth reading, and an endless list would make an endless message. */
const MAX_ISSUES = 5;

/**
 * Reads the envelopes of lemlist: plain text; `{error}`; `{error, message}`; `{error, code}`; `{error, code, details}`;
 * `{success, error: {code, message}}`; `{success, error}`; `{ok, message}`.
 */
export function explain(body: unknown): Explanation {
  if (typeof body === 'string') return fromText(body);
  if (!isObject(body)) return {};
  // One level only: a body can be nested thousands of levels deep.
  const nested = isObject(body.error) ? body.error : undefined;
  const source = nested ? { error: nested.message ?? nested.code, code: nested.code } : body;
  const { code: fromError, message: text } = fromText(source.error);
  const code = wordIn(source.code) ?? fromError;
  const message = nonEmpty((source as { message?: unknown }).message) ?? text;
  const issues = issuesOf(body.details);
  const detail = nonEmpty(body.detail);
  return {
    ...(detail !== undefined && { detail }),
    ...(code !== undefined && { code }),
    ...((message ?? issues) !== undefined && { message: [message, issues].filter(Boolean).join(': ') }),
  };
}

function fromText(text: unknown): Explanation {
  const message = nonEmpty(text);
  if (message === undefined || message.startsWith('<')) return {};
  return CODE.test(message) ? { code: message, message } : { message };
}

/** `{issues: [{field, code, message}]}` of the campaign settings. */
function issuesOf(details: unknown): string | undefined {
  if (!isObject(details) || !Array.isArray(details.issues)) return undefined;
  const sentences = details.issues
    .slice(0, MAX_ISSUES)
    .filter(isObject)
    .map(({ field, code, message }) =>
      [nonEmpty(field), nonEmpty(message) ?? nonEmpty(code)].filter(Boolean).join(': '),
    );
  return nonEmpty(sentences.join('; '));
}

function wordIn(value: unknown): string | undefined {
  return typeof value === 'string' && WORD.test(value) ? value : undefined;
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
