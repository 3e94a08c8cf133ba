import type { Theme } from 'vitepress';
// Without the theme's own font, which is 100 kB. The fonts of every system read as well.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';
import './icons.css';
import './code.css';
import './picker.css';
import './pane.css';
import './home.css';
import './columns.css';
import './cards.css';
import './endpoint.css';
import './rows.css';
import './not-found.css';
import './no-scripts.css';
import { inBrowser } from 'vitepress';
import { defineAsyncComponent, hydrateOnVisible, nextTick } from 'vue';
import Layout from './Layout.vue';
import { markNamed } from './mark-named.ts';
import { sidebarOf } from './sidebar.ts';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router, siteData }) {
    const { menu, ...rest } = siteData.value.themeConfig;
    if (menu) siteData.value = { ...siteData.value, themeConfig: { ...rest, sidebar: sidebarOf(menu) } };
    if (inBrowser) router.onAfterRouteChange = () => nextTick(markNamed);
    // On a phone it is far below the first view, and most readers never come to it.
    app.component('Pane', defineAsyncComponent({ loader: () => import('./Pane.vue'), hydrate: hydrateOnVisible() }));
  },
} satisfies Theme;
