import type { ShikiTransformer } from 'shiki';

/**
 * Few colours, each with a letter that becomes a class: a page has thousands of words of code, and two colours written out
 * for each would be most of its weight. What the letters look like in light and dark is in `theme/code.css`.
 */
const COLOURS: Readonly<Record<string, string>> = {
  '#00000a': 'c',
  '#00000b': 's',
  '#00000c': 'k',
  '#00000d': 'n',
  '#00000e': 'p',
  '#00000f': 'f',
};

/** A theme whose colours stand for classes. */
export const CLASSES_THEME = {
  name: 'classes',
  type: 'light' as const,
  colors: { 'editor.background': '#ffffff', 'editor.foreground': '#000000' },
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#00000a' } },
    { scope: ['string', 'punctuation.definition.string'], settings: { foreground: '#00000b' } },
    { scope: ['keyword.control', 'storage', 'keyword.operator.new'], settings: { foreground: '#00000c' } },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: '#00000d' } },
    {
      scope: ['support.type.property-name', 'punctuation.support.type.property-name', 'meta.object-literal.key'],
      settings: { foreground: '#00000e' },
    },
    { scope: ['entity.name.function', 'entity.name.command'], settings: { foreground: '#00000f' } },
  ],
};

/** Puts the class in the place of the colour, and lets words without one stand as they are. */
export const classesInsteadOfColours: ShikiTransformer = {
  name: 'classes',
  line(line) {
    line.children = line.children.flatMap((child) => {
      if (child.type !== 'element') return [child];
      const style = String(child.properties.style ?? '').toLowerCase();
      const letter = COLOURS[style.match(/#[0-9a-f]{6}/)?.[0] ?? ''];
      if (!letter) return child.children;
      return [{ ...child, tagName: 'i', properties: { class: letter } }];
    });
  },
};
