import type { Plugin } from 'vite';

/** What VitePress's search box says of itself, and what is true of it. */
const CORRECTIONS: ReadonlyArray<readonly [wrong: RegExp, right: string]> = [
  // A button may hold no text field: it is a dialog.
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/,
    'role="dialog" aria-modal="true"',
  ],
  [/aria-autocomplete="both"/, 'role="combobox" :aria-expanded="results?.length > 0" aria-autocomplete="list"'],
  // An option may hold no link: the link is the option, and what is seen on it is its name.
  [/:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/, 'role="presentation"'],
  [
    /:aria-label="\[\.\.\.p\.titles, p\.title\][^"]*"/,
    `:id="'localsearch-item-' + index" role="option" :aria-selected="selectedIndex === index"`,
  ],
  // A name that is no text needs a role.
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
  [/class="title-icon"/, 'class="title-icon" aria-hidden="true"'],
];

/** Corrects the roles of the search box, which those who hear a page rely on. */
export const searchBoxRoles: Plugin = {
  name: 'search-box-roles',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return CORRECTIONS.reduce((text, [wrong, right]) => {
      if (!wrong.test(text)) throw new Error(`VitePress's search box no longer has ${wrong}`);
      return text.replace(wrong, right);
    }, code);
  },
};
