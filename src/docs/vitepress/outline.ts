import type { Plugin } from 'vite';
import type { PageData } from 'vitepress';
import { patch } from './patch.ts';

/** The files that read the headings of a page in the browser, and the empty list that they begin with. */
const EMPTY_LISTS: ReadonlyArray<readonly [file: string, list: RegExp]> = [
  ['VPDocAsideOutline.vue', /(shallowRef<MenuItem\[\]>\()\[\]/],
  ['composables/local-nav.js', /(shallowRef\()\[\]/],
];
/** What these files take of VitePress. */
const DATA = /const \{ (?=.*\} = useData\(\))/;

/**
 * Puts the outline of a page into its HTML, for which `headingsOf` must have run. VitePress draws it in the browser, so that a page with an
 * outline could not wait for a sign of its reader.
 *
 * @throws {Error} if a file no longer begins with an empty list
 */
export const outlineInPage: Plugin = {
  name: 'outline-in-page',
  enforce: 'pre',
  transform(code, id) {
    const found = EMPTY_LISTS.find(([file]) => id.endsWith(`/${file}`));
    if (!found) return undefined;
    const [file, list] = found;
    return patch(patch(code, DATA, '$&page, ', file), list, '$1page.value.headers', file);
  },
};

/** The headings in the outline of a page: its sections, and the headings below them unless the page wants only sections. */
export function headingsOf({ headers, frontmatter }: PageData): PageData['headers'] {
  return frontmatter.outline === 2 ? headers.map((each) => ({ ...each, children: [] })) : headers;
}
