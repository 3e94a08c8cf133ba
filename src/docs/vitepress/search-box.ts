import { join } from 'node:path';
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

const EXCERPT = join(import.meta.dirname, '../theme/excerpt.ts');
const FIND = join(import.meta.dirname, '../theme/find-pages.ts');
const FREQUENT = join(import.meta.dirname, '../theme/frequent-pages.ts');

/**
 * Excerpts of ours. VitePress would load each page that was found as a program and render it, and it shows no excerpt until a reader finds
 * the button for it. They come after the results, which keep their place and the choice of the reader.
 */
const EXCERPTS: ReadonlyArray<readonly [theirs: RegExp, ours: string]> = [
  [
    /import \{ createSearchTranslate \} .*\n/,
    `$&import { createExcerpts } from '${EXCERPT}'\nconst excerptOf = createExcerpts()\nconst texts = shallowRef([])\n`,
  ],
  [/import \{ pathToFile \} .*\n/, ''],
  [/async function fetchExcerpt[\s\S]*?\n\}\n/, ''],
  [
    /const mods = showDetailedListValue[\s\S]*?(?=\n {4}await nextTick\(\))/,
    `const terms = new Set(results.value.flatMap((r) => Object.keys(r.match)))
    texts.value = []
    const found = await Promise.all(results.value.map(excerptOf))
    if (canceled) return
    texts.value = found
`,
  ],
  [/const excerpts = el\.value[\s\S]*?scrollIntoView\(\{ block: 'start' \}\)/, ''],
  [/<button\s+v-if="!disableDetailedView"[\s\S]*?<\/button>/, ''],
  [
    /<div v-if="showDetailedList" class="excerpt-wrapper">[\s\S]*?excerpt-gradient-top" \/>\s*<\/div>/,
    '<p v-if="texts[index]" class="excerpt" inert>{{ texts[index] }}</p>',
  ],
  [
    /(?=<li\s+v-if="filterText && !results\.length && enableNoResults")/,
    '<li v-if="filterText && !searchIndex" class="no-results">Loading …</li>\n',
  ],
];

/** What was typed as a whole comes first. */
const ORDER: ReadonlyArray<readonly [theirs: RegExp, ours: string]> = [
  [/import \{ LRUCache \} .*\n/, `$&import { findPages } from '${FIND}'\n`],
  [/= index\s+\.search\(filterTextValue\)/, '= findPages(index, filterTextValue)'],
];

/** Pages for a reader who has typed nothing yet, and room for a pasted text of an error. */
const SUGGESTIONS: ReadonlyArray<readonly [theirs: RegExp, ours: string]> = [
  [/import \{ LRUCache \} .*\n/, `$&import { frequentPages } from '${FREQUENT}'\n`],
  [/(const results: .* = shallowRef\()\[\]/, '$1filterText.value ? [] : frequentPages()'],
  [
    /watch\(filterText, \(\) => \{/,
    `watch(filterText, (text, before) => {
  if (!text || !before) {
    results.value = text ? [] : frequentPages()
    texts.value = []
  }`,
  ],
  [/if \(!index\) return/, 'if (!index || !filterTextValue) return'],
  [/const selectedIndex = ref\(-1\)/, 'const selectedIndex = ref(filterText.value ? -1 : 0)'],
  [
    /(?=<li\s+v-for="\(p, index\) in results")/,
    '<li v-if="!filterText" role="presentation" class="suggested">Often read</li>\n',
  ],
  [/maxlength="64"/, 'maxlength="300"'],
];

/**
 * Corrects the roles of the search box, which users of screen readers rely on, gives its results excerpts, and suggests pages.
 *
 * @throws {Error} if the search box no longer has a wrong part
 */
export const searchBox: Plugin = {
  name: 'search-box',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return [...CORRECTIONS, ...EXCERPTS, ...ORDER, ...SUGGESTIONS].reduce(
      (text, [wrong, right]) => patch(text, wrong, right, 'VPLocalSearchBox.vue'),
      code,
    );
  },
};
