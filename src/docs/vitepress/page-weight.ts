const HASH_MAP = /(__VP_HASH_MAP__=JSON\.parse\()("(?:[^"\\]|\\.)*")(\))/;

/**
 * Leaves a page its own entry in VitePress's list of all pages, which would weigh as much as the page. VitePress fetches the
 * whole list, `hashmap.json`, when the reader goes to a page that is not on it.
 */
export function onlyOwnHash(html: string, _id: string, { page }: { page: string }): string {
  const own = page.replaceAll('/', '_').toLowerCase();
  return html.replace(HASH_MAP, (_, before: string, text: string, after: string) => {
    const all = JSON.parse(JSON.parse(text) as string) as Record<string, string>;
    const kept = Object.fromEntries(Object.entries(all).filter(([name]) => name === own));
    return `${before}${JSON.stringify(JSON.stringify(kept))}${after}`;
  });
}
