/**
 * Formats rows as CSV as in RFC 4180, with a header row and with LF line ends, like lemlist's own files.
 *
 * @param readerOf gives what takes the value of a column from a row; by default it is the field with this name
 */
export function toCsv<Row extends object>(
  columns: readonly string[],
  rows: readonly Row[],
  readerOf: (column: string) => (row: Row) => unknown = (column) => (row) => fieldOf(row, column),
): string {
  const readers = columns.map(readerOf);
  const lines = rows.map((row) => readers.map((read) => cell(read(row))).join(','));
  return [columns.map(cell).join(','), ...lines, ''].join('\n');
}

/** An own field of an object. A name can match something that every object inherits, such as `constructor`. */
export function fieldOf(row: object, name: string): unknown {
  return Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
