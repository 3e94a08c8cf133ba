/** A promise of ours and whether this run kept it. */
export interface Limit {
  claim: string;
  met: boolean;
}

/** What a measurement found: a table, with a heading over each column, and the limits. */
export interface Report {
  title: string;
  headings: string[];
  rows: string[][];
  limits: Limit[];
  /** Lines below the table. */
  notes?: string[];
}

/** Measures, with a folder for what it has to write. */
export type Measurement = (folder: string) => Promise<Report | Report[]>;

/** A limit upwards. */
export function atMost(what: string, found: number, limit: number, unit: string): Limit {
  return { claim: `${what}: ${rounded(found)} ${unit} (limit ${limit})`, met: found <= limit };
}

/** The exit code of a run: 1 if a limit is missed. */
export function exitCode(reports: readonly Report[]): number {
  return reports.some(({ limits }) => limits.some(({ met }) => !met)) ? 1 : 0;
}

/** Three figures: more than that, no machine repeats. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

/** `2.40 ×` */
export function times(value: number, reference: number): string {
  return `${(value / reference).toFixed(2)} ×`;
}

/** As Markdown, so that it can be pasted into BENCHMARKS.md. */
export function print({ title, headings, rows, limits, notes = [] }: Report): string {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map(width)),
  );
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join(' | ')} |`;
  const rule = `|${widths.map((each, column) => (column > 0 ? `${'-'.repeat(each + 1)}:` : '-'.repeat(each + 2))).join('|')}|`;
  const marks = limits.map(({ claim, met }) => `${met ? '✔ met   ' : '✘ MISSED'}  ${claim}`);
  return [
    `## ${title}`,
    '',
    line(headings),
    rule,
    ...rows.map(line),
    '',
    ...notes.flatMap((note) => [note, '']),
    ...marks,
  ].join('\n');
}

function pad(text: string, to: number, right: boolean): string {
  const blanks = ' '.repeat(to - width(text));
  return right ? blanks + text : text + blanks;
}

function width(text: string): number {
  return [...text].length;
}
