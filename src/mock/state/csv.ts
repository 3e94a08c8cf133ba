/** Rows as CSV with a line of column names, as RFC 4180 has it but for the line ends, which are those of lemlist's own files. */
export function toCsv(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => cell((row as Readonly<Record<string, unknown>>)[column])).join(','),
  );
  return [columns.map(cell).join(','), ...lines, ''].join('\n');
}

function cell(value: unknown): string {
  const text =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
