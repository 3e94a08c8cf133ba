import type { Handled } from '../log/request-log.ts';
import { describeRequest } from '../log/request-log.ts';

/** A request and its response, as a line of a recording. */
export interface Exchange {
  request: {
    method: string;
    /** Without the query. `/api` may precede it. */
    path: string;
    query?: Record<string, string | string[]>;
    /** Parsed if it is JSON. A text that names a secret is `(removed)`. */
    body?: unknown;
  };
  response: {
    /** 0 closes the connection. */
    status: number;
    headers?: Record<string, string>;
    /** JSON as a value, everything else as text. */
    body?: unknown;
  };
}

/** Fields of bodies that hold secrets: keys of providers, passwords of mailboxes such as `smtp_password`, secrets of webhooks. */
const SECRET_FIELD = /(?:^|_)(?:api_?key|password|secret|token|accesstoken)$/i;
/** A name of such a field in a text. What follows it cannot be told apart from the secret. */
const SECRET_NAME = /(?:^|[^a-z])(?:api_?key|password|secret|token|accesstoken)(?![a-z])/i;
const REMOVED = '(removed)';
/** Headers of a response that belong to its moment. */
const OF_THE_MOMENT = /^(x-ratelimit-|retry-after$)/;

/** What of a request and its response can be kept in a file: no key, no password, nothing of its moment. */
export function toExchange(handled: Handled): Exchange {
  const { method, path, query, body } = describeRequest(handled);
  const { status, headers, body: text } = handled.response;
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.test(name));
  return {
    request: {
      method,
      path,
      ...(Object.keys(query).length > 0 && { query }),
      ...(body !== undefined && { body: recordableBody(body) }),
    },
    response: {
      status,
      headers: Object.fromEntries(kept),
      ...(text !== '' && { body: withoutSecrets(parseText(text, headers['content-type'])) }),
    },
  };
}

function parseText(text: string, type = ''): unknown {
  if (!type.startsWith('application/json')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The body of a request without secrets. A text that names one, such as a form or malformed JSON, is replaced as a whole. */
export function recordableBody(body: unknown): unknown {
  if (typeof body === 'string') return SECRET_NAME.test(body) ? REMOVED : body;
  return withoutSecrets(body);
}

/** A value without secrets. A recording and a replay both replace them before they compare requests. */
function withoutSecrets(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, inner) => (SECRET_FIELD.test(name) && typeof inner === 'string' ? REMOVED : inner)),
  );
}
