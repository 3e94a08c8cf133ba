import { type DefaultTheme, defineConfigWithTheme, type UserConfig } from 'vitepress';
import type { Menu } from '../site/menu.ts';
import { firstView } from './first-view.ts';
import { headOf, ICON } from './head.ts';
import { searchInLocalNav } from './local-nav.ts';
import { markdown } from './markdown.ts';
import { headingsOf, outlineInPage } from './outline.ts';
import { withoutIcons } from './page-weight.ts';
import { plainTitles } from './plain-titles.ts';
import { replacedParts } from './replaced-parts.ts';
import { search } from './search.ts';
import { searchBox } from './search-box.ts';
import { serverBuild } from './server-build.ts';
import type { SiteSettings } from './settings.ts';
import { sidebarItems } from './sidebar-items.ts';
import { slimMock } from './slim-mock.ts';
import { themeSwitch } from './theme-switch.ts';
import { asInTheBrowser } from './without-scripts.ts';

/** The largest chunk is the search index, which is only loaded for a search. */
const MAX_CHUNK_KB = 4000;
/** Levels of headings that an outline shows. */
const OUTLINE: [number, number] = [2, 3];
/** A branch, as a shape of the page: the icons of VitePress are images, see `icons.css`. */
const BRANCH =
  '<svg viewBox="0 0 24 24"><g fill="none" stroke="currentColor" stroke-width="2">' +
  '<circle cx="6" cy="5" r="2.5"/><circle cx="6" cy="19" r="2.5"/><circle cx="18" cy="8" r="2.5"/>' +
  '<path d="M6 7.5v9M18 10.5c0 4-12 2-12 6"/></g></svg>';

/** VitePress for this site: nothing from other hosts, and nothing fetched before a reader needs it. */
export function config({
  base,
  url,
  outDir,
  repository,
  menu,
  version,
}: SiteSettings): UserConfig<DefaultTheme.Config & { menu: Menu }> {
  const first = firstView();
  return defineConfigWithTheme<DefaultTheme.Config & { menu: Menu }>({
    base,
    outDir,
    title: 'lemlist-openapi',
    titleTemplate: ':title · lemlist-openapi',
    lang: 'en',
    cleanUrls: true,
    // What VitePress knows of all pages is one file for all of them. In each page it would be a quarter of what is transferred.
    metaChunk: true,
    // Otherwise every visit starts with three passes over all styles of the page.
    appearance: { disableTransition: false },
    // The generator checks links and anchors itself, in the Markdown that agents read.
    ignoreDeadLinks: true,
    router: { prefetchLinks: false },
    markdown: { ...markdown, headers: { level: OUTLINE } },
    // No component uses the options API; Vue is smaller without it.
    vite: {
      plugins: [
        searchBox,
        searchInLocalNav,
        outlineInPage,
        plainTitles,
        sidebarItems,
        themeSwitch,
        first.plugin,
        serverBuild,
      ],
      // The worker with the mock, which is loaded when a reader sends something.
      worker: { format: 'es', plugins: () => [slimMock] },
      resolve: { alias: replacedParts() },
      build: { chunkSizeWarningLimit: MAX_CHUNK_KB },
    },
    vue: { features: { optionsAPI: false } },
    head: [
      ['link', { rel: 'icon', href: ICON }],
      // Before the first paint, so that with scripts only one variant of a union is visible.
      ['script', {}, "document.documentElement.classList.add('scripts')"],
    ],
    sitemap: { hostname: url },
    transformHead: ({ page, title, description }) => headOf(page, { url, title, description }),
    transformHtml(html, _, { page }) {
      // VitePress draws the page of a path that does not exist.
      const waits = page !== '404.md';
      const light = first.addTo(asInTheBrowser(html, { name: page, base }), { name: page, base, waits });
      // The link to the repository is the only icon.
      return repository ? light : withoutIcons(light, page);
    },
    transformPageData: (page) => {
      page.filePath = String(page.frontmatter.source ?? page.filePath);
      page.headers = headingsOf(page);
    },
    themeConfig: {
      nav: [
        {
          text: 'Guides',
          link: '/guides/',
          activeMatch: '/(guides|decisions)/',
        },
        { text: 'Reference', link: '/reference/', activeMatch: '/(reference|schemas)/' },
        { text: 'Webhooks', link: '/webhooks/', activeMatch: '/webhooks/' },
      ],
      // The theme makes the sidebars of it.
      menu,
      search,
      outline: { level: OUTLINE },
      ...(repository && {
        socialLinks: [{ icon: { svg: BRANCH }, link: repository, ariaLabel: 'Repository' }],
        editLink: { pattern: `${repository}/edit/main/:path`, text: 'Edit this page' },
      }),
      footer: { message: `Version ${version}` },
    },
  });
}
