import { check } from '../../campaigns/index.ts';
import { formatCount } from '../../client/preflight/format-count.ts';
import { readText } from '../read-text.ts';
import { lockIfReadable } from './files.ts';
import { findingLine, refuseUnknownRules } from './findings.ts';

export interface CheckArguments {
  paths: string[];
  /** File with the names of the team's variables. */
  fields: string | undefined;
  /** Names that were read from lemlist. */
  read: readonly string[] | undefined;
  off: string[];
  json: boolean;
}

/** Prints the findings of files. Exit code 1 where there is an error among them. */
export function checkCommand(
  { paths, fields, read: known, off, json }: CheckArguments,
  print: (line: string) => void,
): number {
  refuseUnknownRules(off);
  const names = [...(known ?? []), ...(fields === undefined ? [] : namesIn(readText(fields)))];
  const variables = known === undefined && fields === undefined ? {} : { variables: names };
  const found = paths.flatMap((path) =>
    check(readText(path), { ...variables, off, lock: lockIfReadable(path) }).map((finding) => ({
      file: path,
      ...finding,
    })),
  );
  if (json) print(JSON.stringify(found, null, 2));
  else for (const { file, ...finding } of found) print(findingLine(file, finding));
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (!json)
    print(
      `${formatCount(paths.length, 'file')}, ${formatCount(errors, 'error')}, ${formatCount(found.length - errors, 'warning')}`,
    );
  return errors === 0 ? 0 : 1;
}

function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
