import { outsideCode } from './routes.ts';

/** Marks are HTML comments in the Markdown of a page: the site makes something of them, everyone else never sees them. */
export const marks = {
  /** Around the kinds of a union, of which the site shows one at a time. */
  variants: (body: string, label: string): string => `<!-- variants ${label} -->\n\n${body}\n\n<!-- /variants -->`,
  /** Around the links to the kinds. */
  choices: (body: string): string => `<!-- choices -->\n\n${body}\n\n<!-- /choices -->`,
  variant: (value: string, body: string): string => `<!-- variant ${value} -->\n\n${body}\n\n<!-- /variant -->`,
  /** Around what stands on nearly every page, which a search need not find there. */
  common: (body: string): string => `<!-- common -->\n\n${body}\n\n<!-- /common -->`,
  /** Around a list of values, which the site sets in columns. */
  values: (values: readonly string[]): string =>
    `<!-- values -->\n\n${values.map((value) => `- ${value}`).join('\n')}\n\n<!-- /values -->`,
  /** Where requests can be sent; `call` is JSON. */
  tryIt: (call: string): string => `<!-- try-it ${call.replaceAll('>', '\\u003e')} -->`,
};

/** Plain Markdown, without marks and explicit anchors. */
export function forReaders(markdown: string): string {
  return outsideCode(markdown, (text) =>
    text
      .replaceAll(/^<!-- .* -->\n*/gm, '')
      .replaceAll(/^(#+ .*?) \{#\S+\}$/gm, '$1')
      .replaceAll(/\n{3,}/g, '\n\n'),
  );
}

/** Markdown for VitePress: marks become elements and components. */
export function forSite(markdown: string): string {
  return outsideCode(markdown, (text) => text.replaceAll(/^<!-- (\/?[\w-]+) ?(.*) -->$/gm, element));
}

function element(mark: string, name: string, rest: string): string {
  switch (name) {
    case 'variants':
      return `<div class="variants" data-label="${attribute(rest)}">`;
    case 'choices':
      return '<nav class="variant-choices" aria-label="Kinds">';
    case '/choices':
      return '</nav>';
    case 'variant':
      return `<section class="variant" data-variant="${attribute(rest)}">`;
    case '/variant':
      return '</section>';
    case 'values':
      return '<div class="values">';
    case '/variants':
    case '/values':
      return '</div>';
    case 'try-it':
      return `<TryIt call="${attribute(rest)}" />`;
    default:
      return mark;
  }
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
