import { editParsed, type FieldEdit } from '../../campaigns/edit.ts';
import { explainEdit } from '../../campaigns/explain-edit.ts';
import { parseFile } from '../../campaigns/parse.ts';
import { formatCount } from '../../client/preflight/format-count.ts';
import { readText } from '../read-text.ts';
import { inFile, writeFiles } from './files.ts';

export interface EditArguments {
  paths: string[];
  set: string[];
  where: string[];
}

/** Changes fields in files. It sends nothing; `plan` and `apply` do. */
export function editCommand({ paths, set, where }: EditArguments, print: (line: string) => void): number {
  if (set.length === 0) throw new Error('edit needs --set FIELD=VALUE');
  const edits = set.map(parseEdit);
  const conditions = parseConditions(where);
  const files = paths.map((path) => ({ path, parsed: inFile(path, () => parseFile(readText(path))) }));
  const reason = explainEdit(
    files.map(({ parsed }) => parsed.file),
    edits,
    conditions,
  );
  if (reason) throw new Error(`${reason} Nothing was changed.`);
  const edited = files.map(({ path, parsed }) => ({ path, ...editParsed(parsed, edits, conditions) }));
  let total = 0;
  for (const { path, text, count } of edited) {
    if (count > 0) writeFiles(path, { text });
    total += count;
    print(`${path}: ${formatCount(count, 'step')} changed`);
  }
  return total > 0 ? 0 : 1;
}

/** `delay+=1`, `subject=Hello`, `endorseAnyFallback=true`. */
function parseEdit(text: string): FieldEdit {
  const [, field, operator, raw] = /^(\w+)\s*(\+=|-=|=)(.*)$/s.exec(text) ?? [];
  if (field === undefined || raw === undefined)
    throw new Error(`--set ${text.slice(0, 40)}: write FIELD=VALUE, FIELD+=NUMBER or FIELD-=NUMBER`);
  if (operator !== '=' && !/^\s*-?\d+\s*$/.test(raw))
    throw new Error(`--set ${field}${operator}: the value must be a whole number`);
  return { field, operator: operator as FieldEdit['operator'], value: raw };
}

/** `type=email`. Of two values for one field, no step has both. */
function parseConditions(texts: readonly string[]): Record<string, string> {
  const conditions = new Map<string, string>();
  for (const [field, value] of texts.map(parseCondition)) {
    if (conditions.has(field)) throw new Error(`--where ${field} is given twice. Run edit once for each value`);
    conditions.set(field, value);
  }
  return Object.fromEntries(conditions);
}

function parseCondition(text: string): [field: string, value: string] {
  const [, field, raw] = /^(\w+)\s*=(.*)$/s.exec(text) ?? [];
  if (field === undefined || raw === undefined) throw new Error(`--where ${text.slice(0, 40)}: write FIELD=VALUE`);
  return [field, raw];
}
