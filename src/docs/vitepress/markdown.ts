import type { MarkdownOptions } from 'vitepress';
import { CLASSES_THEME, classesInsteadOfColours } from './highlighting.ts';
import { staticContent } from './static-content.ts';

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0];

export const markdown: MarkdownOptions = {
  theme: CLASSES_THEME as MarkdownOptions['theme'],
  codeTransformers: [classesInsteadOfColours],
  config(md) {
    tablesInBoxes(md);
    staticContent(md);
  },
};

/** Wide tables scroll inside a box, which a keyboard can reach. */
function tablesInBoxes(md: Renderer): void {
  md.renderer.rules.table_open = () =>
    '<div class="table-box" role="region" aria-label="Table" tabindex="0"><table tabindex="-1">\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
}
