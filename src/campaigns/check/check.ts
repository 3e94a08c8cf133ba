import { isScalar, Scalar } from 'yaml';
import { checkLock, checkNames, checkOptions, checkText } from '../check-arguments.ts';
import type { Lock } from '../lock.ts';
import { HOW_TO_SOLVE, marksIn, UNSOLVED } from '../marks.ts';
import { CampaignFileError, type ParsedFile, type Place, parseFile } from '../parse.ts';
import { allPlaces } from '../places.ts';
import { checkDocument } from './document-rules.ts';
import type { Checked, Finding, Report, TextPlace } from './finding.ts';
import { RULES } from './rules.ts';

export interface CheckOptions {
  /** Names of the variables that the team's leads have. Without it, variables are not checked. */
  variables?: Iterable<string>;
  /** Names of the rules that are off. A comment `check-off: NAME` above a step turns a rule off for this step. */
  off?: Iterable<string> | undefined;
  /** The lock of the file. With it, a wrong type of a stored step and a fallback that changed are found, too. */
  lock?: Lock | undefined;
}

/**
 * Checks a campaign's file without a network: the rules of the document, and traps that lemlist accepts. It never throws for what
 * the text holds.
 *
 * @returns the findings in the order of the file; none where the file can be applied
 * @example
 * for (const { line, column, message } of check(text)) console.error(`${line}:${column} ${message}`);
 */
export function check(text: string, options: CheckOptions = {}): Finding[] {
  checkText(text);
  checkOptions('check', options, ['variables', 'off', 'lock']);
  checkNames('variables', options.variables);
  checkNames('off', options.off);
  checkLock(options.lock);
  try {
    return checkParsed(parseFile(text), options);
  } catch (error) {
    if (!(error instanceof CampaignFileError)) throw error;
    const { place, reason } = error;
    return [{ ...place, rule: 'yaml', severity: 'error', message: reason }];
  }
}

/** Checks a file that was parsed, and leaves it as it is. */
export function checkParsed(parsed: ParsedFile, { variables, off = [], lock }: CheckOptions = {}): Finding[] {
  const { file } = parsed;
  const writtenAs = (object: object, field: string) => scalarOf(parsed, object, field);
  const checked: Checked = {
    file,
    steps: allPlaces(file.steps),
    variables: variables && new Set(variables),
    writtenAs,
    lock,
  };
  const findings: Finding[] = [];
  const offHere = rulesTurnedOff(parsed, checked);
  const reporter =
    (rule: string, severity: Finding['severity']): Report =>
    (object, field, message, within) => {
      if (offHere.get(object)?.has(rule)) return;
      findings.push({ ...placeWithin(parsed, object, field, within), rule, severity, message });
    };
  for (const { place } of marksIn(parsed))
    findings.push({ ...place, rule: 'conflict', severity: 'error', message: `${UNSOLVED} ${HOW_TO_SOLVE}` });
  checkDocument(checked, reporter('document', 'error'));
  const isOff = new Set(off);
  for (const { name, severity, check: run } of RULES) if (!isOff.has(name)) run(checked, reporter(name, severity));
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Where a field stands, and within the text of a block the line of the fault. */
function placeWithin(
  parsed: ParsedFile,
  object: object,
  field: string | undefined,
  within: TextPlace | undefined,
): Place {
  const place = parsed.placeOf(object, field);
  const type = field === undefined ? undefined : scalarOf(parsed, object, field)?.type;
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  return within && isBlock ? { line: place.line + within.line, column: place.column + within.column + 1 } : place;
}

function scalarOf({ nodes }: ParsedFile, object: object, field: string): Scalar | undefined {
  const value = nodes.get(object)?.items.find(({ key }) => isScalar(key) && key.value === field)?.value;
  return isScalar(value) ? value : undefined;
}

/** The rules that comments turn off, by the step or the variant that they stand above. */
function rulesTurnedOff({ nodes, file }: ParsedFile, { steps }: Checked): Map<object, Set<string>> {
  const found = new Map<object, Set<string>>();
  for (const { step, index, above } of steps) {
    const node = nodes.get(step);
    const first = node?.items[0]?.key;
    const parent = above.at(-1)?.branch ?? file;
    const list = nodes.get(parent)?.items.find(({ key }) => isScalar(key) && key.value === 'steps')?.value;
    // A comment above the first item belongs to the list.
    const commented = [node, first, index === 0 ? list : undefined] as (
      | { commentBefore?: string | null }
      | undefined
    )[];
    const names = commented.flatMap((one) =>
      [...(one?.commentBefore ?? '').matchAll(/check-off:\s*([\w-]+)/g)].map(([, name]) => name as string),
    );
    if (names.length === 0) continue;
    found.set(step, new Set(names));
    if (step.variantB) found.set(step.variantB, new Set(names));
  }
  return found;
}
