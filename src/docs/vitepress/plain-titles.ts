import type { Plugin } from 'vite';
import { patch } from './patch.ts';

/** What makes the title of a menu a heading, by the file that has it. */
const HEADINGS: ReadonlyArray<readonly [file: string, heading: RegExp, plain: string]> = [
  ['VPSidebarItem.vue', /`h\$\{props\.depth \+ 2\}`/, "'p'"],
  ['VPDocAsideOutline.vue', /aria-level="2"\s+(class="outline-title"\s+id="[\w-]+")\s+role="heading"/, '$1'],
];

/**
 * Makes the titles in the menus beside a page plain text. As headings they would come before the first heading of the page, in the list
 * of headings that a screen reader gives.
 *
 * @throws {Error} if a title is no longer a heading
 */
export const plainTitles: Plugin = {
  name: 'plain-titles',
  enforce: 'pre',
  transform(code, id) {
    const found = HEADINGS.find(([file]) => id.endsWith(`/${file}`));
    if (!found) return undefined;
    const [file, heading, plain] = found;
    return patch(code, heading, plain, file);
  },
};
