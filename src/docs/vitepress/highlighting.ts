import type { ShikiTransformer } from 'shiki';

interface Token {
  /** Class in the HTML, one letter: a page has thousands of highlighted words. `theme/code.css` has the colours. */
  letter: string;
  /** A colour that nobody sees. Shiki writes it, and the transformer below puts the class in its place. */
  marker: string;
  /** TextMate scopes. */
  scope: string[];
}

const TOKENS: Readonly<Record<string, Token>> = {
  comment: { letter: 'c', marker: '#00000a', scope: ['comment', 'punctuation.definition.comment'] },
  string: { letter: 's', marker: '#00000b', scope: ['string', 'punctuation.definition.string'] },
  keyword: { letter: 'k', marker: '#00000c', scope: ['keyword.control', 'storage', 'keyword.operator.new'] },
  number: { letter: 'n', marker: '#00000d', scope: ['constant.numeric', 'constant.language'] },
  property: {
    letter: 'p',
    marker: '#00000e',
    scope: ['support.type.property-name', 'punctuation.support.type.property-name', 'meta.object-literal.key'],
  },
  function: { letter: 'f', marker: '#00000f', scope: ['entity.name.function', 'entity.name.command'] },
};

const LETTERS = new Map(Object.values(TOKENS).map(({ letter, marker }) => [marker, letter]));

/** A theme whose colours are placeholders for classes. A light and a dark colour per word would be most of the weight of a page. */
export const CLASSES_THEME = {
  name: 'classes',
  type: 'light' as const,
  colors: { 'editor.background': '#ffffff', 'editor.foreground': '#000000' },
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    ...Object.values(TOKENS).map(({ marker, scope }) => ({ scope, settings: { foreground: marker } })),
  ],
};

/** A longer line wraps, at least on a phone. */
const LONG_LINE_CHARS = 38;

/** Replaces each marker colour with its class. Words of other colours become plain text. A long line knows its indentation. */
export const replaceColoursWithClasses: ShikiTransformer = {
  name: 'classes',
  line(line, number) {
    line.children = line.children.flatMap((child) => {
      if (child.type !== 'element') return [child];
      const style = String(child.properties.style ?? '').toLowerCase();
      const letter = LETTERS.get(style.match(/#[0-9a-f]{6}/)?.[0] ?? '');
      if (!letter) return child.children;
      return [{ ...child, tagName: 'i', properties: { class: letter } }];
    });
    const text = this.tokens[number - 1]?.map(({ content }) => content).join('') ?? '';
    const indent = text.search(/\S/);
    if (indent > 0 && text.length > LONG_LINE_CHARS) line.properties.style = `--indent:${indent}`;
  },
};
