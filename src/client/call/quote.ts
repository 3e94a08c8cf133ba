import { FRAGMENT_LETTERS, mask, REDACTED } from './mask.ts';
import type { PrivateTexts } from './PrivateTexts.ts';

const MAX_QUOTE_CHARS = 200;
/** The rest is never looked at, so that a huge text cannot block the process. */
const MAX_READ_CHARS = 2000;
const MIN_SECRET_CHARS = 8;
/** The words that a server takes are those of its documentation, also where they resemble what the caller sent. */
const ALLOWED_WORDS = /(\bone of (?:[a-z]{1,40}, )+|\bdid you mean `[a-z]{1,40}`)/i;
/** The end of a long text says what to do, such as which word was meant. */
const END_CHARS = 70;

/** A foreign text as one line of at most 200 characters, without keys, URLs, email addresses and what the caller sent. */
export function quote(text: string, privateTexts: PrivateTexts): string {
  const line = text
    .slice(0, MAX_READ_CHARS)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const clean = redact(line, privateTexts.secrets)
    .split(ALLOWED_WORDS)
    .map((part, index) => (index % 2 ? withoutSent(part, privateTexts) : mask(part, privateTexts.forms)))
    .join('')
    .replaceAll(/\bhttps?:\/\/[^\s,;]\S*/gi, '[URL]')
    .replaceAll(/[^\s@"'`<>()]+(?:@|%40)[^\s@"'`<>()]+/gi, '[email address]')
    .replaceAll(/\b[0-9a-f]{32,}\b/gi, REDACTED);
  return clean.length > MAX_QUOTE_CHARS
    ? `${clean.slice(0, MAX_QUOTE_CHARS - 1 - END_CHARS)}…${clean.slice(-END_CHARS)}`
    : clean;
}

/** A text without the key, in any letter case. Shorter secrets are keys of tests and mocks, and occur inside other words. */
export function redact(text: string, secrets: readonly string[]): string {
  const long = secrets.filter(({ length }) => length >= MIN_SECRET_CHARS);
  if (long.length === 0) return text;
  return text.replaceAll(new RegExp(long.map((secret) => secret.replaceAll(/\W/g, '\\$&')).join('|'), 'gi'), REDACTED);
}

/** Words without those that the caller sent in just this spelling: a server may list what it was sent. */
function withoutSent(words: string, privateTexts: PrivateTexts): string {
  return words.replaceAll(/[a-z]+/gi, (word) => (privateTexts.has(word) ? REDACTED : word));
}

/** `LEAD_NOT_FOUND` */
const CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;

/**
 * A code of lemlist, or `undefined` if it may be something private. The words of a constant are lemlist's own unless the caller spelled them
 * like this: `MAILBOX_NOT_FOUND` is not a quotation of `mailbox`.
 */
export function codeOf(code: string, privateTexts: PrivateTexts): string | undefined {
  if (quote(code, privateTexts) === code) return code;
  const long = privateTexts.forms.filter(({ length }) => length >= FRAGMENT_LETTERS);
  const isOurs = [code, ...code.split('_')].every((word) => !privateTexts.has(word));
  return CONSTANT.test(code) && isOurs && mask(redact(code, privateTexts.secrets), long) === code ? code : undefined;
}

/** A word of a foreign source, such as an error code; `undefined` if it may be something private. */
export function wordOf(text: string, privateTexts: PrivateTexts): string | undefined {
  return /^\w{1,60}$/.test(text) && quote(text, privateTexts) === text ? text : undefined;
}
