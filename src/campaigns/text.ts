import { isDeepStrictEqual } from 'node:util';

const BETWEEN_BLOCKS = /(<\/div>)\n+(?=<div)/g;
const TRAILING_LINE_BREAKS = /\n+$/;

/** A text as a file shows it: the HTML of an email with one block per line, so that a diff shows one sentence. */
export function toLines(text: string): string {
  return text.replaceAll(/<\/div>(?=<div)/g, '</div>\n');
}

/** A text as it is sent. Line breaks between blocks of HTML and at the end of a YAML block have no meaning. */
export function toSent(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(BETWEEN_BLOCKS, '$1').replace(TRAILING_LINE_BREAKS, '') : value;
}

/** Whether two values are the same for lemlist. It does not tell a missing field from an empty one. */
export function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || isDeepStrictEqual(toSent(one), toSent(other));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
