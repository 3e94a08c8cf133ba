import type { Theme } from 'vitepress';
// Without the theme's own font, which is 100 kB. The fonts of every system read as well.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';
import './code.css';
import './picker.css';
import './pane.css';
import './endpoint.css';
import './rows.css';
import './no-scripts.css';
import Layout from './Layout.vue';
import Pane from './Pane.vue';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('Pane', Pane);
  },
} satisfies Theme;
