/**
 * What the samples of the page and the responses of the mock are coloured with: the tokens that all their languages share. The pages
 * themselves are highlighted when they are built, by a library that is too large to send to a reader.
 */
const TOKENS = [
  /(?<p>"(?:[^"\\\n]|\\.)*"(?=\s*:))/,
  /(?<s>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/,
  /(?<k>(?<![\w$'"-])(?:import|from|const|new|await|package|func|if|return|defer|echo|nil|true|false|null|True|False|None)(?![\w'"-]))/,
  /(?<n>(?<![\w.])\d+(?:\.\d+)?(?![\w.]))/,
];

const PATTERN = new RegExp(TOKENS.map(({ source }) => source).join('|'), 'gs');

/** HTML of a piece of code, with the classes of `code.css`. The first lines of HTTP, up to the empty one, are no code. */
export function highlight(code: string, language = ''): string {
  const start = language === 'http' ? code.indexOf('\n\n') : 0;
  if (start < 0) return escapeHtml(code);
  return escapeHtml(code.slice(0, start)) + coloured(code.slice(start));
}

function coloured(code: string): string {
  let html = '';
  let end = 0;
  for (const match of code.matchAll(PATTERN)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    html += `${escapeHtml(code.slice(end, match.index))}<i class="${kind}">${escapeHtml(match[0])}</i>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(code.slice(end));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
