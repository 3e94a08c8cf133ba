import { checkParsed } from '../../campaigns/check/check.ts';
import { RULES } from '../../campaigns/index.ts';
import { type ParsedFile, parseFile } from '../../campaigns/parse.ts';
import { counted } from '../../client/preflight/counted.ts';
import { inFile, type NamedFile } from './files.ts';
import { findingLine } from './findings.ts';

/** A screen of lines. `check` prints all of them. */
const MAX_LINES = 20;

/**
 * Parses files.
 *
 * @throws {Error} where one is no campaign's file, or has errors that `check` finds, with a line for each error. The conflicts of a pull are
 *   left to the plan: its option `force` decides them
 */
export function readRight(all: readonly NamedFile[], off: readonly string[]): ParsedFile[] {
  const parsed = all.map(({ path, files }) => inFile(path, () => parseFile(files.text)));
  const errors = all.flatMap(({ path, files: { lock } }, index) =>
    checkParsed(parsed[index] as ParsedFile, { off, lock })
      .filter(({ severity, rule }) => severity === 'error' && rule !== 'conflict')
      .map((finding) => ({ rule: finding.rule, line: findingLine(path, finding) })),
  );
  if (errors.length === 0) return parsed;
  const lines = errors.slice(0, MAX_LINES).map(({ line }) => line);
  const more = errors.length > MAX_LINES ? '. Run check to see all of them' : '';
  const rules = RULES.filter(({ name }) => errors.some(({ rule }) => rule === name));
  const options = rules.map(({ name }) => `--off ${name}`).join(' ');
  // What lemlist itself refuses cannot be sent anyway.
  const isSendable = errors.every(({ rule }) => rules.some(({ name }) => name === rule));
  const option = isSendable ? ` To send it anyway, add ${options}.` : '';
  throw new Error([...lines, `${counted(errors.length, 'error')}, nothing was sent${more}.${option}`].join('\n'));
}
