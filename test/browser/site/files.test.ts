import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { document as api } from '../../support/document.ts';
import { ROOT } from '../../support/run-script.ts';
import { allPaths } from './built-pages.ts';
import { site } from './open.ts';

describe('the files beside the pages', () => {
  test('every page has a twin in Markdown', async () => {
    const missing: string[] = [];
    for (const path of allPaths()) {
      const text = await read(`${path.replace(/^$|\/$/, '$&index')}.md`);
      if (!text?.startsWith('# ')) missing.push(path);
    }
    expect(missing).toEqual([]);
  });

  test.each([
    ['llms.txt', Object.keys(api.paths).length],
    ['schemas/llms.txt', 400],
  ])('%s leads to pages that are there', async (name, atLeast) => {
    const text = await read(name);
    const links = [...(text?.matchAll(/\]\(([^)]+)\)/g) ?? [])].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(atLeast);
    const missing: string[] = [];
    for (const link of links) if (!(await read(posix.join(posix.dirname(name), link)))) missing.push(link);
    expect(missing).toEqual([]);
  });

  test('llms-full.txt holds every page', async () => {
    const text = (await read('llms-full.txt')) ?? '';
    const names = allPaths().map((path) => `${path.replace(/^$|\/$/, '$&index')}.md`);
    expect(names.filter((name) => !text.includes(`<!-- ${name} -->`))).toEqual([]);
  });

  test('openapi.json and openapi.yaml are the document', async () => {
    // Compared as a whole: the difference would be thousands of lines.
    expect(isDeepStrictEqual(JSON.parse((await read('openapi.json')) ?? ''), api)).toBe(true);
    expect(isDeepStrictEqual(parse((await read('openapi.yaml')) ?? ''), api)).toBe(true);
  });

  test('search engines find every page at the address where the site is published', async () => {
    const { homepage } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { homepage: string };
    const addresses = [...((await read('sitemap.xml')) ?? '').matchAll(/<loc>([^<]+)/g)].map(([, address]) => address);
    expect(addresses.sort()).toEqual(
      allPaths()
        .map((path) => homepage + path)
        .sort(),
    );
    expect(await read('robots.txt')).toContain(`${homepage}sitemap.xml`);
    const page = await read('guides/errors');
    expect(page).toContain(`<link rel="canonical" href="${homepage}guides/errors">`);
    expect(page).toContain('<meta property="og:title" content="Errors and how to handle them');
    const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(page ?? '') ?? [];
    const picture = await fetch(site.url + image.replace(homepage, ''));
    expect(picture.headers.get('content-type')).toContain('image/png');
    // Its width and its height, in the header of a PNG.
    const header = new DataView(await picture.arrayBuffer(), 16);
    expect([header.getUint32(0), header.getUint32(4)]).toEqual([1200, 630]);
    expect(page).not.toMatch(/<meta [^>]*content="[^"]*`/);
  });

  test('an unknown URL gets the 404 page', async () => {
    const response = await fetch(`${site.url}nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
  });
});

async function read(name: string): Promise<string | undefined> {
  const response = await fetch(`${site.url}${name}`);
  return response.ok ? response.text() : undefined;
}
