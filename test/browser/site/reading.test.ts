import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open, site } from './open.ts';
import { SAMPLE, UPDATE } from './sample-pages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

describe('a reader without scripts', () => {
  test.each(SAMPLE)('/%s holds what its Markdown says', async (path) => {
    const tab = await browser.newPage({ javaScriptEnabled: false });
    await tab.goto(`${site.url}${path}`);
    // What is folded can be opened, and its label stands in no Markdown.
    await tab.locator('main details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
      for (const summary of document.querySelectorAll('main summary')) summary.remove();
    });
    const text = words(await tab.locator('main').innerText());
    const missing = tableCells(twinOf(path)).filter((cell) => !text.includes(words(cell)));
    expect(missing).toEqual([]);
    expect(await tab.locator('h1').isVisible()).toBe(true);
    await tab.close();
  });
});

describe('a reader of a long list', () => {
  test.each([
    ['reference/', 'Filter operations', 'pause lead', '.operations tbody tr:visible'],
    ['reference/errors', 'Filter errors', 'campaign is running', 'h3:visible'],
    ['schemas/', 'Filter schemas', 'email step', '.vp-doc li:visible'],
  ])('finds on /%s what is typed', async (path, label, words, entries) => {
    const tab = await browser.newPage();
    await open(tab, path);
    const all = await tab.locator(entries).count();
    await tab.getByLabel(label).fill(words);
    const status = tab.locator('.filter [role=status]', { hasText: 'of' });
    await status.waitFor();
    const found = await tab.locator(entries).allInnerTexts();
    expect(await status.innerText()).toBe(`${found.length} of ${all}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all / 10);
    await tab.getByLabel(label).fill('');
    expect(await tab.locator(entries).count()).toBe(all);
    // An entry is a few lines.
    expect((await tab.evaluate(() => document.body.scrollHeight)) / all).toBeLessThan(150);
    await tab.close();
  });

  test('sees a message if nothing matches, and can clear the filter or search', async () => {
    const tab = await browser.newPage();
    await open(tab, 'reference/errors');
    const all = await tab.locator('h3:visible').count();
    const status = tab.locator('.filter [role=status]');
    await tab.getByLabel('Filter errors').fill('zebra ');
    await expect.poll(() => status.innerText()).toBe('No errors match “zebra”.');
    await tab.getByRole('button', { name: 'search all pages' }).click();
    await expect.poll(() => tab.locator('#localsearch-input').inputValue()).toBe('zebra');
    await tab.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(() => tab.locator('h3:visible').count()).toBe(all);
    expect([await status.innerText(), await tab.locator('.filter-ways').count()]).toEqual(['', 0]);
    await tab.close();
  });
});

describe('a reader of a path that does not exist', () => {
  test.each([
    ['reference/sequences/update-steps', 'PATCH Update sequence step'],
    ['schemas/EmailStepUpdates', 'EmailStepUpdate'],
    ['guide/quickstart', 'Quick start'],
    ['webhooks/email-events', 'EmailEvent'],
  ])('is led from /%s to the nearest page', async (path, name) => {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}${path}`);
    await tab.getByRole('link', { name, exact: true }).click();
    await tab.locator('h1', { hasText: name.replace('PATCH ', '') }).waitFor();
    await tab.close();
  });

  test('gets links even if the list of all pages cannot be loaded', async () => {
    const tab = await browser.newPage();
    await tab.route('**/llms.txt', (route) => route.abort());
    await tab.goto(`${site.url}guide/quickstart`);
    await tab.locator('main').getByRole('link', { name: 'Quick start', exact: true }).click();
    await tab.locator('h1', { hasText: 'Quick start' }).waitFor();
    await tab.close();
  });
});

test.each(['guides/quick-start', 'schemas/EmailStep', 'webhooks/'])(
  'the sidebar of /%s leads to every operation',
  async (path) => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await open(tab, path);
    const menu = tab.locator('.VPSidebar');
    expect(await menu.locator('.method').count()).toBe(0);
    const all = menu.getByRole('link', { name: 'All operations' }).first();
    expect((await all.boundingBox())?.y).toBeLessThan(200);
    expect(await tab.getByText('Previous page').locator('+ .title', { hasText: 'All operations' }).count()).toBe(0);
    const group = menu.getByRole('button', { name: 'Leads', exact: true });
    await group.click();
    await menu.getByRole('link', { name: 'POST Pause lead' }).waitFor();
    expect(await group.getAttribute('aria-expanded')).toBe('true');
    await menu.getByRole('link', { name: 'POST Pause lead' }).click();
    await tab.locator('h1', { hasText: 'Pause lead' }).waitFor();
    await tab.close();
  },
);

test('a heading is named by its text, and a keyboard reaches its link', async () => {
  const tab = await browser.newPage();
  await open(tab, 'guides/errors');
  const heading = tab.getByRole('heading', { name: 'Error classes', exact: true });
  await heading.focus();
  await tab.keyboard.press('Tab');
  expect(
    await heading.getByRole('link', { name: 'Permalink' }).evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await tab.close();
});

describe('a reader who copies', () => {
  let tab: Tab;

  beforeAll(async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    tab = await context.newPage();
    await open(tab, UPDATE);
  });

  test('gets a sample unchanged', async () => {
    const block = tab.locator('.sample-code .code');
    await block.hover();
    await block.locator('button.copy').click();
    await block.locator('button.copied').waitFor();
    expect(await block.locator('button.copied').evaluate((button) => getComputedStyle(button, '::after').content)).toBe(
      '"Copied"',
    );
    expect(await clipboard()).toBe(await block.locator('code').innerText());
  });

  test('gets the page as Markdown', async () => {
    await tab.getByRole('button', { name: 'Copy page' }).click();
    await tab.locator('.copy-page', { hasText: 'Copied' }).waitFor();
    expect(await clipboard()).toBe(twinOf(UPDATE));
  });

  const clipboard = (): Promise<string> => tab.evaluate(() => navigator.clipboard.readText());
});

/** The Markdown that stands beside a page. */
function twinOf(path: string): string {
  return readFileSync(join(site.folder, `${path.replace(/^$|\/$/, '$&index')}.md`), 'utf8');
}

/** Cells of its tables, where most of what a page says stands, as their text. */
function tableCells(markdown: string): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  return rows.flatMap((row) => row.split(/(?<!\\)\|/)).map((cell) => cell.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
}

/** Letters and digits, so that marks and breaks do not count. */
function words(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
