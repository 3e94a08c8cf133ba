import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { code, table } from '../markdown.ts';

const FILE = new URL('../../client/errors/status-errors.ts', import.meta.url);

/** The error class of each status code with its guard, in a table made of the comments of the classes. */
export function statusClassTable(): string {
  const text = readFileSync(FILE, 'utf8');
  const { statements } = ts.createSourceFile(FILE.pathname, text, ts.ScriptTarget.Latest, true);
  return table(['status', 'class, guard', 'cause'], statements.filter(ts.isClassDeclaration).map(row));
}

function row(declared: ts.ClassDeclaration): string[] {
  const name = declared.name?.text ?? '';
  const [comment] = ts.getJSDocCommentsAndTags(declared).filter(ts.isJSDoc);
  const words = ts.getTextOfJSDocComment(comment?.comment) ?? '';
  const [, status, cause] = /^(\d\w\w): (.+)\.$/.exec(words) ?? [];
  if (!status || !cause) throw new Error(`The comment of ${name} needs its status code, a colon and the cause`);
  // In one cell: apart, the two names would leave no room for the cause.
  return [status, `${code(name)}, ${code(`is${name}`)}`, cause];
}
