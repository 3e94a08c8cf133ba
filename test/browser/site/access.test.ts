import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open, site } from './open.ts';

declare global {
  var axe: { run(options: RunOptions): Promise<AxeResults> };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = [
  '',
  'reference/sequences/update-step',
  'reference/campaigns/list',
  'schemas/StepUpdate',
  'webhooks/email-event',
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

/** The rules that colours can break. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is shown now; by all of its rules, or by some. */
async function faults(tab: Tab, rules?: string[]): Promise<string[]> {
  await tab.addScriptTag({ path: AXE });
  // A menu that opens is transparent at first, and its text then has too little contrast.
  await tab.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => {}));
  // Without a list of what is right, which takes half of the time.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await tab.evaluate((chosen) => globalThis.axe.run(chosen), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' and ')}`);
}

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  test.each(PAGES)('it finds nothing on /%s', async (path) => {
    const tab = await browser.newPage({ colorScheme });
    await open(tab, path);
    // In the dark only the colours are others.
    expect(await faults(tab, colorScheme === 'dark' ? OF_COLOURS : undefined)).toEqual([]);
    await tab.close();
  });
});

test.each([
  'reference/errors',
  'reference/leads/upload-audio',
  'schemas/',
  'schemas/EmailStep',
  'webhooks/',
  'nowhere',
])('axe finds nothing on /%s on a dark phone', async (path) => {
  const viewport = { width: 360, height: 800 };
  const tab = await browser.newPage({ colorScheme: 'dark', viewport, isMobile: true, hasTouch: true });
  await open(tab, path);
  expect(await faults(tab)).toEqual([]);
  await tab.close();
});

test('axe finds nothing in the open search', async () => {
  const tab = await browser.newPage();
  await open(tab, '');
  await tab.keyboard.press('Control+k');
  await tab.locator('.VPLocalSearchBox input').fill('delay');
  await tab.locator('.VPLocalSearchBox .result').first().waitFor();
  expect(await faults(tab)).toEqual([]);
  await tab.close();
});

test('axe finds nothing on a phone before the page wakes, and in its menus', async () => {
  const viewport = { width: 360, height: 800 };
  const tab = await browser.newPage({ colorScheme: 'dark', viewport, isMobile: true, hasTouch: true });
  await tab.goto(`${site.url}guides/errors`);
  expect(await faults(tab)).toEqual([]);
  await open(tab, 'guides/errors');
  const bar = tab.getByRole('navigation', { name: 'Menus' });
  await bar.getByRole('button', { name: 'On this page' }).tap();
  await bar.getByRole('link', { name: 'Return to top' }).waitFor();
  expect(await faults(tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  await bar.locator('button.menu').tap();
  await tab.getByRole('switch', { name: 'Dark theme' }).waitFor();
  expect(await faults(tab)).toEqual([]);
  await tab.close();
});

test('axe finds nothing on a computer before the page wakes', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(`${site.url}guides/errors`);
  expect(await faults(tab)).toEqual([]);
  await tab.close();
});

test.each(['light', 'dark'] as const)(
  'axe, %s, finds nothing in a form with faults, a response, and an error of the mock',
  async (colorScheme) => {
    const tab = await browser.newPage({ colorScheme });
    await open(tab, 'reference/sequences/update-step');
    await tab.locator('.request-fields summary').click();
    await tab.getByLabel(/^stepId/).fill('x');
    await tab.locator('.parameters .fault code').waitFor();
    const body = tab.getByRole('textbox', { name: 'Body', exact: true });
    await body.click();
    await tab.locator('.cm-content').waitFor();
    await body.fill('{ "type": "email", "message": 3 }');
    await tab.locator('.line-fault').waitFor();
    await tab.getByRole('button', { name: 'Send PATCH' }).click();
    await tab.locator('.live-response .status').waitFor();
    await tab.locator('.get-error').first().click();
    await tab.locator('.got-error').first().getByLabel('Program').waitFor();
    expect(await faults(tab, colorScheme === 'dark' ? OF_COLOURS : undefined)).toEqual([]);
    await tab.close();
  },
);

test('without scripts a path that does not exist leads on', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.url}nowhere`);
  await plain.getByRole('link', { name: 'all operations' }).click();
  expect(await plain.locator('h1').innerText()).toContain('Reference');
  await plain.close();
});

test('without scripts the menus of a phone are open, and no button is dead', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await plain.goto(`${site.url}reference/campaigns/list`);
  expect(await plain.getByRole('link', { name: 'Guides', exact: true }).isVisible()).toBe(true);
  const last = await plain.getByRole('banner').getByRole('link', { name: 'Webhooks' }).boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 1000)).toBeLessThanOrEqual(360);
  expect(await plain.getByRole('link', { name: 'All operations' }).isVisible()).toBe(true);
  expect(await plain.locator('button:visible').count()).toBe(0);
  // The page comes first, and a link leads to the menu behind it.
  const top = (selector: string) => plain.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('h1')).toBeLessThan(400);
  expect(await top('.VPSidebar')).toBeGreaterThan(await top('.VPContent'));
  await plain.getByRole('link', { name: 'Menu', exact: true }).click();
  expect(await top('.VPSidebar')).toBeLessThan(800);
  await plain.getByRole('link', { name: 'All operations' }).click();
  expect(await plain.locator('h1').innerText()).toContain('Reference');
  await plain.close();
});
