/**
 * The words of a page, each by itself and by its parts, so that `update` and `step` find `updateStep`. Ids of operations and
 * paths are words too, so that `campaigns.get` does not find every page with `campaigns` and `get`. Like the functions below,
 * it is sent to the browser as text, so it cannot use anything outside itself. A phrase of `phraseMark` stays one word.
 */
export function indexWords(whole: string, field?: string): string[] {
  // A title has the method to be seen. Paths have it to be found, and in each title it would be a twentieth of the index.
  const phrases = whole.match(/phrase:[^;]*(?=;)/g) ?? [];
  const rest = whole.replaceAll(/phrase:[^;]*;/g, '');
  const text = field?.startsWith('title') ? rest.replace(/^(GET|POST|PUT|PATCH|DELETE) (?=[A-Z])/, '') : rest;
  const calls = [...text.matchAll(/(?:(GET|POST|PUT|PATCH|DELETE) |(?<![\p{L}\p{N}_}/.:]))(\/[a-z][\w{}/-]*)/gu)];
  const paths = calls.flatMap(([, method, path = '']) => {
    const pattern = path.replace(/^\/api(?=\/)/, '').replaceAll(/\{\w*\}/g, '{}');
    return method ? [pattern, `${method} ${pattern}`] : [pattern];
  });
  const ids = text.match(/(?<![\w.])[a-z]\w*\.[a-z]\w*(?!\w|\.\w)/g) ?? [];
  const words = text.split(/[^\p{L}\p{N}_]+/u).flatMap((word) => {
    const parts = word.split(/_|(?<=[a-z0-9])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
  return [...words, ...ids, ...paths, ...phrases].filter((word) => word !== '');
}

/** The words of a search. A pasted id or path is one word, with or without a host, and with real ids or placeholders in it. */
export function queryWords(text: string): string[] {
  const [, method, target = ''] = text.match(/^\s*(GET|POST|PUT|PATCH|DELETE)\s+(\S+)\s*$/i) ?? [];
  const words = (method ? target : text).split(/\s+/).flatMap((word) => {
    const id = word.match(/^(?:lemlist\.)?([a-z]\w*\.[a-z]\w*)(?:\(.*)?$/)?.[1];
    if (id) return [id];
    // A URL with another path than the API's, such as a profile in the text of an error, is a text.
    const path = word.match(/^(?:https?:\/\/[^/]+(?=\/api\/))?(?:\/api(?=\/))?(\/[a-z][^?#]*)/)?.[1];
    if (!path) return word.split(/[^\p{L}\p{N}_]+/u);
    const pattern = path.replace(/\/$/, '').replaceAll(/\/(?:\{[^}/]*\}?|[^/]*(?:[A-Za-z]_|@)[^/]*)/g, '/{}');
    return [method ? `${method} ${pattern}` : pattern];
  });
  return words.filter((word) => word !== '');
}

/**
 * A word as index and query have it; null leaves it out. Words on every page and names of HTML entities find nothing, and would be a
 * quarter of the index.
 */
export function withoutFrequent(word: string): string | null {
  const frequent =
    /^(a|an|and|any|are|as|at|be|been|by|can|do|does|each|for|from|has|have|how|i|if|in|is|it|its|lemlist|me|my|no|not|of|on|one|only|or|our|should|that|the|their|then|there|they|this|to|was|we|what|when|where|which|why|with|you|your|amp|gt|lt|quot)$/i;
  if (frequent.test(word)) return null;
  // A name is another word than its plural: most operations have a `campaignId`, and few have `campaignIds`.
  if (!/^[A-Z]?[a-z]+$/.test(word)) return word.toLowerCase();
  // Singular and plural are one word. The last `s` of `status` and `address` belongs to the word.
  return word
    .toLowerCase()
    .replace(/(?<=[a-z]{3})ies$/, 'y')
    .replace(/(?<=[a-z]{2}[^\Wsui])s$/, '');
}

/** How much of a word may be wrong: two letters of a long one, as when they change places, and none of a short one. */
export function typingErrors(term: string): number | false {
  return term.length > 4 && 0.2;
}

/** A whole search: its words in the form of the index. */
export function phraseOf(text: string): string {
  return queryWords(text)
    .flatMap((word) => withoutFrequent(word) ?? [])
    .join(' ');
}

/** How a phrase begins in the index. `indexWords` has it written out, since it cannot use anything outside itself. */
export const PHRASE = 'phrase:';

/** A phrase in the text of a page, which the index has as one word. */
export function phraseMark(phrase: string): string {
  return `${PHRASE}${phrase};`;
}
