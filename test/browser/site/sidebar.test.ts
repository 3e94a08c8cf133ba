import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open, site } from './open.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

/** Far down in their sidebars. */
test.each(['reference/campaigns/get-stats-v1', 'guides/confidence', 'decisions/vitepress', 'reference/senders/'])(
  'the sidebar of /%s shows the entry of the page, and nothing is loaded for it',
  async (path) => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const scripts: string[] = [];
    tab.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await tab.goto(`${site.url}${path}`, { waitUntil: 'load' });
    await expect.poll(() => ownEntryIsSeen(tab)).toBe(true);
    expect(await tab.locator('.VPSidebar').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await tab.waitForLoadState('networkidle');
    expect(scripts).toHaveLength(1);
    await tab.close();
  },
);

test('so does the sidebar of a page that a link leads to', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await open(tab, 'reference/');
  await tab.locator('main').getByRole('link', { name: 'Get campaign stats, version 1', exact: true }).click();
  await tab.locator('h1', { hasText: 'Get campaign stats, version 1' }).waitFor();
  await expect.poll(() => ownEntryIsSeen(tab)).toBe(true);
  await tab.close();
});

/** Whether nothing lies above the entry of the page. */
function ownEntryIsSeen(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const own = [...document.querySelectorAll<HTMLAnchorElement>('.VPSidebar a')].find(
      ({ pathname }) => pathname === location.pathname,
    );
    const { left = 0, top = 0, height = 0 } = own?.getBoundingClientRect() ?? {};
    return own?.contains(document.elementFromPoint(left + 5, top + height / 2)) ?? false;
  });
}
