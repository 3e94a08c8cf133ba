import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { code, sentencesOf, table } from '../markdown.ts';

const FOLDER = new URL('../../client/options/', import.meta.url);

/**
 * The options of an interface below `src/client/options/`, in a table made of their own comments. Sentences that the interface `above`
 * says about an option of the same name become "As for the client."
 */
export function optionTable(name: string, above?: string): string {
  const said = new Map(
    (above ? membersOf(above) : []).map((member) => [nameOf(member), sentencesOf(commentOf(member))]),
  );
  const rows = membersOf(name).map((member) => row(member, said.get(nameOf(member)) ?? []));
  return table(['option', 'default', 'what it does'], rows);
}

function membersOf(name: string): ts.PropertySignature[] {
  const file = `${name}.ts`;
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
  if (!found) throw new Error(`${file} has no interface ${name}`);
  return (found as ts.InterfaceDeclaration).members.filter(ts.isPropertySignature);
}

function row(member: ts.PropertySignature, said: readonly string[]): string[] {
  const sentences = sentencesOf(commentOf(member));
  const own = sentences.filter((each) => !said.includes(each));
  const words = [...(own.length < sentences.length ? ['As for the client.'] : []), ...own].join(' ');
  const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'default');
  if (words === '') throw new Error(`${nameOf(member)} has no comment`);
  return [code(nameOf(member)), value(wordsOf(tag?.comment)), words];
}

function nameOf(member: ts.PropertySignature): string {
  return member.name.getText();
}

function commentOf(member: ts.PropertySignature): string {
  const [comment] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  return wordsOf(comment?.comment);
}

function wordsOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** `3` is code, words are words. */
function value(text: string): string {
  return text === '' || text === 'none' || /[ `]/.test(text) ? text : code(text);
}
