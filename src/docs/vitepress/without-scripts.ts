import { pagePath } from './page-path.ts';
import { patch } from './patch.ts';

const BAR = /class="VPNavBar"/;
/** Also without scripts, the title knows whether there is a sidebar. */
const TITLE_BESIDE_SIDEBAR = 'VPNavBarTitle has-sidebar';

/**
 * Adds what VitePress adds to a page only in the browser: the place of the bar beside the sidebar, and the mark of the page itself in
 * the sidebar. Otherwise the bar jumps once Vue is there.
 */
export function asInTheBrowser(html: string, { name, base }: { name: string; base: string }): string {
  // VitePress leaves this page empty.
  if (name === '404.md') return html;
  const place = html.includes(TITLE_BESIDE_SIDEBAR) ? ' has-sidebar' : '';
  const withBar = patch(html, BAR, `class="VPNavBar${place} top"`, `The page ${name}`);
  const at = withBar.indexOf(`<a class="VPLink link link" href="${base}${pagePath(name)}"`);
  const start = withBar.lastIndexOf('class="VPSidebarItem ', at);
  // Not every page has an entry in its sidebar.
  if (at < 0 || start < 0) return withBar;
  const entry = withBar.slice(start, at).replace(' is-link"', ' is-link is-active has-active"');
  return withBar.slice(0, start) + entry + withBar.slice(at);
}
