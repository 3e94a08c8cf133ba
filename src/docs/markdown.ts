// Each function is named for the piece of Markdown that it returns.

/** A table. Cells are Markdown; their line breaks and bars are escaped. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A table without the columns that are empty in every row; `undefined` if there are no rows. */
export function compactTable(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string | undefined {
  if (rows.length === 0) return undefined;
  const isFilled = head.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const filled = (cells: readonly string[]): string[] => cells.filter((_, column) => isFilled[column]);
  return table(filled(head), rows.map(filled));
}

function cell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

/** A block of code. Its fence is longer than any run of backticks inside. */
export function fence(language: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${code}\n${ticks}`;
}

/** A value as inline code; anything but text as JSON. */
export function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** Prose of the document: its backticks mark code, everything else is escaped. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[<*_[\]\\]/g, '\\$&')))
    .join('');
}

/** Blocks with a blank line between them. Empty blocks are left out. */
export function blocks(...parts: ReadonlyArray<string | undefined | false>): string {
  return parts.filter((part) => part).join('\n\n');
}

/** A text with a capital letter and a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  // Names that begin with a small letter keep it.
  const whole = /^(lemlist|lemwarm|n8n)\b/.test(trimmed) ? trimmed : trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(whole) || whole === '' ? whole : `${whole}.`;
}

/** The sentences of a text, each with a capital letter and a full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[^a-z]|lemlist|lemwarm)/)
    .map(sentence)
    .filter((each) => each !== '');
}
