import { join } from 'node:path';
import type { Plugin } from 'vite';
import { patch } from './patch.ts';

const FILE = 'VPLocalNav.vue';
const BUTTON = join(import.meta.dirname, '../theme/OpenSearch.vue');

/**
 * Puts a button for the search into the bar that stays at the top of a phone: the search of the header scrolls away. The bar is a landmark,
 * as the other menus are.
 *
 * @throws {Error} if the bar no longer has its parts
 */
export const searchInLocalNav: Plugin = {
  name: 'search-in-local-nav',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(`/${FILE}`)) return undefined;
    const imported = patch(code, /<script [^>]*>\n/, `$&import OpenSearch from '${BUTTON}'\n`, FILE);
    const named = patch(imported, /:class="classes"/, '$& role="navigation" aria-label="Menus"', FILE);
    return patch(named, /(?=<VPLocalNavOutlineDropdown )/, '<OpenSearch />\n', FILE);
  },
};
