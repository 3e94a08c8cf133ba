import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { document } from '../support/document.ts';
import { ROOT } from '../support/run-script.ts';

/** More words than these have to be read twice. */
const MAX_WORDS = 30;
const FOLDERS = ['src', 'openapi', 'test', 'examples'];
const AT_THE_TOP = ['README.md', 'CONTRIBUTING.md', 'AGENTS.md', 'AGENT-GUIDE.md', 'SECURITY.md'];
/** What is no running text: code, tables, headings, comments. */
const NO_PROSE = /```.*?```|^[|#][^\n]*$|<!--.*?-->/gms;
const PARAGRAPH_END = /\n\s*\n|\n\s*(?:[-*]|\d+\.) /;
const SENTENCE_END = /(?<=[.!?:;])\s+/;
/** A name in code is read as one word, and the target of a link is not read at all. */
const ONE_WORD = /`[^`]*`|(?<=\])\([^)]*\)/g;

function longSentences(place: string, prose: string): string[] {
  return prose
    .replaceAll(NO_PROSE, '')
    .split(PARAGRAPH_END)
    .flatMap((paragraph) => paragraph.replaceAll(ONE_WORD, 'x').split(SENTENCE_END))
    .filter((sentence) => (sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).length > MAX_WORDS)
    .map((sentence) => `${place}: ${sentence}`);
}

test('a sentence of more than 30 words is found, whatever stands around it', () => {
  const short = `One, ${'two '.repeat(28)}three.`;
  const long = `One, ${'two '.repeat(29)}three.`;
  const found = (prose: string): number => longSentences('a page', prose).length;
  expect([found(short), found(long)]).toEqual([0, 1]);
  expect(found(`# Title\n\n- ${short}\n- ${long}\n\n${short} ${long}`)).toBe(2);
  expect(found(`\`\`\`\n${long}\n\`\`\`\n\n| ${long} |\n\nSee \`${long}\` and [that](${long}).`)).toBe(0);
});

test('no sentence of a page has to be read twice', () => {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  );
  const files = [...AT_THE_TOP, ...inFolders];
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => longSentences(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test('no sentence of the document has to be read twice', () => {
  const found: string[] = [];
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'description' && typeof inner === 'string') found.push(...longSentences(place, inner));
      else visit(inner, `${place}/${key}`);
    }
  };
  visit(document, '#');
  expect(found).toEqual([]);
});
