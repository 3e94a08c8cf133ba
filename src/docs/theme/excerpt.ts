import { BADGES } from '../badge.ts';
import { FIELDS_OF_ALL, FIELDS_OF_SEVERAL, HAS_FIELDS_ABOVE, LABELS } from '../known-words.ts';
import { PHRASE } from '../search-words.ts';
import { cutAround, has } from './excerpt-line.ts';

/** A result of the search, as MiniSearch gives it. */
export interface SearchResult {
  /** Path of the page and anchor of the section. */
  id: string;
  /** Heading of the section as HTML, and the headings above it, the one of the page first. */
  title: string;
  titles: string[];
  /** The words that were searched for, and those that were found. */
  queryTerms: string[];
  terms: string[];
}

/** How lines begin that say where something is. */
const LABELED = Object.values(LABELS).map((label) => `${label}: `);
/** About two lines of a result. */
const MAX_EXCERPT_CHARS = 160;

/**
 * Reads what was found from the Markdown of its page, since an index with all texts would be several times as large. Each page is loaded
 * once for as long as the search is open; one that cannot be loaded has no excerpts.
 */
export function createExcerpts(
  load: (url: string) => Promise<string> = loadText,
): (found: SearchResult) => Promise<string> {
  const pages = new Map<string, Promise<string>>();
  return async (found) => {
    const [path = ''] = found.id.split('#');
    const url = `${path.replace(/\/$/, '/index')}.md`;
    const page = pages.get(url) ?? load(url).catch(() => '');
    pages.set(url, page);
    return excerptOf(await page, found);
  };
}

async function loadText(url: string): Promise<string> {
  const response = await fetch(url);
  return response.ok ? response.text() : '';
}

/**
 * The line of the section with most of the words, and a second line with the words that the first one lacks. Without any of the words, the
 * first line.
 */
function excerptOf(markdown: string, { title, titles, queryTerms, terms }: SearchResult): string {
  // The heading of the page also has the method, and its sections have paths without it.
  const path = [...titles, title].slice(1).map(textOfHtml);
  // A sentence says more than a URL, an id or a badge.
  const section = sectionOf(markdown, path);
  const own = section.filter((line) => !HAS_FIELDS_ABOVE.test(line));
  const all = [...typeRow(markdown, path), ...own, ...sharedRows(markdown, path, section)].map(plainText);
  const sentences = all.filter((line) => !isId(line));
  const lines = sentences.length > 0 && !queryTerms.some(isPathOrId) ? sentences : all;
  // What was typed with an error is not in the text, but what was found instead is.
  const typed = queryTerms.filter((word) => lines.some((line) => has(line, word)));
  const words = typed.length > 0 ? typed : terms;
  const [line = ''] = mostOf(words, lines);
  const missing = words.filter((word) => !has(line, word));
  const [second, count = 0] = mostOf(missing, lines);
  if (second === undefined || count === 0) return cutAround(line, words, MAX_EXCERPT_CHARS);
  const parts = [cutAround(line, words, MAX_EXCERPT_CHARS / 2), cutAround(second, missing, MAX_EXCERPT_CHARS / 2)];
  // Each of them may be cut where they meet.
  return parts.join(' … ').replaceAll(/…( …)+/g, '…');
}

/** What the table of all variants says of the one that a section is about. */
function typeRow(markdown: string, path: readonly string[]): string[] {
  const row = markdown.split('\n').find((line) => line.startsWith(`| [\`${path.at(-1)}\`](#`));
  // Between the name and the meaning are the names of its fields, which have rows of their own.
  return row ? [row.replace(/ \| .* \| (?=.* \|$)/, ' | ')] : [];
}

/** The fields of a variant that the Markdown says once, in the section above: every variant has the first of them, and names others. */
function sharedRows(markdown: string, path: readonly string[], section: readonly string[]): string[] {
  const above = path.length > 1 ? sectionOf(markdown, path.slice(0, -1)) : [];
  const names = section.find((line) => HAS_FIELDS_ABOVE.test(line)) ?? '';
  const start = above.indexOf(FIELDS_OF_ALL);
  const end = above.indexOf(FIELDS_OF_SEVERAL);
  return above.filter((line, index) => {
    const name = /^\| (`[^`]+`)/.exec(line)?.[1];
    const isOfAll = start >= 0 && index > start && (end < 0 || index < end);
    return name !== undefined && (isOfAll || names.includes(name));
  });
}

function isId(line: string): boolean {
  return /^(GET|POST|PUT|PATCH|DELETE) https/.test(line) || LABELED.some((beginning) => line.startsWith(beginning));
}

/** Such as `campaigns.get` and `/campaigns/{}`. */
function isPathOrId(word: string): boolean {
  return /[./]/.test(word) && !word.startsWith(PHRASE);
}

/** The first of the lines that have most of the words, and how many it has. */
function mostOf(words: readonly string[], lines: readonly string[]): [line?: string, count?: number] {
  const counts = lines.map((line) => words.filter((word) => has(line, word)).length);
  const count = Math.max(0, ...counts);
  return [lines[counts.indexOf(count)], count];
}

/** Lines and paragraphs below a heading, up to the next one, without blocks of code and without the heads of tables. */
function sectionOf(markdown: string, path: readonly string[]): string[] {
  const lines: string[] = [];
  let current: string[] = [];
  let isCode = false;
  let goesOn = false;
  const all = markdown.split('\n');
  for (const [index, line] of all.entries()) {
    if (line.startsWith('```')) isCode = !isCode;
    const [, marks = '', heading = ''] = (!isCode && /^(#{2,6}) (.*)/.exec(line)) || [];
    // A level that a page leaves out is no part of the path.
    if (heading) current = [...current.slice(0, marks.length - 2), plainText(heading)];
    const isTableHead = all[index + 1]?.startsWith('|--');
    const isText = !isCode && !heading && !isTableHead && /^(?!# ).*[\p{L}\p{N}]/u.test(line);
    if (isText && current.join('\n') === path.join('\n')) {
      if (goesOn && !/^\s*([-*>|]|\d+\.)/.test(line)) lines.push(`${lines.pop()} ${line.trim()}`);
      else lines.push(line);
    }
    goesOn = isText;
  }
  return lines;
}

/** A line of Markdown as it is read. */
function plainText(line: string): string {
  return line
    .replaceAll(/^(?:[-*>]|\d+\.|\|) +| \|$/g, '')
    .replaceAll(/(?<!\\)\|/g, '·')
    .replaceAll(BADGES, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/`|\*\*|\\(?=[|<*_[\]])/g, '')
    .trim();
}

export function textOfHtml(html: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (entity, name: string) => marks[name] ?? entity)
    .trim();
}
