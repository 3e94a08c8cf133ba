/** Formats rows as CSV as in RFC 4180, with a header row and with LF line ends, like lemlist's own files. */
export function toCsv(columns: readonly string[], rows: readonly object[]): string {
  // A column can have the name of something that every object has, such as `constructor`.
  const held = (row: object, column: string): unknown =>
    Object.hasOwn(row, column) ? (row as Readonly<Record<string, unknown>>)[column] : undefined;
  const lines = rows.map((row) => columns.map((column) => cell(held(row, column))).join(','));
  return [columns.map(cell).join(','), ...lines, ''].join('\n');
}

function cell(value: unknown): string {
  const text =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
