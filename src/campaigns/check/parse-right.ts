import { FileErrorsError } from '../errors.ts';
import type { Lock } from '../lock.ts';
import { type ParsedFile, parseFile } from '../parse.ts';
import { type CheckOptions, checkParsed } from './check.ts';
import type { Finding } from './finding.ts';

/** What keeps a file from being applied. The conflicts of a pull are left to the plan: its option `force` decides them. */
export function errorsOf(parsed: ParsedFile, options: CheckOptions): Finding[] {
  return checkParsed(parsed, options).filter(({ severity, rule }) => severity === 'error' && rule !== 'conflict');
}

/**
 * Parses a file.
 *
 * @throws {CampaignFileError} if the text is not a campaign file
 * @throws {FileErrorsError} if it has errors
 */
export function parseRight(files: { text: string; lock?: Lock | undefined }, off: CheckOptions['off']): ParsedFile {
  const parsed = parseFile(files.text);
  const findings = errorsOf(parsed, { off, lock: files.lock });
  if (findings.length > 0) throw new FileErrorsError(findings);
  return parsed;
}
