import { missingPart, patch } from './patch.ts';

/** A style sheet of icons, which is empty here, and which the first paint would wait for. */
const ICONS = /\s*<link rel="preload stylesheet" href="[^"]*\/vp-icons\.css" as="style">/;
const HASH_MAP = /(__VP_HASH_MAP__=JSON\.parse\()("(?:[^"\\]|\\.)*")(\))/;

/**
 * Keeps only the entry of the page itself in VitePress's list of all pages, which would weigh as much as the page. VitePress
 * fetches the whole list, `hashmap.json`, when the reader goes to a page that is not in it.
 *
 * @throws {Error} if the page has no list: VitePress has changed
 */
export function keepOwnHash(html: string, _id: string, { page }: { page: string }): string {
  if (!HASH_MAP.test(html)) throw missingPart('__VP_HASH_MAP__', `The page ${page}`);
  const own = page.replaceAll('/', '_').toLowerCase();
  return html.replace(HASH_MAP, (_, before: string, text: string, after: string) => {
    const all = JSON.parse(JSON.parse(text) as string) as Record<string, string>;
    const kept = Object.fromEntries(Object.entries(all).filter(([name]) => name === own));
    return `${before}${JSON.stringify(JSON.stringify(kept))}${after}`;
  });
}

/** Leaves out the style sheet of icons. */
export function withoutIcons(html: string, page: string): string {
  return patch(html, ICONS, '', `The page ${page}`);
}
