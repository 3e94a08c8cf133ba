import { errorsOf } from '../../campaigns/check/parse-right.ts';
import { type Finding, RULES } from '../../campaigns/index.ts';
import { type ParsedFile, parseFile } from '../../campaigns/parse.ts';
import { formatCount } from '../../client/preflight/format-count.ts';
import { inFile, type NamedFile } from './files.ts';
import { findingLine } from './findings.ts';

/** A screen of lines. `check` prints all of them. */
const MAX_LINES = 20;

/** A file with its errors. */
export interface WrongFile {
  file: string;
  errors: readonly Finding[];
}

/** Files with errors that `check` finds, with a line for each error. */
export class WrongFilesError extends Error {
  readonly files: readonly WrongFile[];

  constructor(files: readonly WrongFile[]) {
    super(describeErrors(files));
    this.files = files;
  }
}

/**
 * Parses files.
 *
 * @throws {WrongFilesError} where one has errors that `check` finds
 * @throws {Error} if one is not a campaign file
 */
export function readRight(all: readonly NamedFile[], off: readonly string[]): ParsedFile[] {
  const parsed = all.map(({ path, files }) => inFile(path, () => parseFile(files.text)));
  const wrong = all
    .map(({ path, files: { lock } }, index) => ({
      file: path,
      errors: errorsOf(parsed[index] as ParsedFile, { off, lock }),
    }))
    .filter(({ errors }) => errors.length > 0);
  if (wrong.length > 0) throw new WrongFilesError(wrong);
  return parsed;
}

function describeErrors(files: readonly WrongFile[]): string {
  const found = files.flatMap(({ file, errors }) => errors.map((finding) => ({ file, finding })));
  const lines = found.slice(0, MAX_LINES).map(({ file, finding }) => findingLine(file, finding));
  const more = found.length > MAX_LINES ? '. Run check to see all of them' : '';
  const rules = RULES.filter(({ name }) => found.some(({ finding }) => finding.rule === name));
  const options = rules.map(({ name }) => `--off ${name}`).join(' ');
  // What lemlist itself refuses cannot be sent anyway.
  const isSendable = found.every(({ finding }) => rules.some(({ name }) => name === finding.rule));
  const option = isSendable ? ` To send it anyway, add ${options}.` : '';
  return [...lines, `${formatCount(found.length, 'error')}, nothing was sent${more}.${option}`].join('\n');
}
