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
  ['reference/sequences/update-step', 'You cannot edit this step because the campaign is running', 1440],
  ['reference/errors', 'No API key provided', 375],
  // So many operations send it that their list is folded.
  ['reference/errors', 'Bad request', 1440],
])('/%s gets an error from the mock', async (path, text, width) => {
  const tab = await browser.newPage({ viewport: { width, height: 800 } });
  await open(tab, path);
  const error = tab.locator('.errors tr, h3').filter({ hasText: text }).first();
  const isRow = path !== 'reference/errors';
  const button = isRow ? error.locator('.get-error') : error.locator('~ :is(p, ul) .get-error').first();
  await button.click();
  const result = isRow ? error.locator('+ tr') : error.locator('~ .got-error').first();
  await result.getByLabel('Response').waitFor();
  expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await result.getByLabel('Response').innerText()).toBe(`400\n${text}`);
  expect(await result.getByLabel('Request').innerText()).toContain('Prefer: code=400, example=');
  const program = await result.getByLabel('Program').innerText();
  expect(program).toContain(`if (isBadRequestError(error) && error.body === '${text}')`);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await result.locator('button.copy + .lang + pre').count()).toBe(3);
  await button.click();
  expect(await result.getByLabel('Response').count()).toBe(0);
  await tab.close();
});
