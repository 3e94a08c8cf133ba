import { operationRoute } from '../../document/names.ts';
import { PHRASE, phraseOf, queryWords } from '../search-words.ts';
import { textOfHtml } from './excerpt.ts';

/** What is used of the index, and of a result. */
interface Index<Result> {
  search(query: unknown, options?: { combineWith: 'OR' }): Result[];
}
interface Result {
  id: string;
  title: string;
  /** The headings above it. */
  titles: string[];
  queryTerms: string[];
}

/** Fewer words are in many headings. */
const MIN_PASTED_WORDS = 4;

/**
 * The results of a search, the best first: sections with all words that were typed or, if none has all, with some. A score only counts words,
 * so what was typed as a whole comes before it: the id of an operation, a heading, a keyword, or a part of the text of an error.
 */
export function findPages<Found extends Result>(index: Index<Found>, typed: string): Found[] {
  const [operation = '', ...others] = queryWords(typed);
  const route = others.length === 0 && /^\w+\.\w+$/.test(operation) ? operationRoute(operation) : undefined;
  const keyword = `${PHRASE}${phraseOf(typed)}`;
  const asOneWord = {
    tokenize: (text: string) => [text],
    processTerm: (text: string) => text,
    prefix: false,
    fuzzy: false,
  };
  const found = index.search({
    combineWith: 'OR',
    queries: [
      { queries: [typed], combineWith: 'AND' },
      { queries: [keyword], ...asOneWord },
    ],
  });
  const results = found.length > 0 ? found : index.search(typed, { combineWith: 'OR' });
  const ranked = results.map((result) => ({ result, rank: rankOf(result) }));
  return ranked.toSorted((a, b) => b.rank - a.rank).map(({ result }) => result);

  function rankOf({ id, title, titles, queryTerms }: Found): number {
    if (route && titles.length === 0 && id.includes(`/${route}#`)) return 3;
    const heading = textOfHtml(title)
      .replace(/^(GET|POST|PUT|PATCH|DELETE) (?=[A-Z])/, '')
      .replace(/ \(deprecated\)$/, '')
      .toLowerCase();
    const wanted = typed.trim().toLowerCase();
    // Who types a word wants what it does before the schema with this name.
    if (heading === wanted && !id.includes('/schemas/')) return 2;
    const isPasted = wanted.split(/\s+/).length >= MIN_PASTED_WORDS && heading.includes(wanted);
    return isPasted || queryTerms.includes(keyword) ? 1 : 0;
  }
}
