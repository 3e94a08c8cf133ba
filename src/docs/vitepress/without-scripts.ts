import { joinWords } from '../../document/words.ts';
import { pagePath } from './page-path.ts';
import { patch } from './patch.ts';

const BAR = /class="VPNavBar"/;
/** Also without scripts, the title knows whether there is a sidebar. */
const TITLE_BESIDE_SIDEBAR = 'VPNavBarTitle has-sidebar';

/** VitePress leaves the page of a path that does not exist empty, and draws it in the browser. */
const EMPTY = /<div id="app"><\/div>/;

function notFound(base: string): string {
  const links = [
    ['guides/', 'guides'],
    ['reference/', 'all operations'],
    ['webhooks/', 'webhook events'],
  ].map(([path, text]) => `<a href="${base}${path}">${text}</a>`);
  return `<main class="not-found"><h1>No such page</h1><p>Begin with ${joinWords(links, 'or')}.</p></main>`;
}

/**
 * Adds what VitePress adds to a page only in the browser: the place of the bar beside the sidebar, and the mark of the page itself in
 * the sidebar. Otherwise the bar jumps once Vue is there.
 */
export function asInTheBrowser(html: string, { name, base }: { name: string; base: string }): string {
  if (name === '404.md') return patch(html, EMPTY, `<noscript>${notFound(base)}</noscript>$&`, `The page ${name}`);
  const place = html.includes(TITLE_BESIDE_SIDEBAR) ? ' has-sidebar' : '';
  const withBar = patch(html, BAR, `class="VPNavBar${place} top"`, `The page ${name}`);
  const at = withBar.indexOf(`<a class="VPLink link link" href="${base}${pagePath(name)}"`);
  const start = withBar.lastIndexOf('class="VPSidebarItem ', at);
  // Not every page has an entry in its sidebar.
  if (at < 0 || start < 0) return withBar;
  const entry = withBar.slice(start, at).replace(' is-link"', ' is-link is-active has-active"');
  return withBar.slice(0, start) + entry + withBar.slice(at);
}
