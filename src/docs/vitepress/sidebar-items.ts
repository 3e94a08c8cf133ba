import type { Plugin } from 'vite';
import { patch } from './patch.ts';

const FILE = 'VPSidebarItem.vue';

/** What is wrong with an entry of VitePress's sidebar, and what is right. */
const CORRECTIONS: ReadonlyArray<readonly [wrong: RegExp, right: string]> = [
  // A collapsed group would be in every page, hidden: hundreds of links.
  [/v-if="item\.items && item\.items\.length" class="items"/, 'v-if="item.items?.length && !collapsed" class="items"'],
  // A title is a button only if something happens, and a key reaches nothing else.
  [/isLink\.value \? undefined : 'button'/, "isLink.value || !collapsible.value ? undefined : 'button'"],
  [/:tabindex="item\.items && 0"/, ':tabindex="itemRole && 0" :aria-expanded="itemRole && !collapsed"'],
  // A button says what it opens, and whether it did.
  [
    /<div\s+(v-if="item\.collapsed != null) && (item\.items && item\.items\.length")\s+class="caret"\s+role="button"\s+aria-label="toggle section"\s+@click="onCaretClick"\s+@keydown\.enter="onCaretClick"\s+tabindex="0"\s+>([\s\S]*?)<\/div>/,
    '<button $1 && item.link && $2 type="button" class="caret" :aria-label="item.text" :aria-expanded="!collapsed" @click="onCaretClick">$3</button><div v-else-if="itemRole" class="caret">$3</div>',
  ],
];

/**
 * Draws the entries of a collapsed group when it is opened, and gives its button a name and a state.
 *
 * @throws {Error} if an entry no longer has a wrong part
 */
export const sidebarItems: Plugin = {
  name: 'sidebar-items',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(`/${FILE}`)) return undefined;
    return CORRECTIONS.reduce((text, [wrong, right]) => patch(text, wrong, right, FILE), code);
  },
};
