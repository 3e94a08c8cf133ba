import type { YAMLParseError } from 'yaml';

const NO_COLON = 'a field needs a colon and a space behind its name; check this line and the next one';
const OTHER_COLUMN = 'this line must begin in the same column as the fields beside it';
const ENDS_EARLY = 'Unexpected scalar at node end';
const NESTED = 'Nested mappings are not allowed in compact mappings';
/** What the library says in words for programmers, by its code or, where one code has several causes, its words. */
const REASONS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second document begins here; a file is one campaign',
  RESOURCE_EXHAUSTION: 'lists and maps are nested too deeply here',
  TAB_AS_INDENT: 'a tab cannot indent a line; use spaces',
  DUPLICATE_KEY: 'this field stands above already; remove one of the two, or begin a new item with `- `',
  BAD_INDENT: OTHER_COLUMN,
  BAD_SCALAR_START: 'a value that begins with this character needs quotes',
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  'Implicit map keys need to be followed by map values': NO_COLON,
  [NESTED]: 'a text with a colon and a space in it needs quotes',
  'A block sequence may not be used as an implicit map key':
    'a list cannot stand here; check how far this line and those above it are indented',
  'Sequence item without - indicator': OTHER_COLUMN,
  [ENDS_EARLY]: 'the value ends before this; put the whole value in quotes, which one that begins with `{{` needs',
};
const UNCLOSED_QUOTE = /^Missing closing (["'])/;
/** Spaces that look like one, and letters without a width, which other programs paste. */
const OTHER_SPACE = /^ *[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;
/** What a word processor makes of a hyphen. */
const OTHER_HYPHEN = /^ *[–—−‐‑•·] /;

/** Why a text is not YAML, and where. The library adds an excerpt of the text, which can hold what people wrote. */
export function yamlFault({ code, message, pos }: YAMLParseError, text: string): { reason: string; offset: number } {
  const words = message.split(/ at line |\n/, 1)[0] ?? message;
  const quote = UNCLOSED_QUOTE.exec(words)?.[1];
  // The library names the end of the file, since every later quote could close this one.
  if (quote) return { reason: 'the quote that opens here is not closed in this line', offset: openQuote(text, quote) };
  return {
    reason: pasted(text, pos[0]) ?? mistyped(words, text, pos[0]) ?? REASONS[code] ?? REASONS[words] ?? words,
    offset: pos[0],
  };
}

/** The quote of the first value that has no other in its line, or else the last one of the text. */
function openQuote(text: string, quote: string): number {
  const open = new RegExp(`^ *(?:- )?\\w+: +${quote}[^${quote}\\n]*$`, 'm').exec(text);
  return open ? open.index + open[0].indexOf(quote) : text.lastIndexOf(quote);
}

/** A character that other programs write, in the line of an error or in the next one. */
function pasted(text: string, offset: number): string | undefined {
  const lines = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 2);
  if (lines.some((line) => OTHER_SPACE.test(line)))
    return 'this line or the next one begins with a space of another kind, such as a no-break space; use plain spaces';
  if (lines.some((line) => OTHER_HYPHEN.test(line))) return 'an item of a list begins with a hyphen and a space: `- `';
  return undefined;
}

/** One error of the library can have several causes, which the text around it tells apart. */
function mistyped(words: string, text: string, offset: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const quote = /^\s*(?:- )?[^"':]*:\s+(["'])/.exec(before)?.[1];
  if (words === ENDS_EARLY && quote)
    return `the text ends before this, at a quote within it; write ${quote === '"' ? '`\\"`' : "`''`"} for a quote that belongs to the text`;
  const line = text.slice(offset).split('\n', 1)[0] ?? '';
  if (words === NESTED && !/:(?:\s|$)/.test(line))
    return 'the next line is indented further than this one, as if it continued the value; begin it in the column of the fields beside it';
  return undefined;
}
