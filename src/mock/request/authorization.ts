import type { Query } from './request.ts';

/** The key of a request, or why there is none. */
export type Authorization = { key: string } | Unauthorized;

export interface Unauthorized {
  refusal: 'missing' | 'wrong';
  message: string;
}

/** Value of `WWW-Authenticate`: how to authenticate (RFC 9110, section 11.6.1). */
export const CHALLENGE = 'Basic realm="lemlist", charset="UTF-8"';

/** The query parameter in which older programs send the key. */
export const KEY_PARAMETER = 'access_token';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const NO_KEY: Unauthorized = { refusal: 'missing', message: '`Authorization` holds no key' };

/** Reads the scheme Basic with an empty user name and the key as password. Any key is accepted. */
function readAuthorization(header = ''): Authorization {
  const value = header.trim();
  if (value === '') {
    return {
      refusal: 'missing',
      message: 'the header `Authorization` is missing; send `Basic` and the base64 of ":" and the key',
    };
  }
  const end = value.search(/\s/);
  const scheme = end < 0 ? value : value.slice(0, end);
  if (scheme.toLowerCase() !== 'basic') return wrong('`Authorization` must have the scheme Basic');
  if (end < 0) return NO_KEY;
  const text = decodeBase64(value.slice(end).trim());
  if (text === undefined) return wrong('`Authorization` must hold standard base64');
  const colon = text.indexOf(':');
  if (colon < 0) return wrong('`Authorization` must hold the base64 of ":" and the key; the colon is missing');
  if (colon > 0) return wrong('the user name in `Authorization` must be empty; the key is the password');
  const key = text.slice(1);
  return key === '' ? NO_KEY : { key };
}

/** The header that says the same as the key in the query. */
export function authorizationOf({ [KEY_PARAMETER]: token }: Query): string | undefined {
  if (typeof token !== 'string' || token === '') return undefined;
  // Each character of `btoa` is a byte. A function takes no more than some 100,000 arguments, so each byte has a call of its own.
  const bytes = Array.from(new TextEncoder().encode(`:${token}`), (byte) => String.fromCharCode(byte));
  return `Basic ${btoa(bytes.join(''))}`;
}

/** lemlist accepts neither base64url nor characters that are not base64. */
function decodeBase64(token: string): string | undefined {
  if (!BASE64.test(token)) return undefined;
  try {
    // Each character of `atob` is a byte.
    return new TextDecoder().decode(Uint8Array.from(atob(token), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function wrong(message: string): Unauthorized {
  return { refusal: 'wrong', message };
}

/** Headers that are remembered, so that each key is decoded once. */
const MAX_REMEMBERED_HEADERS = 1000;

/** Reads authorizations and remembers them: a client sends the same header with every request. */
export function rememberAuthorizations(): (header: string | undefined) => Authorization {
  const remembered = new Map<string, Authorization>();
  return (header = '') => {
    const known = remembered.get(header);
    if (known) return known;
    const authorization = readAuthorization(header);
    if (remembered.size >= MAX_REMEMBERED_HEADERS) remembered.clear();
    remembered.set(header, authorization);
    return authorization;
  };
}
