import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { type Crawl, crawl } from './crawl.ts';
import { pathOf, site } from './open.ts';

/** Some minutes for hundreds of pages; a busy machine takes twice as long. */
const CRAWL_LIMIT = 600_000;

let browser: Browser;
let found: Crawl;

beforeAll(async () => {
  browser = await launchChromium();
  found = await crawl(browser);
}, CRAWL_LIMIT);

afterAll(() => browser?.close());

describe('every page of the site', () => {
  test('it opens without a complaint', () => {
    expect(found.complaints).toEqual([]);
  });

  test('it asks nothing of another host', () => {
    expect(found.outside).toEqual([]);
  });

  test('it has an anchor at each heading', () => {
    expect(found.pages.flatMap(({ path, withoutAnchor }) => withoutAnchor.map((text) => `${path}: ${text}`))).toEqual(
      [],
    );
  });

  test('it shows nothing meant for a program', () => {
    expect(found.pages.flatMap(({ path, garbled }) => garbled.map((text) => `${path}: ${text}`))).toEqual([]);
  });

  test('its links lead to something', () => {
    const byPath = new Map(found.pages.map((page) => [page.path, page]));
    const dead = found.pages.flatMap(({ path, links }) =>
      links
        .filter((link) => link.startsWith(new URL(site.url).origin))
        .filter((link) => {
          if (!link.startsWith(site.url)) return true;
          const page = byPath.get(pathOf(link));
          const anchor = decodeURIComponent(new URL(link).hash.slice(1));
          return page ? anchor !== '' && !page.ids.has(anchor) : !existsSync(join(site.folder, pathOf(link)));
        })
        .map((link) => `${path}: ${link.replace(site.url, '')}`),
    );
    expect(dead).toEqual([]);
  });
});
