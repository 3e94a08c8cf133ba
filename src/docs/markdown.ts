/** A table; cells are Markdown, and their line breaks and bars are taken care of. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A table without the columns that are empty in every row; nothing where there are no rows. */
export function filledTable(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string | undefined {
  if (rows.length === 0) return undefined;
  const isFilled = head.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const filled = (cells: readonly string[]): string[] => cells.filter((_, column) => isFilled[column]);
  return table(filled(head), rows.map(filled));
}

function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

/** A block of code that no text inside it can end. */
export function fence(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${code}\n${ticks}`;
}

export function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** The document's prose as Markdown: its backticks stay, nothing else in it is markup. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[<*_[\]\\]/g, '\\$&')))
    .join('');
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: ReadonlyArray<string | undefined | false>): string {
  return parts.filter((part) => part).join('\n\n');
}

export function sentence(text: string): string {
  const trimmed = text.trim();
  // Names that begin small stay as they are.
  const whole = /^(lemlist|lemwarm)\b/.test(trimmed) ? trimmed : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(whole) || whole === '' ? whole : `${whole}.`;
}

/** `a, b and c` */
export function listed(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
