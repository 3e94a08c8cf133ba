import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open } from './open.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test.each([
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
])('the button that sends is seen at once, in each language, at $width×$height', async (viewport) => {
  const tab = await browser.newPage({ viewport });
  await open(tab, '');
  const end = () => tab.getByRole('button', { name: 'Send PATCH' }).evaluate((it) => it.getBoundingClientRect().bottom);
  const languages = await tab.getByRole('tab').all();
  expect(languages.length).toBeGreaterThan(5);
  for (const language of languages) {
    await language.click();
    await expect.poll(() => language.getAttribute('aria-selected')).toBe('true');
    await expect.poll(end, { message: await language.innerText() }).toBeLessThanOrEqual(viewport.height);
  }
  expect(await tab.evaluate(() => scrollY)).toBe(0);
  await tab.close();
});

test('a response that was sent stands where the one of the sample was, and the button keeps the focus', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await open(tab, '');
  const top = () =>
    tab
      .locator('.responses pre:visible')
      .first()
      .evaluate((it) => it.getBoundingClientRect().top);
  const before = await top();
  await tab.getByRole('button', { name: 'Send PATCH' }).click();
  await tab.locator('.live-response .status').waitFor();
  await expect.poll(top).toBeCloseTo(before, -1);
  expect(await tab.locator(':focus').innerText()).toBe('Send PATCH');
  await tab.close();
});

test('the page of the call is one click away', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await open(tab, '');
  await tab.locator('main').getByRole('link', { name: 'Update a step', exact: true }).click();
  await tab.locator('h1', { hasText: 'Update sequence step' }).waitFor();
  await tab.close();
});
