import { BADGES } from '../../src/docs/badge.ts';
import { sentencesOf } from '../../src/docs/markdown.ts';
import { outsideCode } from '../../src/docs/routes.ts';
import { isLong } from '../../src/docs/schema/without-repeats.ts';

/**
 * What is read alone: the variants of a union, of which the site shows one at a time, a response beside its request, and the table of
 * variants and the introduction before both.
 */
const PARTS = /^(?=## (?:Parameters|Response|Retries)$|### \w+$)/m;
/** Names of fields and their types repeat where fields do. */
const NAMES = /^(?:`[\w.[\]]+`(?: \(required\))?(?:, |$))+$/;

/** The long sentences that a page says more than once, outside of code and of the types of fields. */
export function repeatsIn(markdown: string): string[] {
  return markdown.split(PARTS).flatMap((part) => {
    const said = textsOf(part).flatMap(sentencesOf).filter(isLong);
    return [...new Set(said.filter((each, index) => said.indexOf(each) !== index))];
  });
}

/** Paragraphs, entries of lists and cells of tables, as they are read. */
function textsOf(markdown: string): string[] {
  const lines: string[] = [];
  outsideCode(markdown, (part) => {
    lines.push(...part.split(/\n(?=\||[-*] |#|\d+\. )|\n{2,}/));
    return part;
  });
  let head: string[] = [];
  return lines.flatMap((line, index) => {
    if (!line.startsWith('|')) return [plain(line)];
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(plain);
    if (lines[index + 1]?.startsWith('|--')) head = cells;
    return cells.filter((cell, column) => head[column] !== 'Type' && !NAMES.test(cell));
  });
}

function plain(text: string): string {
  return text
    .replaceAll(BADGES, '')
    .replaceAll(/\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|#+|\d+\.) /, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
