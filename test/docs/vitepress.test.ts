import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../src/docs/site/links.ts';
import { firstView } from '../../src/docs/vitepress/first-view.ts';
import { searchInLocalNav } from '../../src/docs/vitepress/local-nav.ts';
import { markdown } from '../../src/docs/vitepress/markdown.ts';
import { headingsOf, outlineInPage } from '../../src/docs/vitepress/outline.ts';
import { withoutIcons } from '../../src/docs/vitepress/page-weight.ts';
import { patch } from '../../src/docs/vitepress/patch.ts';
import { plainTitles } from '../../src/docs/vitepress/plain-titles.ts';
import { replacedParts } from '../../src/docs/vitepress/replaced-parts.ts';
import { boostDocument } from '../../src/docs/vitepress/search.ts';
import { searchBox } from '../../src/docs/vitepress/search-box.ts';
import { serverBuild } from '../../src/docs/vitepress/server-build.ts';
import { sidebarItems } from '../../src/docs/vitepress/sidebar-items.ts';
import { makeContentStatic } from '../../src/docs/vitepress/static-content.ts';
import { themeSwitch } from '../../src/docs/vitepress/theme-switch.ts';
import { asInTheBrowser } from '../../src/docs/vitepress/without-scripts.ts';
import { ROOT } from '../support/run-script.ts';
import { pages } from './model.ts';

const THEME = join(ROOT, 'node_modules/vitepress/dist/client/theme-default');
const CHANGED = 'Adapt the patch in src/docs/vitepress to the new version';

/** Tells the plugin that the build wrote `first.js`, which imports these files. */
function build(plugin: Plugin, imports: string[]): void {
  const chunk = { type: 'chunk', facadeModuleId: '/theme/first-view.ts', fileName: 'first.js', imports };
  (plugin.generateBundle as (options: unknown, bundle: unknown) => void)(undefined, { first: chunk });
}

describe('the patches of VitePress', () => {
  test('the pinned version has the parts of the default theme and of its Markdown that they replace', async () => {
    const { render } = await createMarkdownRenderer('.', markdown);
    expect(await render('`GET /a`')).toBe('<Static0 />');
    expect(await render('`GET /a`', { plain: true })).toContain('<b class="method" data-method="GET">');
    expect(replacedParts().length).toBeGreaterThan(10);
  });

  test('a URL in code wraps before a slash, and nothing else of the code does', async () => {
    const { render } = await createMarkdownRenderer('.', markdown);
    const html = await render("```sh\ncurl -H 'Accept: text/csv' http://127.0.0.1:4010/api/team\n```", { plain: true });
    expect(html.split('<wbr>').map((part) => part.replaceAll(/<[^>]*>/g, '').trim())).toEqual([
      expect.stringMatching(/curl -H 'Accept: text\/csv' http:\/\/127\.0\.0\.1:4010$/),
      '/api',
      '/team',
    ]);
  });

  test('a missing part of a file is an error with its name', () => {
    expect(patch('<a role="x">', /role="x"/, 'role="y"', 'Box.vue')).toBe('<a role="y">');
    expect(() => patch('<a>', /role="x"/, '', 'Box.vue')).toThrow('Box.vue of VitePress no longer has /role="x"/');
  });

  test.each([
    ['search box', searchBox, 'components/VPLocalSearchBox.vue'],
    ['bar of phones', searchInLocalNav, 'components/VPLocalNav.vue'],
    ['outline', outlineInPage, 'components/VPDocAsideOutline.vue'],
    ['switch of the theme', themeSwitch, 'components/VPSwitchAppearance.vue'],
    ['list of headings', outlineInPage, 'composables/local-nav.js'],
    ['title of a menu', plainTitles, 'components/VPSidebarItem.vue'],
    ['entry of a sidebar', sidebarItems, 'components/VPSidebarItem.vue'],
    ['title of an outline', plainTitles, 'components/VPDocAsideOutline.vue'],
  ])('the %s of the pinned version is patched, and a changed one is an error', async (_, plugin, file) => {
    const { transform } = plugin as { transform(code: string, id: string): string | undefined };
    const path = join(THEME, file);
    const code = await readFile(path, 'utf8');
    expect(transform(code, path)).not.toBe(code);
    expect(() => transform('<template />', path)).toThrow(CHANGED);
    expect(transform('<template />', '/VPButton.vue')).toBeUndefined();
  });

  test('an outline has sections and what is below them, unless a page wants sections alone', () => {
    const headers = [{ level: 2, title: 'A', slug: 'a', link: '#a', children: [{ level: 3, title: 'B' }] }];
    const linksOf = (frontmatter: object): string => JSON.stringify(headingsOf({ headers, frontmatter } as never));
    expect(linksOf({})).toBe(JSON.stringify(headers));
    expect(linksOf({ outline: 2 })).not.toContain('"B"');
  });

  test('a page waits for no empty style sheet', () => {
    const icons = '<link rel="preload stylesheet" href="/base/vp-icons.css" as="style">';
    expect(withoutIcons(`<head>\n    ${icons}</head>`, 'index.md')).toBe('<head></head>');
    expect(() => withoutIcons('<head></head>', 'index.md')).toThrow(CHANGED);
  });

  test('a page that waits names the scripts for later, another one keeps them', () => {
    const { plugin, addTo } = firstView();
    const app = ['metadata', 'app'].map((name) => `<script type="module" src="/a/${name}.js"></script>`).join('\n    ');
    const html = `<head>${app}\n    <link rel="modulepreload" href="/a/vue.js"></head>`;
    const page = { name: 'index.md', base: '/a/' };
    expect(() => addTo(html, { ...page, waits: true })).toThrow(CHANGED);
    build(plugin, []);
    expect(addTo(html, { ...page, waits: true })).toBe(
      '<head><script type="module" src="/a/first.js" data-app="/a/metadata.js /a/app.js /a/vue.js"></script></head>',
    );
    expect(addTo(html, { ...page, waits: false })).toContain(`src="/a/first.js"></script>\n    ${app}`);
    expect(() => addTo('<head></head>', { ...page, waits: true })).toThrow(CHANGED);
  });

  test('a first script that brings others along is an error', () => {
    expect(() => build(firstView().plugin, ['vue.js'])).toThrow(
      'first-view.ts imports vue.js, but must import nothing',
    );
  });

  test('the entry of a page is marked without scripts, and the bar keeps clear of the sidebar', () => {
    const entry = (name: string): string =>
      `<div class="VPSidebarItem level-1 is-link"><a class="VPLink link link" href="/a/${name}">`;
    const html = `<div class="VPNavBar"><div class="VPNavBarTitle has-sidebar">${entry('one')}${entry('two')}`;
    const marked = asInTheBrowser(html, { name: 'two.md', base: '/a/' });
    expect(marked).toContain('class="VPNavBar has-sidebar top"');
    expect(marked).toContain(`${entry('one')}${entry('two').replace('is-link', 'is-link is-active has-active')}`);
    expect(asInTheBrowser('<div class="VPNavBar">', { name: 'x.md', base: '/' })).toBe('<div class="VPNavBar top">');
    expect(() => asInTheBrowser('<div>', { name: 'x.md', base: '/' })).toThrow(CHANGED);
  });

  const HEADING = '<h1 id="a" tabindex="-1">A <a class="header-anchor"';

  test.each([
    ['v-pre on code', '<code>'],
    ['a link at the end of a heading', '<code v-pre>'],
    ['the text of a heading in the name of its link', `<code v-pre>${HEADING}</a></h1>`],
    ['a colour for each token', `<code v-pre>${HEADING} aria-label="Permalink to &quot;a&quot;"></a></h1>`],
  ])('HTML without %s is an error', (part, html) => {
    expect(() => makeContentStatic({ render: () => html } as never)).toThrow(`no longer has ${part}`);
  });
});

test('the program that renders the pages is made without an index for searches', () => {
  const { apply, resolveId, load } = serverBuild as unknown as Record<string, (...args: unknown[]) => unknown>;
  expect(apply?.({}, { isSsrBuild: true })).toBe(true);
  expect(apply?.({}, { isSsrBuild: false })).toBe(false);
  expect(load?.(resolveId?.('@localSearchIndexroot'))).toBe('export default {};');
  expect(resolveId?.('vue')).toBeUndefined();
});

test('a search finds a response after its operation', () => {
  const operation = pages.find(({ section }) => section === 'operations');
  expect(anchorsOf(operation?.markdown ?? '')).toContain('response');
  const [page, response] = ['/reference/a/b#update', '/reference/a/b#response'].map((id) => boostDocument(id, ''));
  expect(page).toBeGreaterThan(response as number);
});
