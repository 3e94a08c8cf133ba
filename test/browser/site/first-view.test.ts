import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { site } from './open.ts';

// Here nothing moves before the test moves it: the helper `open` gives a sign by itself.
const PAGE = `${site.url}reference/sequences/update-step`;

let browser: Browser;
let tab: Tab;
let scripts: string[];
let letVueLoad: () => void;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  scripts = [];
  const loaded = new Promise<void>((resolve) => {
    letVueLoad = resolve;
  });
  tab.on('request', (request) => {
    const [, name] = /\/([\w-]+)\.[^/]+\.js$/.exec(request.url()) ?? [];
    if (name) scripts.push(name);
  });
  await tab.route('**/framework.*.js', async (route) => {
    await loaded;
    await route.continue();
  });
});
afterEach(async () => {
  letVueLoad();
  // A request that is still held when its tab closes fails.
  await tab.unrouteAll({ behavior: 'wait' });
  await tab.close();
});

const isAwake = () => tab.waitForFunction(() => document.querySelector(':root[data-awake]') !== null);

/** VitePress scrolls in a frame of its own. */
const twoFrames = () =>
  tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))));

/** Where things stand, and what the sidebar marks. */
const layout = () =>
  tab.evaluate(() => {
    const boxes = [
      '.VPNavBarTitle',
      '.VPNavBarSearch',
      '.VPNavBarMenu',
      '.VPSidebar',
      'h1',
      '.pane',
      '.variants',
      '#sample-code',
      '.VPDocAsideOutline',
      '.VPLocalNav',
    ];
    return {
      boxes: boxes.map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return [selector, ...[x, y, width, height].map(Math.round)];
      }),
      marked: [...document.querySelectorAll('.VPSidebarItem.is-active a')].map((link) => link.getAttribute('href')),
    };
  });

describe('the page of an operation', () => {
  test('its end is laid out after the first paint, without a sign of a reader', async () => {
    await tab.goto(PAGE);
    await tab.locator('html.whole').waitFor({ state: 'attached' });
    const painted = () => tab.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    // Chromium reports a paint when it has been shown.
    await expect.poll(painted).toBe(1);
    const { end, length } = await tab.evaluate(() => ({
      end: document.querySelector('.pane + div')?.getBoundingClientRect().bottom ?? Number.NaN,
      length: document.documentElement.scrollHeight,
    }));
    // The links to the next pages and the footer follow.
    expect(length - end).toBeGreaterThan(0);
    expect(length - end).toBeLessThan(500);
    // The estimate of the styles is 6,000 px.
    expect(length).toBeGreaterThan(9_000);
    expect(scripts).not.toContain('framework');
  });

  test('loads one script until somebody is there, and its picker works', async () => {
    await tab.goto(PAGE, { waitUntil: 'load' });
    // By itself it can come before the page has asked for anything.
    await tab.waitForLoadState('networkidle');
    expect(scripts).toEqual(['first-view']);
    expect(await tab.evaluate(imagesOfStyles)).toEqual([]);
    await tab.locator('.variant-choices a[href$="#sms"]').click();
    await tab.locator('.variant[data-variant="sms"]').waitFor();
    await expect.poll(() => scripts).toContain('framework');
    expect(scripts).toContain('metadata');
  });

  // Chromium reports a resting pointer by itself, now and then.
  test('a pointer that moves wakes it, one that rests does not', async () => {
    await tab.goto(PAGE, { waitUntil: 'load' });
    const counts = await tab.evaluate(() => {
      const scripts = () => document.head.querySelectorAll('script[src], link[rel=modulepreload]').length;
      const point = (movementX: number) =>
        document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, movementX }));
      const before = scripts();
      point(0);
      const atRest = scripts();
      point(1);
      return { asleep: atRest === before, awake: scripts() > before };
    });
    expect(counts).toEqual({ asleep: true, awake: true });
  });

  test('nothing moves once the rest is there', async () => {
    await tab.goto(PAGE, { waitUntil: 'load' });
    const before = await layout();
    expect(before.marked).toHaveLength(1);
    letVueLoad();
    await tab.mouse.move(300, 300);
    await tab.locator('.pane[data-ready]').waitFor();
    expect(await layout()).toEqual(before);
  });

  test('the chosen language shows before any input', async () => {
    letVueLoad();
    await tab.goto(PAGE);
    await tab.getByRole('tab', { name: 'Python', exact: true }).click();
    await tab.locator('[role=tab][aria-selected=true]', { hasText: 'Python' }).waitFor();
    await tab.reload({ waitUntil: 'commit' });
    await tab.locator('[role=tab][aria-selected=true]', { hasText: 'Python' }).waitFor();
  });
});

describe.each([1440, 1000])('a guide, at %i px', (width) => {
  test('loads one script until somebody is there, and then its outline stays', async () => {
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto(`${site.url}guides/mock`, { waitUntil: 'load' });
    const [before, outline] = [await layout(), await outlineText()];
    expect(scripts).toEqual(['first-view']);
    expect(outline).toContain('On this page');
    letVueLoad();
    await tab.mouse.move(300, 300);
    await isAwake();
    expect([await layout(), await outlineText()]).toEqual([before, outline]);
  });

  const outlineText = () => tab.locator('.VPDocAsideOutline:visible, .VPLocalNav:visible').innerText();
});

describe('what a reader does first is done as soon as it can be', () => {
  const cases: Array<[what: string, act: () => Promise<unknown>, seen: () => Promise<unknown>]> = [
    [
      'send',
      () => tab.getByRole('button', { name: 'Send PATCH' }).click(),
      () => tab.locator('.live-response .status', { hasText: '200' }).waitFor(),
    ],
    [
      'a language',
      () => tab.getByRole('tab', { name: 'curl' }).click(),
      () => tab.locator('#sample-code', { hasText: 'curl -X PATCH' }).waitFor(),
    ],
    [
      'an example',
      () => tab.locator('.pane select').selectOption({ label: 'sms: Text message' }),
      () => tab.locator('.variant[data-variant="sms"][data-shown]').waitFor(),
    ],
    [
      'a group of the sidebar',
      () => tab.getByRole('button', { name: 'Campaigns', exact: true }).click(),
      () => tab.locator('.VPSidebar').getByRole('link', { name: 'POST Create campaign' }).waitFor(),
    ],
    [
      'an error',
      () => tab.locator('.get-error').first().click(),
      () => tab.locator('.got-error').first().getByLabel('Response').waitFor(),
    ],
    [
      'the dark colours',
      () => tab.locator('.VPNavBarAppearance button').click(),
      () => tab.waitForFunction(() => document.querySelector(':root.dark') !== null),
    ],
    [
      'a click on the search',
      () => tab.locator('.search-button').click(),
      () => tab.locator('#localsearch-input').waitFor(),
    ],
    [
      'the keys of the search',
      () => tab.keyboard.press('Control+k'),
      () => tab.locator('#localsearch-input').waitFor(),
    ],
    ['the other key of the search', () => tab.keyboard.press('/'), () => tab.locator('#localsearch-input').waitFor()],
  ];

  test.each(cases)('%s', async (_, act, seen) => {
    await tab.goto(PAGE, { waitUntil: 'load' });
    await act();
    expect(tab.url().replace(/#.*/, '')).toBe(PAGE);
    letVueLoad();
    await seen();
    await isAwake();
  });

  test('a page stays where it was scrolled to', async () => {
    await tab.goto(PAGE, { waitUntil: 'load' });
    await tab.evaluate(() => document.documentElement.scrollBy(0, 600));
    letVueLoad();
    await isAwake();
    await twoFrames();
    expect(await tab.evaluate(() => scrollY)).toBe(600);
  });

  test('a page that is loaded again is where it was', async () => {
    letVueLoad();
    await tab.goto(PAGE, { waitUntil: 'load' });
    await tab.evaluate(() => document.documentElement.scrollBy(0, 3000));
    await isAwake();
    await twoFrames();
    await tab.reload({ waitUntil: 'load' });
    await isAwake();
    await twoFrames();
    expect(await tab.evaluate(() => scrollY)).toBe(3000);
  });

  test('a text that is typed stays', async () => {
    await tab.goto(PAGE, { waitUntil: 'load' });
    await tab.getByText('Edit the request').click();
    const body = tab.locator('.request-fields textarea').last();
    await body.fill('{"type": "sms", "subject": "no"}');
    letVueLoad();
    // The editor, which shows a fault below its line, has taken the place of the text box.
    await tab.locator('.request-fields .line-fault').waitFor();
    expect(await tab.locator('.cm-line').allInnerTexts()).toEqual(['{"type": "sms", "subject": "no"}']);
  });
});

/** Runs in the page: the elements in it that a style sheet gives an image. A browser opens each before it paints. */
function imagesOfStyles(): string[] {
  const hasImage = (element: Element): boolean =>
    [undefined, '::before', '::after'].some((part) => {
      const { content, maskImage, backgroundImage } = getComputedStyle(element, part);
      return !(part && content === 'none') && `${maskImage} ${backgroundImage}`.includes('url(');
    });
  return [...document.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && hasImage(element))
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}
