import { type DefaultTheme, defineConfig, type UserConfig } from 'vitepress';
import { markdown } from './markdown.ts';
import { onlyOwnHash } from './page-weight.ts';
import { replacedParts } from './replaced-parts.ts';
import { search } from './search.ts';
import { searchBoxRoles } from './search-box.ts';
import type { Settings } from './settings.ts';

/** In kB: the index of the search, which is loaded when somebody searches. */
const LARGEST_CHUNK = 4000;

/** VitePress as this site uses it: nothing from other hosts, nothing fetched before it is wanted. */
export function config({ base, outDir, repository, sidebar, version }: Settings): UserConfig<DefaultTheme.Config> {
  return defineConfig({
    base,
    outDir,
    title: 'lemlist-openapi',
    titleTemplate: ':title · lemlist-openapi',
    lang: 'en',
    cleanUrls: true,
    // Otherwise every visit begins with three passes over all styles of the page.
    appearance: { disableTransition: false },
    // The generator checks links and anchors itself, in the Markdown that agents read too.
    ignoreDeadLinks: true,
    router: { prefetchLinks: false },
    markdown,
    // No component here has options; without them Vue is smaller.
    vite: {
      plugins: [searchBoxRoles],
      resolve: { alias: replacedParts },
      build: { chunkSizeWarningLimit: LARGEST_CHUNK },
    },
    vue: { features: { optionsAPI: false } },
    head: [
      ['link', { rel: 'icon', href: 'data:,' }],
      // Before the first paint: with scripts on, one kind of a union is shown and not all of them.
      ['script', {}, "document.documentElement.classList.add('scripts')"],
    ],
    transformHtml: onlyOwnHash,
    transformPageData: (page) => {
      page.filePath = String(page.frontmatter.source ?? page.filePath);
    },
    themeConfig: {
      nav: [
        { text: 'Guides', link: sidebar['/guides/']?.[0]?.items?.[0]?.link ?? '/', activeMatch: '/guides/' },
        { text: 'Reference', link: '/reference/', activeMatch: '/(reference|schemas)/' },
        { text: 'Webhooks', link: '/webhooks/', activeMatch: '/webhooks/' },
      ],
      sidebar,
      search,
      outline: { level: [2, 3] },
      ...(repository && {
        socialLinks: [{ icon: 'github', link: repository }],
        editLink: { pattern: `${repository}/edit/main/:path`, text: 'Edit this page' },
      }),
      footer: { message: `Version ${version}` },
    },
  });
}
