import type { MarkdownEnv, MarkdownOptions } from 'vitepress';
import { breakable } from '../breakable.ts';
import { CLASSES_THEME, replaceColoursWithClasses } from './highlighting.ts';
import { makeContentStatic } from './static-content.ts';

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0];
type Token = ReturnType<Renderer['parse']>[number];

/** How VitePress renders the Markdown of this site. */
export const markdown: MarkdownOptions = {
  theme: CLASSES_THEME as MarkdownOptions['theme'],
  codeTransformers: [replaceColoursWithClasses],
  config(md) {
    boxTables(md);
    showRequests(md);
    breakCode(md);
    makeContentStatic(md);
  },
};

/** What is wider is a matrix, whose rows are compared with each other. */
const MAX_STACKED_COLUMNS = 5;

/**
 * Wide tables scroll inside a box. A keyboard can reach the box, and its name is the heading above it. Those of guides, which have few
 * columns, can be stacked instead.
 */
function boxTables(md: Renderer): void {
  md.renderer.rules.table_open = (tokens, index, _, env: MarkdownEnv) => {
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
    const between = tokens.slice(Math.max(heading, 0), index);
    const before = between.filter(({ type }) => type === 'table_open').length;
    const text = textOf(tokens[heading + 1]).replace(/[^\p{L}\p{N}]+$/u, '');
    const label = md.utils.escapeHtml(`Table: ${text}${before > 0 ? ` ${before + 1}` : ''}`);
    const isStacked = /^(?:guides|decisions)\//.test(env.relativePath ?? '') && labelCells(tokens, index);
    return `<div class="table-box${isStacked ? ' stacks' : ''}" role="region" aria-label="${label}" tabindex="0"><table>\n`;
  };
  md.renderer.rules.table_close = () => '</table></div>\n';
}

/** Gives the cells of a table their columns' names, unless they follow a first cell alone. Returns whether it has few enough columns. */
function labelCells(tokens: readonly Token[], start: number): boolean {
  const end = tokens.findIndex(({ type }, index) => index > start && type === 'table_close');
  const inside = tokens.slice(start, end);
  const names = inside.flatMap(({ type }, index) => (type === 'th_open' ? [textOf(inside[index + 1])] : []));
  if (names.length > MAX_STACKED_COLUMNS) return false;
  const cells = inside.filter(({ type }) => type === 'td_open');
  for (const [index, cell] of cells.entries()) {
    const name = names[index % names.length] ?? '';
    if (names.length > 2 && name !== names[0]) cell.attrSet('data-label', name.replace(/(?<=\w)$/, ':'));
  }
  return true;
}

/** URLs and paths, including paths of files, that can be broken. The method of a request is an element, which lists show as a badge. */
function showRequests(md: Renderer): void {
  const render = md.renderer.rules.code_inline as NonNullable<typeof md.renderer.rules.code_inline>;
  md.renderer.rules.code_inline = (...args) => {
    const html = render(...args);
    const request = html.replace(/>(GET|POST|PUT|PATCH|DELETE) (?=\/)/, '><b class="method" data-method="$1">$1</b> ');
    return request !== html || />(?:https:\/\/|openapi\/)/.test(html) ? breakable(request) : html;
  };
}

/** URLs and paths in code that can be broken, as in the samples of the reference. */
function breakCode(md: Renderer): void {
  const render = md.renderer.rules.fence as NonNullable<typeof md.renderer.rules.fence>;
  md.renderer.rules.fence = (...args) => breakable(render(...args));
}

/** Without the link after a heading. */
function textOf(token: Token | undefined): string {
  const parts = token?.children?.filter(({ type }) => type === 'text' || type === 'code_inline');
  return parts?.map(({ content }) => content).join('') ?? '';
}
