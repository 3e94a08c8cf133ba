import type { Plugin } from 'vite';
import { patch } from './patch.ts';

const FILE = 'VPSwitchAppearance.vue';
/** Names the switch in the browser. It has one name when it is on, and another one when it is off. */
const NAME = /const switchTitle = ref\(''\)\n+watchPostEffect\([\s\S]*?\n\}\)\n/;

/**
 * Gives the switch between light and dark its name in the page, before any script runs. A reader of a screen hears whether it is on.
 *
 * @throws {Error} if the switch no longer gets its name in the browser
 */
export const themeSwitch: Plugin = {
  name: 'theme-switch',
  enforce: 'pre',
  transform(code, id) {
    return id.endsWith(`/${FILE}`) ? patch(code, NAME, "const switchTitle = 'Dark theme'\n", FILE) : undefined;
  },
};
