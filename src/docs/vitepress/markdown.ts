import type { MarkdownOptions } from 'vitepress';
import { CLASSES_THEME, classesInsteadOfColours } from './highlighting.ts';

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0];

export const markdown: MarkdownOptions = {
  theme: CLASSES_THEME as MarkdownOptions['theme'],
  codeTransformers: [classesInsteadOfColours],
  config(md) {
    tablesInBoxes(md);
    bracesAsText(md);
  },
};

/** Wide tables scroll inside a box, which a keyboard can reach. */
function tablesInBoxes(md: Renderer): void {
  md.renderer.rules.table_open = () =>
    '<div class="table-box" role="region" aria-label="Table" tabindex="0"><table tabindex="-1">\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
}

/** `{{firstName}}` is a variable of lemlist, not an expression of Vue. */
function bracesAsText(md: Renderer): void {
  const text = md.renderer.rules.text;
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const html = text ? text(tokens, index, options, env, self) : md.utils.escapeHtml(tokens[index]?.content ?? '');
    return html.replaceAll('{{', '&#123;&#123;');
  };
}
