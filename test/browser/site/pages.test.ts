import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { allPaths, type BuiltPage, coverOf, PHONE_WIDTH, readPages } from './built-pages.ts';
import { type Crawl, crawl } from './crawl.ts';
import { pathOf, site } from './open.ts';

/** On how many pages each element is opened: its data may break one page and not the next. */
const TIMES_SEEN = 5;
/** Most of it is waiting for a busy machine. */
const CRAWL_TIMEOUT_MS = 300_000;

let browser: Browser;
let pages: BuiltPage[];

beforeAll(async () => {
  browser = await launchChromium();
  pages = await readPages(browser);
}, CRAWL_TIMEOUT_MS);

afterAll(() => browser?.close());

const isOwn = (url: string): boolean => url.startsWith(site.url);
const isFile = (url: string): boolean => existsSync(join(site.folder, decodeURIComponent(pathOf(url))));

describe('every page of the site', () => {
  test('its file can be read', () => {
    expect(pages.length).toBe(allPaths().length);
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ links, ids }) => links.length === 0 || ids.size === 0)).toEqual([]);
  });

  test('it loads files of this site that exist', () => {
    expect(listed(({ loads }) => loads.filter((url) => !isOwn(url) || !isFile(url)))).toEqual([]);
  });

  test('it has an anchor at each heading', () => {
    expect(listed(({ withoutAnchor }) => withoutAnchor)).toEqual([]);
  });

  test('its first heading is its title', () => {
    expect(listed(({ firstHeading }) => (firstHeading === 'H1' ? [] : [firstHeading]))).toEqual([]);
  });

  test('it shows nothing meant for a program', () => {
    expect(listed(({ garbled }) => garbled)).toEqual([]);
  });

  test('it fits a phone', () => {
    expect(listed(({ width }) => (width > PHONE_WIDTH ? [`${width} px`] : []))).toEqual([]);
  });

  test('its links lead to something', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const isDead = (link: string): boolean => {
      if (!isOwn(link)) return true;
      const page = byPath.get(pathOf(link));
      const anchor = decodeURIComponent(new URL(link).hash.slice(1));
      return page ? anchor !== '' && !page.ids.has(anchor) : !isFile(link);
    };
    const { origin } = new URL(site.url);
    expect(listed(({ links }) => links.filter((link) => link.startsWith(origin)).filter(isDead))).toEqual([]);
  });
});

describe('pages that together have every element of the site', () => {
  let found: Crawl;

  beforeAll(async () => {
    const paths = coverOf(pages, TIMES_SEEN).map(({ path }) => (path === 'index' ? '' : path));
    expect(paths.length).toBeGreaterThan(10);
    found = await crawl(browser, paths);
  }, CRAWL_TIMEOUT_MS);

  test('they open without a complaint', () => {
    expect(found.complaints).toEqual([]);
  });

  test('they ask nothing of another host', () => {
    expect(found.outside).toEqual([]);
  });

  test('their scripts keep every anchor', () => {
    expect(found.lost).toEqual([]);
  });
});

/** What is wrong with the pages, each with its path. */
function listed(faultsOf: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => faultsOf(page).map((fault) => `${page.path}: ${fault.replace(site.url, '')}`));
}
