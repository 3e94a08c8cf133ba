import { foldedForms, type Letters, lettersOf } from './letters.ts';

/** Texts that no message of a call may hold. */
export class PrivateTexts {
  /** The key and the header made of it. */
  readonly secrets: readonly string[];
  readonly #sent: unknown;
  #texts: ReadonlySet<string> | undefined;
  #forms: readonly string[] | undefined;

  /** @param sent what the caller sent: servers and `fetch` functions quote it in their errors */
  constructor(secrets: readonly string[], sent: unknown) {
    this.secrets = secrets;
    this.#sent = sent;
  }

  /** The letters of these texts. Found once per call, since a body can be large. */
  get forms(): readonly string[] {
    this.#forms ??= [...this.secrets, ...this.#all].flatMap((text) => [...foldedForms(text)]);
    return this.#forms;
  }

  /** Whether the caller sent this very text. */
  has(text: string): boolean {
    return this.#all.has(text);
  }

  get #all(): ReadonlySet<string> {
    this.#texts ??= new Set(textsIn(this.#sent));
    return this.#texts;
  }
}

const MAX_QUOTE_CHARS = 200;
/** The rest is never looked at, so that a huge text cannot block the process. */
const MAX_READ_CHARS = 2000;
/** A shared run of this many letters is taken for a quotation of the secret or of what was sent. */
const FRAGMENT_LETTERS = 10;
const MIN_SECRET_CHARS = 8;
/** The words that a server takes are those of its documentation, also where they resemble what the caller sent. */
const ALLOWED_WORDS = /(\bone of (?:[a-z]{1,40}, )+|\bdid you mean `[a-z]{1,40}`)/i;
/** The end of a long text says what to do, such as which word was meant. */
const END_CHARS = 70;
const REDACTED = '[redacted]';

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

/** Replaces what a line has in common with texts, given as letters, however it spells them: long texts wherever a fragment occurs, short ones as whole words. */
function mask(line: string, forms: readonly string[]): string {
  const letters = lettersOf(line);
  const folded = letters.folded.join('');
  const places = placesOfFragments(folded);
  const hidden = new Set<number>();
  const hide = (first: number, count: number): void => {
    const end = letters.ends[first + count - 1] as number;
    for (let index = letters.starts[first] as number; index < end; index++) hidden.add(index);
  };
  for (const wanted of forms) {
    if (wanted.length < FRAGMENT_LETTERS) {
      for (const start of wordPlaces(letters, folded, wanted)) hide(start, wanted.length);
    }
    for (let index = 0; places.size > 0 && index + FRAGMENT_LETTERS <= wanted.length; index++) {
      const fragment = wanted.slice(index, index + FRAGMENT_LETTERS);
      for (const start of places.get(fragment) ?? []) hide(start, FRAGMENT_LETTERS);
      // Hidden once is enough, and keeps the work linear in the length of what was sent.
      places.delete(fragment);
    }
  }
  return hidden.size === 0 ? line : withoutPlaces(line, hidden);
}

function placesOfFragments(folded: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let start = 0; start + FRAGMENT_LETTERS <= folded.length; start++) {
    const fragment = folded.slice(start, start + FRAGMENT_LETTERS);
    places.set(fragment, [...(places.get(fragment) ?? []), start]);
  }
  return places;
}

function withoutPlaces(line: string, hidden: ReadonlySet<number>): string {
  let result = '';
  for (let index = 0; index < line.length; index++) {
    if (!hidden.has(index)) result += line[index];
    else if (!hidden.has(index - 1)) result += REDACTED;
  }
  return result;
}

/** Where a word stands alone, with no letter directly before or after it. */
function wordPlaces({ starts, ends }: Letters, folded: string, word: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); word.length > 2 && at >= 0; at = folded.indexOf(word, at + 1)) {
    const after = at + word.length;
    if (ends[at - 1] !== starts[at] && ends[after - 1] !== starts[after]) places.push(at);
  }
  return places;
}

/** The texts that a caller wrote: values and keys, except for ids of lemlist, types, and names of fields. */
function textsIn(sent: unknown): string[] {
  const texts: string[] = [];
  const todo: unknown[] = [sent];
  for (let value = todo.pop(); value !== undefined || todo.length > 0; value = todo.pop()) {
    if (typeof value === 'string') {
      if (!/^[a-z]{3}_[A-Za-z0-9]{1,30}$/.test(value)) texts.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (!/^[A-Za-z_]{1,40}$/.test(key)) texts.push(key);
        if (key !== 'type') todo.push(inner);
      }
    }
  }
  return texts;
}

/** `LEAD_NOT_FOUND` */
const CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;

/**
 * A code of lemlist, or `undefined` if it may be something private. The words of a constant are lemlist's own unless the caller spelled them
 * like this: `MAILBOX_NOT_FOUND` is no quotation of `mailbox`.
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
