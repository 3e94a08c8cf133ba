/** The letters and digits of a text, folded so that spellings of the same text are equal, each with its place in the text. */
export interface Letters {
  readonly folded: readonly string[];
  /** Where each letter begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** An escape sequence of a URL, of JSON or of HTML. Consecutive percent-encoded bytes, and consecutive `\u` escapes, are one token. */
const ESCAPE = /(?:%[0-9a-f]{2})+|(?:\\u[0-9a-f]{4})+|\\[bfnrt"\\/]|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{1,6});/i;
const ESCAPES = new RegExp(ESCAPE, 'gi');
const TOKENS = new RegExp(`${ESCAPE.source}|.`, 'gisu');

/** Without punctuation and spaces, which every way of quoting writes in another way. */
export function lettersOf(text: string): Letters {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    // By UTF-16 unit, so that the places agree with those in a string.
    for (const letter of fold(decode(token)).split('')) {
      folded.push(letter);
      starts.push(index);
      ends.push(index + token.length);
    }
  }
  return { folded, starts, ends };
}

/** The letters of a text as it is, and with its escape sequences decoded. */
export function foldedForms(text: string): Set<string> {
  return new Set([fold(text), fold(text.replaceAll(ESCAPES, decode))]);
}

function decode(token: string): string {
  if (token.length < 2) return token;
  if (token.startsWith('%')) return decodeBytes(token);
  if (token.startsWith('\\u'))
    return token
      .slice(2)
      .split('\\u')
      .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
      .join('');
  if (token.startsWith('&#')) return fromCodePoint(token.slice(2, -1).replace(/^x/i, '0x'));
  // The other escapes are punctuation.
  return token.startsWith('\\') || token.startsWith('&') ? '' : token;
}

/** A text that was cut may end in half a character. */
function decodeBytes(token: string): string {
  const bytes = Uint8Array.from(token.slice(1).split('%'), (byte) => Number.parseInt(byte, 16));
  return new TextDecoder().decode(bytes);
}

function fromCodePoint(digits: string): string {
  const point = Number(digits);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** Upper case first: it writes `ß` as `SS`. */
function fold(text: string): string {
  return /^[a-z0-9]$/.test(text)
    ? text
    : text
        .normalize('NFKD')
        .toUpperCase()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
