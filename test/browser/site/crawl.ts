import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { open, pathOf, site, watchedTab } from './open.ts';

/** More tabs than cores only wait for each other. */
const TABS = 2;

export interface Visited {
  path: string;
  /** Addresses that it links to, in full. */
  links: string[];
  ids: Set<string>;
  /** Headings that no link leads to. */
  withoutAnchor: string[];
  /** Names and texts with something in them that was meant for a program. */
  garbled: string[];
}

export interface Crawl {
  pages: Visited[];
  complaints: string[];
  outside: string[];
}

/** Paths of all pages, as readers see them: `guides/errors`, `schemas/`. */
export function allPaths(): string[] {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => file.replace(/(?:^index)?\.html$/, '').replace(/\/index$/, '/'));
}

/** Opens every page, each afresh, and looks at what is on it. */
export async function crawl(browser: Browser): Promise<Crawl> {
  const waiting = allPaths();
  const found: Crawl = { pages: [], complaints: [], outside: [] };
  const visitAll = async (): Promise<void> => {
    const { tab, complaints, outside } = await watchedTab(browser);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await open(tab, path);
      const { ids, ...seen } = await tab.evaluate(look);
      found.pages.push({ path: pathOf(tab.url()), ids: new Set(ids), ...seen });
    }
    found.complaints.push(...complaints);
    found.outside.push(...outside);
  };
  await Promise.all(Array.from({ length: TABS }, visitAll));
  return found;
}

/** Runs in the page. */
function look(): Omit<Visited, 'path' | 'ids'> & { ids: string[] } {
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, h5, h6)')];
  return {
    links: [...new Set([...document.links].map(({ href }) => href))],
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    withoutAnchor: headings
      .filter(({ id }) => id === '' || !document.querySelector(`a[href="#${CSS.escape(id)}"]`))
      .map(({ innerText }) => innerText),
    garbled: [
      ...[...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? ''),
      ...[...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, td)')].map(({ innerText }) => innerText),
    ].filter((text) => /\[object |\{#|&\w+;?$/.test(text)),
  };
}
