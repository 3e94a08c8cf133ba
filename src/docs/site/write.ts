import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { renderMarks, stripMarks } from '../marks.ts';
import type { Page } from '../page.ts';
import { relativeLinks } from '../routes.ts';
import type { SiteSettings } from '../vitepress/settings.ts';
import { keywordsOf } from './keywords.ts';

/** The docs room. */
const ROOM = join(import.meta.dirname, '..');

/** Search engines cut what is longer. */
const MAX_DESCRIPTION_CHARS = 160;

/** A page as plain Markdown, which is published beside its HTML. */
export function plainMarkdown({ route, markdown }: Page): string {
  return `${relativeLinks(stripMarks(markdown), route).trim()}\n`;
}

/** Writes what VitePress reads: the pages, and a folder that points to our configuration and theme. */
export async function writeSources(folder: string, pages: readonly Page[], settings: SiteSettings): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const from = relative(join(folder, '.vitepress'), ROOM);
  const files: Array<[string, string]> = [
    ...pages.map((page): [string, string] => [`${page.route}.md`, sourceOf(page)]),
    ['.vitepress/settings.json', JSON.stringify(settings)],
    [
      '.vitepress/config.ts',
      `import { config } from '${from}/vitepress/config.ts';\nimport settings from './settings.json';\n\nexport default config(settings);\n`,
    ],
    ['.vitepress/theme/index.ts', `export { default } from '../${from}/theme/index.ts';\n`],
  ];
  await writeAll(folder, files);
}

export async function writeAll(folder: string, files: ReadonlyArray<readonly [string, string]>): Promise<void> {
  const folders = new Set(files.map(([name]) => dirname(join(folder, name))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)));
}

function sourceOf({
  title,
  description,
  source: file,
  frontmatter,
  method,
  deprecated,
  names,
  route,
  markdown,
}: Page): string {
  const keywords = keywordsOf(route);
  const head = {
    title,
    description: firstSentences(description.replaceAll('`', '')),
    ...(keywords && { keywords }),
    ...(method && { method }),
    ...(deprecated && { deprecated }),
    ...(names && { names }),
    ...(file ? { source: file } : { editLink: false }),
    ...frontmatter,
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${relativeLinks(renderMarks(markdown), route)}\n`;
}

/** What fits into a result of a search engine, but at least the first sentence. */
function firstSentences(text: string): string {
  const [paragraph = ''] = text.split('\n\n');
  const [first = '', ...more] = paragraph.split(/(?<=[.!?]) (?=[A-Z])/);
  let kept = first;
  for (const next of more) {
    if (`${kept} ${next}`.length > MAX_DESCRIPTION_CHARS) break;
    kept += ` ${next}`;
  }
  return kept;
}
