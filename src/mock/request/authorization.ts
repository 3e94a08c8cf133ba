/** The key of a request, or how its absence has to be answered: as `missing` or as `wrong`. */
export type Authorization = { key: string } | { refusal: 'missing' | 'wrong'; message: string };

/** Asks for what is needed, as RFC 9110 has it. */
export const CHALLENGE = 'Basic realm="lemlist", charset="UTF-8"';

/** Reads `Basic` and the base64 of `:` and the key; any key will do. */
export function readAuthorization(header: string | undefined): Authorization {
  if (header === undefined || header.trim() === '') {
    return {
      refusal: 'missing',
      message: 'the header `Authorization` is missing; send `Basic` and the base64 of ":" and the key',
    };
  }
  const [, scheme = '', token = ''] = /^(\S+)\s*(.*)$/.exec(header.trim()) ?? [];
  if (scheme.toLowerCase() !== 'basic') return wrong('`Authorization` must have the scheme Basic');
  if (token === '') return { refusal: 'missing', message: '`Authorization` holds no key' };
  const bytes = Buffer.from(token, 'base64');
  // Node reads base64url and skips strangers without a word; lemlist does not.
  if (bytes.toString('base64').replace(/=+$/, '') !== token.replace(/=+$/, ''))
    return wrong('`Authorization` must hold standard base64');
  const text = bytes.toString();
  const colon = text.indexOf(':');
  if (colon < 0) return wrong('`Authorization` must hold the base64 of ":" and the key; the colon is missing');
  if (colon > 0) return wrong('the user name in `Authorization` must be empty; the key is the password');
  const key = text.slice(1);
  return key === '' ? { refusal: 'missing', message: '`Authorization` holds no key' } : { key };
}

function wrong(message: string): Authorization {
  return { refusal: 'wrong', message };
}
