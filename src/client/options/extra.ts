import { checkObject, describe, quoteName, refuseUnknown } from './checks.ts';
import { setFields } from './set-fields.ts';

type Plain = string | number | boolean;

/** What this version of the package does not know and lemlist may take. Nothing checks it; preflight does not see it. */
export interface Extra {
  /** Fields to add to the body. They win over fields of the same name. */
  body?: Readonly<Record<string, unknown>> | undefined;
  /** Parameters to add to the query. An array is sent as one parameter per item. */
  query?: Readonly<Record<string, Plain | readonly Plain[] | undefined>> | undefined;
}

/** Refuses values that cannot be sent, or that would be sent as something else. */
export function checkExtra(value: unknown): void {
  checkObject('`extra`', value);
  refuseUnknown('field', value as Extra, ['body', 'query'], 'extra');
  const { body, query } = value as Extra;
  if (body !== undefined) checkObject('`extra.body`', body);
  if (query === undefined) return;
  checkObject('`extra.query`', query);
  for (const [name, each] of Object.entries(query)) {
    const values: readonly unknown[] = Array.isArray(each) ? each : [each];
    const wrong = values.find((item) => !['string', 'number', 'boolean', 'undefined'].includes(typeof item));
    if (wrong === undefined) continue;
    throw new TypeError(
      `The parameter ${quoteName(name)} of \`extra.query\` must be text, a number, a boolean or an array of them, got ${describe(wrong)}`,
    );
  }
}

/** The query and the body of a request, with what the caller added. */
export function withExtra<Parts extends { query?: unknown; body?: unknown }>(
  method: string,
  parts: Parts,
  extra: Extra | undefined,
): Parts {
  if (!extra) return parts;
  const query = { ...(parts.query as object | undefined), ...extra.query };
  return { ...parts, query, ...(extra.body && { body: withFields(method, parts.body, extra.body) }) };
}

function withFields(method: string, body: unknown, fields: Readonly<Record<string, unknown>>): unknown {
  if (method === 'GET') throw new TypeError('`extra.body` cannot be sent: a GET has no body');
  if (body instanceof FormData) {
    return setFields(body, fields);
  }
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) {
    throw new TypeError(`\`extra.body\` cannot be added: the body of this call is ${describe(body)}`);
  }
  return { ...(body as object | undefined), ...fields };
}
