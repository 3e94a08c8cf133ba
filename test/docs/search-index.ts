import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createMarkdownRenderer, type DefaultTheme } from 'vitepress';
import { plainMarkdown, writeSources } from '../../src/docs/site/write.ts';
import { createExcerpts, type SearchResult } from '../../src/docs/theme/excerpt.ts';
import { findPages } from '../../src/docs/theme/find-pages.ts';
import { markdown } from '../../src/docs/vitepress/markdown.ts';
import { search } from '../../src/docs/vitepress/search.ts';
import { ROOT } from '../support/run-script.ts';
import { pages } from './model.ts';

const BASE = '/docs/';

/** What a reader is shown: the path of the page and the anchor of the section, its heading as HTML, and the text that was found. */
interface Shown {
  place: string;
  title: string;
  excerpt: string;
}

export interface SiteSearch {
  /** Where the results lead, the best first. */
  places(typed: string): string[];
  find(typed: string): Promise<Shown[]>;
}

/** The search of the site without a browser: the same index, made as VitePress makes it, and the same order and excerpts. */
export async function createSearch(): Promise<SiteSearch> {
  const { options: { _render: render, miniSearch = {} } = {} } = search as { options: DefaultTheme.LocalSearchOptions };
  const index = new MiniSearch<SearchResult>({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    ...miniSearch.options,
    ...(miniSearch.searchOptions && { searchOptions: miniSearch.searchOptions }),
  });
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'lemlist-search-'));
  try {
    const menu = { guides: [], decisions: [], lists: [], namespaces: [], events: [] };
    await writeSources(folder, pages, { base: BASE, url: 'https://docs.example/', outDir: folder, menu, version: '0' });
    const renderer = await createMarkdownRenderer(folder, markdown, BASE);
    for (const { route } of pages) {
      const file = `${route}.md`;
      const source = await readFile(join(folder, file), 'utf8');
      const html =
        (await render?.(source, { path: file, relativePath: file, cleanUrls: true }, renderer as never)) ?? '';
      for (const { anchor, titles, text } of sectionsOf(html)) {
        const id = `${BASE}${route.replace(/(?<=^|\/)index$/, '')}#${anchor}`;
        index.add({ id, text, title: titles.at(-1) ?? '', titles: titles.slice(0, -1) } as unknown as SearchResult);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const texts = new Map(pages.map((page) => [`${BASE}${page.route}.md`, plainMarkdown(page)]));
  const excerptOf = createExcerpts(async (url) => texts.get(url) ?? '');
  const placeOf = ({ id }: SearchResult): string => decodeURIComponent(id.slice(BASE.length));
  return {
    places: (typed) => findPages<SearchResult>(index as never, typed).map(placeOf),
    find: (typed) =>
      Promise.all(
        findPages<SearchResult>(index as never, typed)
          .slice(0, 5)
          .map(async (found) => ({ place: placeOf(found), title: found.title, excerpt: await excerptOf(found) })),
      ),
  };
}

/** The sections of a page, as VitePress splits its HTML. */
function* sectionsOf(html: string): Generator<{ anchor: string; titles: string[]; text: string }> {
  const plain = (part: string): string => part.replaceAll(/<[^>]*>/g, '');
  const [, ...parts] = html.split(/<h(\d*).*?>(.*?<a.*? href="#.*?".*?>.*?<\/a>)<\/h\1>/gi);
  let above: string[] = [];
  for (let part = 0; part < parts.length; part += 3) {
    const [mark = '', heading = '', content = ''] = parts.slice(part, part + 3);
    const [, text = '', anchor = ''] = /(.*?)<a.*? href="#(.*?)".*?>.*?<\/a>/i.exec(heading) ?? [];
    const level = Number(mark) - 1;
    const titles = above.slice(0, level);
    titles[level] = plain(text).trim();
    yield { anchor, titles: titles.filter(Boolean), text: plain(content) };
    above = titles;
  }
}
