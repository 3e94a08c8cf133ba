import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../chromium.ts';

/** Launches a browser with one tab for all tests of a file, and closes it after them. */
export function shareTab(take: (tab: Tab, browser: Browser) => void): void {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
    take(await browser.newPage(), browser);
  });
  afterAll(() => browser?.close());
}
