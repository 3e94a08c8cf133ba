import type { DefaultTheme } from 'vitepress';
import { BADGES } from '../badge.ts';
import { LABELS } from '../known-words.ts';
import { indexWords, phraseMark, phraseOf, queryWords, typingErrors, withoutFrequent } from '../search-words.ts';

/** How often the words of a keyword count. It says what a section is for, which its text may not say once. */
const KEYWORD_WEIGHT = 4;

/** What the page of an operation calls it. */
const METHOD_AND_ID = new RegExp(`^${LABELS.method}: (\`.*\`)\\. ${LABELS.operationId}: (\`.*\`)\\.$`, 'gm');

/** The words that find a section, by its anchor. The anchor of the page itself is empty. */
type Keywords = Readonly<Record<string, string>>;

/** Search without a server. The browser loads the index with the first search. */
export const search: DefaultTheme.Config['search'] = {
  provider: 'local',
  options: {
    _render(source, env, md) {
      const html = md.render(searchable(source), Object.assign(env, { plain: true }));
      const { search: isSearched, keywords = {}, names = [], method, deprecated } = env.frontmatter ?? {};
      if (isSearched === false) return '';
      // A result begins with the method of its operation, which also tells it from a guide.
      const titled = method ? html.replace(/(<h1[^>]*>)/, `$1${method} `) : html;
      const marked = deprecated ? titled.replace(/(?= <a [^>]*>[^<]*<\/a><\/h1>)/, ' (deprecated)') : titled;
      const phrases = (names as string[]).map((name) => phraseMark(phraseOf(name))).join('');
      return withKeywords(marked, keywords as Keywords).replace('</h1>', `</h1><p>${phrases}</p>`);
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
 * A reader who searches for a name wants the operation or event first, and its schema later. The first section of such a
 * page, which has no titles above it, holds its id and path or its types.
 */
export function boostDocument(id: string, term: string, fields?: Record<string, unknown>): number {
  const { title = '', titles = [] } = (fields ?? {}) as { title?: string; titles?: string[] };
  const isFirst = fields !== undefined && titles.length === 0;
  // A path finds its operation before the other pages that mention it.
  if (/^(\w+ )?\//.test(term)) return isFirst && /\/reference\/.*\//.test(id) ? 12 : 1;
  // People who use a deprecated operation already have it in their program.
  if ([title, ...titles].some((each) => each.includes('(deprecated)'))) return 0.5;
  // A status code is looked up; a text of an error is pasted, and few other pages have all of its words.
  if (/\/reference\/errors/.test(id)) return /#error-/.test(id) && /^\d+$|error$/.test(term) ? 3 : 0.8;
  if (/\/reference\/.*#response/.test(id)) return 0.5;
  // Most readers come for this page, and other operations have some of its fields.
  if (/\/sequences\/update-step#/.test(id) && !isFirst) return 3;
  if (/\/reference\//.test(id)) return isFirst ? 4 : 2;
  if (/\/guides\/changelog/.test(id)) return 0.3;
  if (/\/guides\//.test(id)) return isFirst ? 6 : 2;
  if (/\/webhooks\/#/.test(id)) return 2;
  // A schema is read from an operation, and a decision by those who change this package.
  return /\/(schemas|decisions)\//.test(id) ? 0.3 : 1;
}

/**
 * A page as it is indexed: without samples and without what is on nearly every page, since neither tells pages apart. The
 * fields of requests, schemas and events count three times, since they say more about a page than the same word in prose.
 */
export function searchable(source: string): string {
  return (
    withMeanings(source)
      // The samples of an operation, and the host of its URL, which every page has.
      .replaceAll(/<Pane [\s\S]*?<\/Pane>/g, '')
      .replaceAll(/\*\*([A-Z]+)\*\* `https:\/\/[^/]+\/api([^`]*)`/g, '`$1 $2`')
      .replaceAll(/<!-- common -->[\s\S]*?<!-- \/common -->/g, '')
      // The words of all tables of fields, and of all operations.
      .replaceAll(/(?<=^<div class="fields">\n\n)\|.*(?=\n\|---)/gm, (head) => head.replaceAll(/[^|]+/g, ' '))
      .replaceAll(METHOD_AND_ID, '$1 $2')
      // The badge of a field says nothing about its meaning.
      .replaceAll(BADGES, '')
      .replaceAll(/^(`{3,})(?:sh|ts|json|csv)\n[\s\S]*?^\1$/gm, '')
      .split(/(<!-- response -->[\s\S]*?<!-- \/response -->)/)
      .map((part, index) =>
        index % 2 === 1 ? namesAlone(part) : part.replaceAll(/<div class="fields">[\s\S]*?<\/div>/g, repeatNames),
      )
      .join('')
  );
}

/**
 * A page with the keywords of its sections below their headings.
 *
 * @throws {Error} if it has no such section, because nobody would notice that a search no longer leads there
 */
function withKeywords(html: string, keywords: Keywords): string {
  return Object.entries(keywords).reduce((page, [anchor, words]) => {
    const heading = anchor === '' ? /<\/h1>/ : new RegExp(`<h(\\d) id="${anchor}"[^>]*>.*?</h\\1>`, 's');
    if (!heading.test(page)) throw new Error(`No section #${anchor} for the keywords "${words}"`);
    const phrases = words.split(', ').map((phrase) => phraseMark(phraseOf(phrase)));
    return page.replace(heading, (whole) => `${whole}<p>${phrases.join('')}${`${words} `.repeat(KEYWORD_WEIGHT)}</p>`);
  }, html);
}

/** What the table of all variants says of each is searched with the variant. */
function withMeanings(source: string): string {
  const rows = source.matchAll(/^\| \[`(\w+)`\]\(#\1\) \| .* \| (.*) \|$/gm);
  return [...rows].reduce(
    (text, [, value, meaning]) => text.replace(`### ${value} {#${value}}\n`, `$&\n${meaning}\n`),
    source,
  );
}

/** The names of fields without their descriptions, which are half of the text of a response. */
function namesAlone(table: string): string {
  return table.replaceAll(/^\| `([\w.[\]]+)`.*$/gm, '$1');
}

function repeatNames(table: string): string {
  return table.replaceAll(/^\| `([\w.[\]]+)`/gm, '| $1 $1 $1');
}
