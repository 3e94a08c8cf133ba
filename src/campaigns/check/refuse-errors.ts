import { FileErrorsError } from '../errors.ts';
import type { ParsedFile } from '../parse.ts';
import { type CheckOptions, checkParsed } from './check.ts';
import type { Finding } from './finding.ts';

/** What keeps a file from being applied. The conflicts of a pull are left to the plan: its option `force` decides them. */
export function errorsOf(parsed: ParsedFile, options: CheckOptions): Finding[] {
  return checkParsed(parsed, options).filter(({ severity, rule }) => severity === 'error' && rule !== 'conflict');
}

/** @throws {FileErrorsError} where a file has errors */
export function refuseErrors(parsed: ParsedFile, options: CheckOptions): void {
  const findings = errorsOf(parsed, options);
  if (findings.length > 0) throw new FileErrorsError(findings);
}
