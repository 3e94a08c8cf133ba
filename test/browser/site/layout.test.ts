import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open } from './open.ts';
import { repositoryUrl } from './repository.ts';
import { SAMPLE, UPDATE } from './sample-pages.ts';

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
