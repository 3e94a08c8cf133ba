import { type Finding, RULES } from '../../campaigns/index.ts';
import { didYouMean } from '../did-you-mean.ts';

/** A finding with its place, as editors and terminals make a link of it. */
export function findingLine(path: string, { line, column, severity, rule, message }: Finding): string {
  return `${path}:${line}:${column} ${severity} ${rule}: ${message}`;
}

/** Lists the rules with their reasons. */
export function printRules(print: (line: string) => void): void {
  for (const { name, severity, reason, source } of RULES) print(`${name} (${severity}): ${reason} Source: ${source}.`);
}

/** @throws {Error} if `--off` names something that is not a rule */
export function refuseUnknownRules(names: readonly string[]): void {
  const rules = RULES.map(({ name }) => name);
  const unknown = names.find((name) => !rules.includes(name));
  if (unknown === undefined) return;
  throw new Error(`--off ${unknown}: there is no such rule${didYouMean(unknown, rules)}; \`check --rules\` lists them`);
}
