import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open, site } from './open.ts';
import { repositoryUrl } from './repository.ts';

const UPDATE = 'reference/sequences/update-step';
/** One of each sort of page, and those with the widest tables. */
const SAMPLE = [
  '',
  'guides/quick-start',
  'guides/step-types',
  'guides/errors',
  'reference/',
  'reference/errors',
  UPDATE,
  'reference/sequences/add-step',
  'reference/campaigns/list',
  'schemas/',
  'schemas/StepUpdate',
  'schemas/EmailStepUpdate',
  'webhooks/',
  'webhooks/email-event',
];
const PHONE = { width: 375, height: 667 };

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

describe('a reader with a phone', () => {
  test.each(SAMPLE)('/%s is as wide as the screen', async (path) => {
    const tab = await browser.newPage({ viewport: PHONE, isMobile: true });
    await open(tab, path);
    const wide = await tab.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      // What is cut off to the right without a way to scroll there.
      outside: [...document.querySelectorAll('main :is(p, h1, h2, h3, li, .table-box, pre, form)')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 100)),
      // A line of code that does not fit goes on in the next.
      scrolling: [...document.querySelectorAll('main pre')]
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth)
        .map((element) => element.textContent?.slice(0, 100)),
    }));
    expect(wide).toEqual({ page: PHONE.width, outside: [], scrolling: [] });
    await tab.close();
  });

  test.each(['guides/options', 'guides/errors', 'decisions/running-campaigns'])(
    '/%s has each row of a table as an entry',
    async (path) => {
      const tab = await browser.newPage({ viewport: { ...PHONE, width: 360 }, isMobile: true });
      await open(tab, path);
      const scrolling = await tab
        .locator('.table-box')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(scrolling).toBe(0);
      const label = tab.locator('.stacks td:nth-child(2)').first();
      const shown = await label.evaluate((cell) => getComputedStyle(cell, '::before').content);
      expect(shown).toContain(await tab.locator('.stacks th:nth-child(2)').first().innerText());
      await tab.close();
    },
  );

  test('finds the search and all menus in the bar that stays', async () => {
    const tab = await browser.newPage({ viewport: PHONE, isMobile: true, hasTouch: true });
    await open(tab, UPDATE);
    await tab.evaluate(() => scrollTo(0, 3000));
    await tab.locator('.VPLocalNav').getByRole('button', { name: 'Search' }).tap();
    await tab.locator('#localsearch-input').waitFor();
    await tab.keyboard.press('Escape');
    await tab.locator('.VPLocalSearchBox').waitFor({ state: 'detached' });
    expect(await tab.locator('.VPNavBarHamburger').isVisible()).toBe(false);
    await tab.locator('.VPLocalNav button.menu').tap();
    const menu = tab.locator('.VPSidebar');
    await menu.getByRole('link', { name: 'Add sequence step' }).first().waitFor();
    expect(await menu.getByRole('switch').isVisible()).toBe(true);
    const repository = menu.getByRole('link', { name: 'Repository', exact: true });
    expect(await repository.isVisible()).toBe(true);
    expect(await repository.getAttribute('href')).toBe(await repositoryUrl());
    await menu.getByRole('link', { name: 'Guides', exact: true }).tap();
    await tab.locator('h1', { hasText: 'Guides' }).waitFor();
    await tab.close();
  });
});

test.each([
  ['guides/mock#a-team-to-work-with', 1280],
  ['reference/errors#400-type-is-required', 1280],
  ['reference/errors#400-type-is-required', 1000],
  ['reference/sequences/update-step#sms', 1280],
  ['reference/sequences/update-step#error-404', 375],
  ['schemas/#StepDelay', 375],
])('a URL of /%s shows what it names, at %d px', async (path, width) => {
  const tab = await browser.newPage({ viewport: { width, height: 700 } });
  await open(tab, path);
  // What lies at its upper edge is the entry itself, and no bar.
  const found = () =>
    tab.evaluate(() => {
      const named = document.getElementById(location.hash.slice(1));
      const { left = 0, top = 0, height = 0 } = named?.getBoundingClientRect() ?? {};
      return [top < 300, named?.contains(document.elementFromPoint(left + 5, top + Math.min(12, height / 2)))];
    });
  // VitePress scrolls in a frame of its own.
  await expect.poll(found).toEqual([true, true]);
  await tab.close();
});

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

test('a long line of a sample goes on further to the right', async () => {
  const tab = await browser.newPage({ viewport: PHONE, isMobile: true });
  await open(tab, UPDATE);
  await tab.getByRole('tab', { name: 'curl', exact: true }).click();
  const line = tab.locator('#sample-code .line', { hasText: 'curl' }).first();
  /** How much further to the right the line goes on. A line that is being replaced has no place. */
  const indent = (): Promise<number> =>
    line.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lefts = [...range.getClientRects()].sort((a, b) => a.top - b.top).map(({ left }) => left);
      return (lefts.at(-1) ?? 0) - (lefts[0] ?? 0);
    });
  await expect.poll(indent).toBeGreaterThan(20);
  await tab.close();
});

test('the outline of a page shows each heading as a whole', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await open(tab, 'guides/mock');
  const links = tab.locator('.VPDocAsideOutline .outline-link');
  expect(await links.count()).toBeGreaterThan(10);
  const cut = await links.evaluateAll((all) =>
    all.filter((link) => link.scrollWidth > link.clientWidth).map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
  await tab.close();
});

test('the front page has its code left, the response right, and the button on the screen', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await open(tab, '');
  const button = tab.getByRole('button', { name: 'Send PATCH' });
  const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(800);
  const badge = tab.locator('.called .method');
  expect(await badge.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(138, 75, 8)');
  await button.click();
  await tab.locator('.live-response .status').waitFor();
  const [code, answer] = await Promise.all(
    ['.console', '.live-response'].map((each) => tab.locator(each).boundingBox()),
  );
  expect(answer?.x).toBeGreaterThan((code?.x ?? 0) + (code?.width ?? 0));
  expect(Math.abs((answer?.y ?? 0) - (code?.y ?? 0))).toBeLessThan(30);
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

describe('a reader in the dark', () => {
  test('gets a dark page from a dark system', async () => {
    const tab = await browser.newPage({ colorScheme: 'dark' });
    await open(tab, UPDATE);
    expect(await brightness(tab)).toBeLessThan(64);
    expect(await tab.getByRole('switch', { name: 'Dark theme', checked: true }).count()).toBe(1);
    await tab.close();
  });

  test('switches by hand, and it stays so', async () => {
    const tab = await browser.newPage({ colorScheme: 'light' });
    await open(tab, UPDATE);
    expect(await brightness(tab)).toBeGreaterThan(192);
    await tab.locator('.VPNavBarAppearance button').click();
    await tab.getByRole('switch', { name: 'Dark theme', checked: true }).waitFor();
    await open(tab, 'schemas/StepUpdate');
    expect(await brightness(tab)).toBeLessThan(64);
    await tab.close();
  });
});

/** Of the background, from 0 to 255. */
function brightness(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const channels = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    return channels.reduce((sum, channel) => sum + channel, 0) / 3;
  });
}

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
