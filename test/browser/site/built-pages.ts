import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { site } from './open.ts';

export const PHONE_WIDTH = 360;

/** What the HTML file of a page contains. */
export interface BuiltPage {
  /** As readers see it: `guides/errors`, `schemas/`; the first page is `index`. */
  path: string;
  /** Full URLs of its links. */
  links: string[];
  /** Full URLs of the scripts, styles and images that it loads. */
  loads: string[];
  ids: Set<string>;
  /** Headings that no link leads to. */
  withoutAnchor: string[];
  /** The element of its first heading, such as `H1`. */
  firstHeading: string;
  /** Names and texts that contain something meant for a program. */
  garbled: string[];
  /** How wide it is on a phone, for readers without scripts: nothing of a page is hidden then. */
  width: number;
  /** Each element with its classes and the names of its attributes, once. */
  shapes: Set<string>;
}

/** Paths of all pages, as readers see them: `guides/errors`, `schemas/`; the first page is empty. */
export function allPaths(): string[] {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => file.replace(/(?:^index)?\.html$/, '').replace(/\/index$/, '/'));
}

/**
 * Reads every page from its file. One tab without scripts parses all of them, as the browser does, and lays each out in the place of the
 * first, since all have the same styles. To open them takes five times as long.
 */
export async function readPages(browser: Browser): Promise<BuiltPage[]> {
  const viewport = { width: PHONE_WIDTH, height: 800 };
  const tab = await browser.newPage({ javaScriptEnabled: false, viewport, isMobile: true });
  await tab.goto(site.url, { waitUntil: 'load' });
  const pages: BuiltPage[] = [];
  for (const path of allPaths()) {
    const html = readFileSync(join(site.folder, `${path.replace(/^$|\/$/, '$&index')}.html`), 'utf8');
    const { links, loads, ids, shapes, ...seen } = await tab.evaluate(look, html);
    const full = (urls: string[]): string[] => [...new Set(urls.map((url) => new URL(url, `${site.url}${path}`).href))];
    const sets = { ids: new Set(ids), shapes: new Set(shapes) };
    pages.push({ path: path || 'index', links: full(links), loads: full(loads), ...sets, ...seen });
  }
  await tab.close();
  return pages;
}

/** Few pages that together have every shape `times` times, or as often as the site has it. */
export function coverOf(pages: BuiltPage[], times: number): BuiltPage[] {
  const seen = new Map<string, number>();
  // Pages with many shapes first: they make most of the others superfluous.
  const ordered = pages.toSorted((a, b) => b.shapes.size - a.shapes.size || a.path.localeCompare(b.path));
  return ordered.filter(({ shapes }) => {
    const isNeeded = [...shapes].some((shape) => (seen.get(shape) ?? 0) < times);
    if (isNeeded) for (const shape of shapes) seen.set(shape, (seen.get(shape) ?? 0) + 1);
    return isNeeded;
  });
}

type Look = Omit<BuiltPage, 'path' | 'ids' | 'shapes'> & {
  ids: string[];
  shapes: string[];
};

/** Runs in the tab. */
function look(html: string): Look {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const valuesOf = (selector: string, name: string): string[] =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const stylesOf = (tree: Document): string =>
    [...tree.querySelectorAll('head :is(link[rel~="stylesheet"], style)')]
      .map((each) => each.getAttribute('href') ?? each.textContent)
      .join();
  if (stylesOf(page) !== stylesOf(document)) throw new Error('A page has other styles than the first');
  const targets = new Set(valuesOf('a[href^="#"]', 'href'));
  const textsOf = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
  const found = {
    links: valuesOf(':is(a, area)[href]', 'href'),
    loads: [...valuesOf('link:not([rel="canonical"])[href]', 'href'), ...valuesOf('[src]', 'src')].filter(
      (url) => !url.startsWith('data:'),
    ),
    ids: valuesOf('[id]', 'id'),
    withoutAnchor: [...page.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
      .filter(({ id }) => id === '' || !(targets.has(`#${id}`) || targets.has(`#${encodeURIComponent(id)}`)))
      .map(({ textContent }) => textContent ?? ''),
    firstHeading: page.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')?.tagName ?? '',
    garbled: [...valuesOf('[aria-label]', 'aria-label'), ...textsOf('main :is(h1, h2, h3, p, td)')].filter((text) =>
      /\[object |\{#|&\w+;?$/.test(text),
    ),
    shapes: [
      ...new Set(
        [...page.querySelectorAll('*')].map(
          (element) =>
            // VitePress gives each page a class of its own: `_reference_leads_list`.
            `${element.localName}.${element.classList.value.replace(/(?:^| )_\S+/, '')}[${element.getAttributeNames()}]`,
        ),
      ),
    ],
  };
  document.body.replaceWith(document.adoptNode(page.body));
  return { ...found, width: document.documentElement.scrollWidth };
}
