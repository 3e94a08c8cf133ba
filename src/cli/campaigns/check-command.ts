import { check, RULES } from '../../campaigns/index.ts';
import { readText } from '../read-text.ts';

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
  const unknown = off.find((name) => !RULES.some((rule) => rule.name === name));
  if (unknown) throw new Error(`--off ${unknown}: there is no such rule; \`check --rules\` lists them`);
  const names = [...(known ?? []), ...(fields === undefined ? [] : namesIn(readText(fields)))];
  const variables = known === undefined && fields === undefined ? {} : { variables: names };
  const found = paths.flatMap((path) =>
    check(readText(path), { ...variables, off }).map((finding) => ({ file: path, ...finding })),
  );
  if (json) print(JSON.stringify(found, null, 2));
  else
    for (const { file, line, column, severity, rule, message } of found)
      print(`${file}:${line}:${column} ${severity} ${rule}: ${message}`);
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (!json)
    print(`${count(paths.length, 'file')}, ${count(errors, 'error')}, ${count(found.length - errors, 'warning')}`);
  return errors === 0 ? 0 : 1;
}

/** Lists the rules with their reasons. */
export function printRules(print: (line: string) => void): void {
  for (const { name, severity, reason, source } of RULES) print(`${name} (${severity}): ${reason} Source: ${source}.`);
}

function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
