/**
 * Formats rows as CSV as in RFC 4180, with a header row and with LF line ends, like lemlist's own files.
 *
 * @param read takes the value of a column from a row; by default it is the field with this name
 */
export function toCsv<Row extends object>(
  columns: readonly string[],
  rows: readonly Row[],
  read: (row: Row, column: string) => unknown = fieldOf,
): string {
  const lines = rows.map((row) => columns.map((column) => cell(read(row, column))).join(','));
  return [columns.map(cell).join(','), ...lines, ''].join('\n');
}

/** An own field of an object. A name can match something that every object inherits, such as `constructor`. */
export function fieldOf(row: object, name: string): unknown {
  return Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
}

function cell(value: unknown): string {
  const text =
    value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
