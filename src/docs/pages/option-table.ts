import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { code, table } from '../markdown.ts';

const FOLDER = new URL('../../client/options/', import.meta.url);

/** The options of an interface below `src/client/options/`, in a table made of their own comments. */
export function optionTable(name: string, file = `${name}.ts`): string {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
  if (!found) throw new Error(`${file} has no interface ${name}`);
  const members = (found as ts.InterfaceDeclaration).members.filter(ts.isPropertySignature);
  return table(['option', 'default', 'what it does'], members.map(row));
}

function row(member: ts.PropertySignature): string[] {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const words = wordsOf(comment?.comment);
  const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default');
  if (words === '') throw new Error(`${member.name.getText()} has no comment`);
  return [code(member.name.getText()), value(wordsOf(tag?.comment)), words];
}

function wordsOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** `3` is code, words are words. */
function value(text: string): string {
  return text === '' || text === 'none' || /[ `]/.test(text) ? text : code(text);
}
