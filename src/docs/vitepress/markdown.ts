import type { MarkdownOptions } from 'vitepress';
import { CLASSES_THEME, classesInsteadOfColours } from './highlighting.ts';
import { staticContent } from './static-content.ts';

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0];
type Token = ReturnType<Renderer['parse']>[number];

export const markdown: MarkdownOptions = {
  theme: CLASSES_THEME as MarkdownOptions['theme'],
  codeTransformers: [classesInsteadOfColours],
  config(md) {
    tablesInBoxes(md);
    staticContent(md);
  },
};

/** Wide tables scroll inside a box, which a keyboard can reach and which is named for the heading above it. */
function tablesInBoxes(md: Renderer): void {
  md.renderer.rules.table_open = (tokens, index) => {
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
    const place = tokens.slice(Math.max(heading, 0), index);
    const before = place.filter(({ type }) => type === 'table_open').length;
    const text = wordsOf(tokens[heading + 1]).replace(/[^\p{L}\p{N}]+$/u, '');
    const label = md.utils.escapeHtml(`Table: ${text}${before > 0 ? ` ${before + 1}` : ''}`);
    const end = tokens.slice(index).findIndex(({ type }) => type === 'thead_close');
    const head = tokens.slice(index, index + end).filter(({ type }) => type === 'inline');
    const kind = ['table-box', kindOfTable(wordsOf(head[0]), wordsOf(head.at(-1)))].filter(Boolean).join(' ');
    return `<div class="${kind}" role="region" aria-label="${label}" tabindex="0"><table>\n`;
  };
  md.renderer.rules.table_close = () => '</table></div>\n';
}

/** Tables with long cells have a layout of their own on a phone. */
function kindOfTable(first: string, last: string): string {
  if (/^Meaning/.test(last)) return 'fields';
  return first === 'Body' ? 'errors' : '';
}

/** Without the link behind a heading. */
function wordsOf(token: Token | undefined): string {
  const words = token?.children?.filter(({ type }) => type === 'text' || type === 'code_inline');
  return words?.map(({ content }) => content).join('') ?? '';
}
