import type { Theme } from 'vitepress';
// Without the theme's own font, which is 100 kB. The fonts of every system read as well.
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
