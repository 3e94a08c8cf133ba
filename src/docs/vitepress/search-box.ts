import type { Plugin } from 'vite';
import { patch } from './patch.ts';

/** Wrong attributes of VitePress's search box, and right ones. */
const CORRECTIONS: ReadonlyArray<readonly [wrong: RegExp, right: string]> = [
  // A button must not contain a text field. It is a dialog.
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/,
    'role="dialog" aria-modal="true"',
  ],
  [/aria-autocomplete="both"/, 'role="combobox" :aria-expanded="results?.length > 0" aria-autocomplete="list"'],
  // An option must not contain a link. The link is the option, and its text is its name.
  [/:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/, 'role="presentation"'],
  [
    /:aria-label="\[\.\.\.p\.titles, p\.title\][^"]*"/,
    `:id="'localsearch-item-' + index" role="option" :aria-selected="selectedIndex === index"`,
  ],
  // An element with a name but without text needs a role.
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
  [/class="title-icon"/, 'class="title-icon" aria-hidden="true"'],
];

/**
 * Corrects the roles of the search box, which users of screen readers rely on.
 *
 * @throws {Error} if the search box no longer has a wrong part
 */
export const searchBoxRoles: Plugin = {
  name: 'search-box-roles',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return CORRECTIONS.reduce((text, [wrong, right]) => patch(text, wrong, right, 'VPLocalSearchBox.vue'), code);
  },
};
