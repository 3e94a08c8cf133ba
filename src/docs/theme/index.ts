import type { Theme } from 'vitepress';
// The theme's own font is 100 kB of it; every system has one that reads as well.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';
import './code.css';
import './picker.css';
import Layout from './Layout.vue';
import TryIt from './TryIt.vue';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('TryIt', TryIt);
  },
} satisfies Theme;
