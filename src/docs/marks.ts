import { outsideCode } from './routes.ts';

/**
 * Marks are HTML comments in the Markdown of a page. They tell the site how to show a part and a search how to read it;
 * readers of the Markdown never see them.
 */
export const marks = {
  /** Around the variants of a union. The site shows one of them at a time. */
  variants: (body: string, label: string): string => around('variants', body, label),
  /** Around the links to the variants. */
  choices: (body: string): string => around('choices', body),
  /** Around one variant. */
  variant: (value: string, body: string): string => around('variant', body, value),
  /** Around a table of fields: name, type, description. It has a layout of its own on a phone, and a search weighs its names more. */
  fields: (table: string): string => around('fields', table),
  /** Around a table of operations, each with its request and its method. */
  operations: (table: string): string => around('operations', table),
  /** Around a table of error bodies, whose cells are long. */
  errors: (table: string): string => around('errors', table),
  /** Around what a response holds. For a search, names that a request takes weigh more. */
  response: (body: string): string => around('response', body),
  /** Around a part that is on nearly every page. A search skips it. */
  common: (body: string): string => around('common', body),
  /** Around a list of values, which the site sets in columns. */
  values: (values: readonly string[]): string => around('values', values.map((value) => `- ${value}`).join('\n')),
  /** Around a part of a line that is long and seldom read. The site shows `label` until the reader opens it. */
  fold: (label: string, text: string): string => `<!-- fold ${label} -->${text}<!-- /fold -->`,
  /** Around the words of a row that say which variants have it. A picker of variants shows the rows of the chosen one, and then hides them. */
  of: (values: readonly string[], text: string): string => `<!-- of ${values.join(' ')} -->${text}<!-- /of -->`,
  /** Above a table of which a picker shows the rows of one variant. */
  following: (): string => '<!-- following -->',
  /** Around a part that is long and seldom read, which the site folds below `label`. Readers of the Markdown get the label as a line. */
  folded: (label: string, body: string): string =>
    around('folded', `${around('markdown-only', `${label}:`)}\n\n${body}`, label),
  /** Around the samples of an operation, which the site has in a column of their own; `call` is JSON. */
  pane: (call: string, body: string): string => around('pane', body, call.replaceAll('>', '\\u003e')),
  /** Around two parts that stand side by side where there is room: text, and what shows it. */
  columns: (left: string, right: string): string => around('columns', `${left}\n\n<!-- column -->\n\n${right}`),
  /** Around the table of the variants of a union. */
  types: (table: string): string => around('types', table),
  /** Around how sure a page is. */
  confidence: (text: string): string => around('confidence', text),
  /** Around links to the parts of a page. Readers of the Markdown do not get them. */
  parts: (links: string): string => around('parts', links),
  /** Around a part of the site that readers of the Markdown do not get. */
  siteOnly: (body: string): string => around('site-only', body),
  /** Around what readers of the Markdown get in place of it. */
  markdownOnly: (body: string): string => around('markdown-only', body),
  /** Where a field filters the list that follows. */
  filter: (entries: string): string => `<!-- filter ${entries} -->`,
  /** Around a list of links, each with a few words, which the site shows as cards. */
  cards: (list: string): string => around('cards', list),
  /** Around links that a page leads on with. */
  buttons: (links: string): string => around('buttons', links),
  /** Around method and URL of an operation. */
  endpoint: (method: string, body: string): string => around('endpoint', body, method),
  /** Around one sample with its response. */
  sample: (name: string, body: string): string => around('sample', body, name),
  /** Around the request of a sample, which the site shows in more languages. */
  request: (body: string): string => around('request', body),
};

/** The elements that marks become on the site. Marks that are not listed stay comments. */
const ELEMENTS: Readonly<Record<string, (detail: string) => string>> = {
  variants: (label) => `<div class="variants" data-label="${escapeAttribute(label)}">`,
  '/variants': () => '</div>',
  choices: () => '<nav class="variant-choices" aria-label="Variants">',
  '/choices': () => '</nav>',
  variant: (value) => `<section class="variant" data-variant="${escapeAttribute(value)}">`,
  '/variant': () => '</section>',
  fields: () => '<div class="fields">',
  '/fields': () => '</div>',
  errors: () => '<div class="errors">',
  '/errors': () => '</div>',
  operations: () => '<div class="operations">',
  '/operations': () => '</div>',
  values: () => '<div class="values">',
  '/values': () => '</div>',
  pane: (call) => `<Pane call="${escapeAttribute(call)}">`,
  '/pane': () => '</Pane>',
  sample: (name) => `<section class="sample" data-example="${escapeAttribute(name)}">`,
  '/sample': () => '</section>',
  endpoint: (method) => `<div class="endpoint" data-method="${escapeAttribute(method)}">`,
  '/endpoint': () => '</div>',
  columns: () => '<div class="columns"><div>',
  column: () => '</div><div class="beside">',
  '/columns': () => '</div></div>',
  types: () => '<div class="fields types">',
  '/types': () => '</div>',
  confidence: () => '<div class="confidence">',
  '/confidence': () => '</div>',
  parts: () => '<nav class="page-parts" aria-label="Parts of this page">',
  '/parts': () => '</nav>',
  // A field that a script added would move what is below it.
  filter: (entries) =>
    `<div class="filter" data-entries="${entries}"><input type="search" aria-label="Filter ${entries}" placeholder="Filter ${entries}"><span role="status"></span></div>`,
  following: () =>
    '<div class="following" hidden><p><span>The fields for <code></code>, which is chosen above. </span><button type="button">Show all fields</button></p></div>',
  folded: (label) => `<details><summary>${escapeAttribute(label)}</summary>`,
  '/folded': () => '</details>',
  cards: () => '<div class="cards">',
  '/cards': () => '</div>',
  buttons: () => '<div class="link-buttons">',
  '/buttons': () => '</div>',
  request: () => '<div class="request">',
  '/request': () => '</div>',
};

/** A part of a line that is folded, and the marks around it. */
const FOLD = /<!-- fold (.*?) -->(.*?)<!-- \/fold -->/g;
/** The words of a row that say which variants have it. */
const OF = /<!-- of (.*?) -->(.*?)<!-- \/of -->/g;

/** Markdown for readers, without marks and explicit anchors. */
export function stripMarks(markdown: string): string {
  return outsideCode(markdown, (text) =>
    text
      .replaceAll(FOLD, '$2')
      .replaceAll(OF, '$2')
      .replaceAll(/^<!-- (parts|site-only) -->[\s\S]*?<!-- \/\1 -->\n*/gm, '')
      .replaceAll(/^<!-- .* -->\n*/gm, '')
      .replaceAll(/^((?:#+|-) .*?) \{#\S+\}$/gm, '$1')
      .replaceAll(/\n{3,}/g, '\n\n'),
  );
}

/** Markdown for VitePress, with elements and components in place of marks. */
export function renderMarks(markdown: string): string {
  return outsideCode(markdown, (text) =>
    text
      .replaceAll(/^<!-- markdown-only -->[\s\S]*?<!-- \/markdown-only -->\n*/gm, '')
      .replaceAll(FOLD, '<details><summary>$1</summary>$2</details>')
      .replaceAll(OF, '<span data-of="$1">$2</span>')
      .replaceAll(/^<!-- (\/?[\w-]+) ?(.*) -->$/gm, (mark: string, name: string, detail: string) => {
        return ELEMENTS[name]?.(detail) ?? mark;
      }),
  );
}

function around(name: string, body: string, detail = ''): string {
  return `<!-- ${name}${detail && ` ${detail}`} -->\n\n${body}\n\n<!-- /${name} -->`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
