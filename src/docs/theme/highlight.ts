import { breakable } from '../breakable.ts';

/**
 * What the samples of the page and the responses of the mock are coloured with: the tokens that all their languages share. The pages
 * themselves are highlighted when they are built, by a library that is too large to send to a reader.
 */
const TOKENS = [
  /(?<c>(?<=(?:^|\n)[ \t]*)\/\/[^\n]*)/,
  /(?<p>"(?:[^"\\\n]|\\.)*"(?=\s*:))/,
  /(?<s>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/,
  /(?<k>(?<![\w$'"-])(?:import|from|const|new|await|package|func|if|else|for|of|try|catch|finally|throw|return|defer|echo|nil|true|false|null|True|False|None)(?![\w'"-]))/,
  /(?<n>(?<![\w.])\d[\d_]*(?:\.\d+)?(?![\w.]))/,
];

const PATTERN = new RegExp(TOKENS.map(({ source }) => source).join('|'), 'gs');

/** Spaces that a tab stands for, as `pane.css` has it. */
const TAB = '    ';

/**
 * HTML of a piece of code, with the classes of `code.css`, and an element per line that knows its indentation. The first lines of HTTP, up to
 * the empty one, are no code, and neither is plain text.
 */
export function highlight(code: string, language = ''): string {
  const found = language === 'http' ? code.indexOf('\n\n') : 0;
  const start = found < 0 || language === 'text' ? code.length : found;
  return lines(escapeHtml(code.slice(0, start)) + colour(code.slice(start)), code.split('\n'));
}

/** A piece of code that has a colour. */
interface Token {
  /** Its class in `code.css`. */
  kind: string;
  from: number;
  to: number;
}

export function tokensOf(code: string): Token[] {
  return Array.from(code.matchAll(PATTERN), ({ 0: text, index, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    return { kind, from: index, to: index + text.length };
  });
}

/** A token may go over several lines, and its element ends with each of them. */
function lines(html: string, code: readonly string[]): string {
  let open = '';
  return html
    .split('\n')
    .map((line, index) => {
      const whole = open + line;
      open = whole.match(/<i class="\w">(?![\s\S]*<\/i>)/)?.[0] ?? '';
      const [indent = ''] = /^\s*/.exec(code[index] ?? '') ?? [];
      return `<span class="line" style="--indent:${indent.replaceAll('\t', TAB).length}">${whole}${open && '</i>'}</span>`;
    })
    .join('\n');
}

function colour(code: string): string {
  let html = '';
  let end = 0;
  for (const { kind, from, to } of tokensOf(code)) {
    html += `${escapeHtml(code.slice(end, from))}<i class="${kind}">${escapeHtml(code.slice(from, to))}</i>`;
    end = to;
  }
  return html + escapeHtml(code.slice(end));
}

function escapeHtml(text: string): string {
  return breakable(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
