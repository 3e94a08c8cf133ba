import { textOfHtml } from './excerpt.ts';

/**
 * Results whose heading is the text that was typed come first: the score also counts how often a page has each of its words, so another
 * page stood above the entry of a pasted error.
 */
export function exactFirst<T extends { title: string }>(results: readonly T[], typed: string): T[] {
  const wanted = typed.trim().toLowerCase();
  const isExact = ({ title }: T): boolean =>
    textOfHtml(title)
      .replace(/^(GET|POST|PUT|PATCH|DELETE) (?=[A-Z])/, '')
      .toLowerCase() === wanted;
  return results.toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)));
}
