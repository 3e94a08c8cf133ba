import { checkObject, quoteName } from './checks.ts';

/** Headers of a request, by name. */
export type RequestHeaders = Readonly<Record<string, string | undefined>> | Headers;

/** Set by the client or by the connection. Another value would be ignored, or keep the request from ever ending. */
const RESERVED = new Set(
  'authorization connection content-length expect host keep-alive proxy-authorization proxy-connection te trailer transfer-encoding upgrade'.split(
    ' ',
  ),
);
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;
/** What a header can carry: no line breaks, no NUL, and no character beyond Latin-1. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Refuses headers that cannot be sent. The message never holds a value. */
export function checkHeaders(headers: unknown): void {
  const isList = headers instanceof Headers;
  if (!isList && Object.prototype.toString.call(headers) === '[object Headers]')
    throw new TypeError('`headers` must be an object or the global `Headers`, got a Headers of another library');
  if (!isList) checkObject('`headers`', headers);
  const entries = isList ? headers : Object.entries(headers as object);
  for (const [name, value] of entries) {
    if (!TOKEN.test(name))
      throw new TypeError(
        `A header name may contain only letters, digits and !#$%&'*+-.^_\`|~, got a name of ${name.length} characters`,
      );
    if (RESERVED.has(name.toLowerCase())) throw new TypeError(reservedMessage(name));
    if (value !== undefined && (typeof value !== 'string' || !VALUE.test(value))) {
      throw new TypeError(`The header ${quoteHeader(name)} must be a string of Latin-1 characters without line breaks`);
    }
  }
}

function reservedMessage(name: string): string {
  const advice = name.toLowerCase() === 'authorization' ? 'it is made from `apiKey`' : 'the connection sets it';
  return `The header \`${name}\` cannot be set: ${advice}`;
}

/** Names of headers have hyphens. */
function quoteHeader(name: string): string {
  return /^[A-Za-z-]{1,40}$/.test(name) ? `\`${name}\`` : quoteName(name);
}
