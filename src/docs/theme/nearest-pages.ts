export interface PageLink {
  text: string;
  /** Path from the base of the site, with a slash at its beginning. */
  link: string;
}

/** How alike two paths must be, from 0 to 1. Anything less would be a guess. */
const MIN_LIKENESS = 0.5;
const MAX_PAGES = 3;

/** The pages whose paths are most like a path that does not exist. */
export function nearestPages(path: string, pages: readonly PageLink[]): PageLink[] {
  const wanted = pairsOf(path);
  const byLink = new Map(pages.map((page) => [page.link, page]));
  return [...byLink.values()]
    .map((page) => ({ page, likeness: likeness(wanted, pairsOf(page.link)) }))
    .filter((each) => each.likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_PAGES)
    .map(({ page }) => page);
}

/** The lists of all pages of the site, while the menu has no schemas. */
export const PAGE_LISTS = ['/llms.txt', '/schemas/llms.txt'] as const;

/** The pages that the text of such a list has, beside which they are. */
export function listedPages(text: string, list: (typeof PAGE_LISTS)[number]): PageLink[] {
  const folder = list.replace(/[^/]*$/, '');
  return [...text.matchAll(/^- \[(.*?)\]\((\S+?)(?:index)?\.md\):/gm)].map(([, title = '', path = '']) => ({
    text: title,
    link: folder + path,
  }));
}

/** The share of the pairs of letters that both have: the Sørensen–Dice coefficient. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / (one.size + other.size || 1);
}

/** `updateStep`, `update_step` and `update-step` are the same. */
function pairsOf(path: string): Set<string> {
  const letters = path
    .toLowerCase()
    .replace(/\.(html|md)$/, '')
    .replaceAll(/[^a-z0-9]/g, '');
  return new Set([...letters].slice(1).map((letter, index) => letters[index] + letter));
}
