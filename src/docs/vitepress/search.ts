import type { DefaultTheme } from 'vitepress';
import { BADGES } from '../badge.ts';

/** How often a keyword counts. It says what a page is for, which its text may not say once. */
const KEYWORD_WEIGHT = 12;

/** Search without a server. The browser loads the index with the first search. */
export const search: DefaultTheme.Config['search'] = {
  provider: 'local',
  options: {
    _render(source, env, md) {
      const html = md.render(searchable(source), Object.assign(env, { plain: true }));
      const { search: isSearched, keywords, method } = env.frontmatter ?? {};
      if (isSearched === false) return '';
      // A result begins with the method of its operation, which also tells it from a guide.
      const titled = method ? html.replace(/(<h1[^>]*>)/, `$1${method} `) : html;
      return keywords ? titled.replace('</h1>', `</h1><p>${`${keywords} `.repeat(KEYWORD_WEIGHT)}</p>`) : titled;
    },
    miniSearch: {
      options: { tokenize: indexWords, processTerm: withoutFrequent },
      searchOptions: {
        tokenize: queryWords,
        processTerm: withoutFrequent,
        fuzzy: typingErrors,
        prefix: true,
        // What was typed counts more than what begins like it or is spelt like it.
        weights: { prefix: 0.3, fuzzy: 0.1 },
        boost: { title: 3, titles: 1, text: 1 },
        // A word that a page repeats is what the page is about, so many of them count.
        bm25: { k: 5, b: 0.7, d: 0.5 },
        combineWith: 'AND',
        boostDocument,
      },
    },
  },
};

/**
 * The words of a page, each by itself and by its parts, so that `update` and `step` find `updateStep`. Ids of operations and
 * paths are words too, so that `campaigns.get` does not find every page with `campaigns` and `get`. Like the functions below,
 * it is sent to the browser as text, so it cannot use anything outside itself.
 */
export function indexWords(whole: string, field?: string): string[] {
  // A title has the method to be seen. Paths have it to be found, and in each title it would be a twentieth of the index.
  const text = field?.startsWith('title') ? whole.replace(/^(GET|POST|PUT|PATCH|DELETE) (?=[A-Z])/, '') : whole;
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
  return [...words, ...ids, ...paths].filter((word) => word !== '');
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

/** A word as index and query have it; null leaves it out. What is on every page, or stands for a sign in HTML, finds nothing, and would be a quarter of the index. */
export function withoutFrequent(word: string): string | null {
  const frequent =
    /^(a|an|and|any|are|as|at|be|been|by|can|each|for|from|has|have|if|in|is|it|its|lemlist|no|not|of|on|one|only|or|that|the|their|then|there|they|this|to|was|which|with|you|your|amp|gt|lt|quot)$/i;
  return frequent.test(word) ? null : word.toLowerCase();
}

/** How much of a word may be wrong: two letters of a long one, as when they change places, and none of a short one. */
export function typingErrors(term: string): number | false {
  return term.length > 4 && 0.2;
}

/**
 * A reader who searches for a name wants the operation or event first, and its schema later. The first section of such a
 * page, which has no titles above it, holds its id and path or its types.
 */
export function boostDocument(id: string, term: string, fields?: Record<string, unknown>): number {
  const isFirst = (fields?.titles as string[] | undefined)?.length === 0;
  // A path is that of an operation, wherever else it is mentioned.
  if (/^(\w+ )?\//.test(term)) return isFirst && /\/reference\/.*\//.test(id) ? 12 : 1;
  // A status code is looked up; a text of an error is pasted, and few other pages have all of its words.
  if (/\/reference\/errors/.test(id)) return /#error-/.test(id) ? 3 : 0.8;
  if (/\/reference\/.*#response/.test(id)) return 0.5;
  if (/\/reference\//.test(id)) return isFirst ? 4 : 2;
  if (/\/guides\//.test(id)) return isFirst ? 6 : 1.5;
  // A schema is read from an operation, and a decision by those who change this package.
  return /\/(schemas|decisions)\//.test(id) ? 0.3 : 1;
}

/**
 * A page as it is indexed: without samples and without what is on nearly every page, since neither tells pages apart. The
 * fields of requests, schemas and events count three times, since they say more about a page than the same word in prose.
 */
export function searchable(source: string): string {
  return (
    source
      // The samples of an operation, and the host of its URL, which every page has.
      .replaceAll(/<Pane [\s\S]*?<\/Pane>/g, '')
      .replaceAll(/\*\*([A-Z]+)\*\* `https:\/\/[^/]+\/api([^`]*)`/g, '`$1 $2`')
      .replaceAll(/<!-- common -->[\s\S]*?<!-- \/common -->/g, '')
      // The words of all tables of fields, and of all operations.
      .replaceAll(/^\| (?:Field|Parameter|Header) \|.*(?=\n\|---)/gm, (head) => head.replaceAll(/[^|]+/g, ' '))
      .replaceAll(/^In the client: (`.*`)\. Operation id: (`.*`)\.$/gm, '$1 $2')
      .replaceAll(/^Source: `.*`$/gm, '')
      // A search for an operation finds its own page.
      .replaceAll(/^Sent by .*\.$/gm, '')
      // How sure a field is says nothing about what it is.
      .replaceAll(BADGES, '')
      .replaceAll(/^(`{3,})(?:sh|ts|json|csv)\n[\s\S]*?^\1$/gm, '')
      .split(/(<!-- response -->[\s\S]*?<!-- \/response -->)/)
      .map((part, index) =>
        index % 2 === 1 ? namesAlone(part) : part.replaceAll(/<div class="fields">[\s\S]*?<\/div>/g, repeatNames),
      )
      .join('')
  );
}

/** The names of fields without their descriptions, which are half of the text of a response. */
function namesAlone(table: string): string {
  return table.replaceAll(/^\| `([\w.[\]]+)`.*$/gm, '$1');
}

function repeatNames(table: string): string {
  return table.replaceAll(/^\| `([\w.[\]]+)`/gm, '| $1 $1 $1');
}
