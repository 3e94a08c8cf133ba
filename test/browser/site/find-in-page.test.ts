import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, site } from './open.ts';
import { shareTab } from './share-tab.ts';

const PAGE = 'reference/sequences/update-step';

let tab: Tab;
shareTab((opened) => {
  tab = opened;
});

// A link to a text finds it as the browser's own search does.
test.each([
  [
    'a field of the body of another type',
    '.variant td',
    'the profile does not have the named skill',
    'linkedinEndorse',
  ],
  ['a field of the response of another type', '.following ~ .fields td', 'Skill that is endorsed', 'email'],
])('the browser finds %s and shows it', async (_, cell, text, chosen) => {
  await open(tab, PAGE);
  const found = tab.locator(cell, { hasText: text });
  expect(await found.count()).toBe(1);
  expect(await found.evaluate((each) => each.checkVisibility())).toBe(false);
  await tab.goto('about:blank');
  await open(tab, `${PAGE}#:~:text=${encodeURIComponent(text)}`);
  await expect.poll(() => found.evaluate((each) => each.checkVisibility())).toBe(true);
  await expect.poll(() => found.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(720);
  expect(await tab.locator('.variant-choices [aria-selected="true"]').innerText()).toBe(chosen);
});

test('rows of other types are hidden from screen readers, and each row says its types when all are shown', async () => {
  await tab.goto('about:blank');
  await tab.goto(`${site.url}${PAGE}`);
  const rows = tab.locator('.following + .fields').getByRole('row');
  await expect.poll(() => tab.locator('.following + .fields tr[hidden]').count()).toBeGreaterThan(10);
  const own = await rows.count();
  await tab.getByRole('button', { name: 'Show all fields' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(own + 10);
  await expect.poll(() => tab.locator('[data-of]:visible').count()).toBeGreaterThan(10);
  const back = tab.getByRole('button', { name: 'Show only the fields for email' });
  await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
  await back.click();
  await expect.poll(() => rows.count()).toBe(own);
});
