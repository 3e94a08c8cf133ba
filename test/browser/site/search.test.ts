import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { open, pathOf } from './open.ts';
import { QUERIES } from './search-queries.ts';

const UPDATE = 'reference/sequences/update-step';
/** Results that everybody looks at. */
const FIRST = 3;
/** One query of so many is typed. */
const EVERY = 10;

let browser: Browser;
let tab: Tab;
const loaded: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
  tab.on('request', (request) => void loaded.push(request.url()));
});

beforeEach(() => open(tab, ''));

afterAll(() => browser?.close());

describe('the search', () => {
  test('its index is loaded with the first search', async () => {
    const isIndex = (url: string): boolean => url.includes('localSearchIndex');
    await tab.waitForLoadState('networkidle');
    expect(loaded.filter(isIndex)).toEqual([]);
    await search('delay');
    expect(loaded.filter(isIndex)).toHaveLength(1);
  });

  test('the text of an error leads to its entry, which is marked', async () => {
    // The second search begins on the page that the first led to.
    for (const text of ['You cannot edit this step because the campaign is running', 'Type is required']) {
      await search(text);
      await tab.keyboard.press('Enter');
      const marked = tab.locator('h3.named');
      await marked.filter({ hasText: text }).waitFor();
      expect(await marked.count()).toBe(1);
    }
  });

  test('a long title is shown as a whole', async () => {
    await tab.setViewportSize({ width: 360, height: 740 });
    await search('A step cannot be added to a locked sequence');
    const title = tab.locator('.result .title.main .text').first();
    const [text, box] = await Promise.all([title.boundingBox(), tab.locator('.result').first().boundingBox()]);
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    const ratio = await title.evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
    expect(ratio).toBeGreaterThan(1.3);
    await tab.setViewportSize({ width: 1280, height: 720 });
  });

  test('a result shows the text that was found', async () => {
    await search('sms delay');
    const excerpt = tab.locator('.result', { hasText: 'Update sequence step' }).locator('.excerpt').first();
    await excerpt
      .locator('mark', { hasText: /^delay$/i })
      .first()
      .waitFor();
    expect(await excerpt.innerText()).toContain('delay · integer');
  });

  test.each([
    ['its path', '/sequences/{sequenceId}/steps/{stepId}', UPDATE],
    ['a path with real ids', 'https://api.lemlist.com/api/sequences/seq_6BAJ/steps/stp_fvih', UPDATE],
    ['its method and a short path', 'GET /campaigns', 'reference/campaigns/list'],
    ['a word of its id', 'updatestep', UPDATE],
    ['a field of its body', 'endorseAnyFallback', UPDATE],
    ['a field that many pages speak of', 'delay', UPDATE],
    ['a field in snake case', 'sender_name', 'reference/email-accounts/create'],
    ['the text of an error', 'cannot edit this step because the campaign is running', 'reference/errors'],
    ['a type of event', 'emailsOpened', 'webhooks/email-event'],
  ])('it finds %s', async (_, query, page) => {
    expect((await search(query)).slice(0, FIRST)).toContain(page);
  });

  test.each([
    ['the id of an operation', 'sequences.updateStep', UPDATE],
    ['a pasted call', 'lemlist.campaigns.get()', 'reference/campaigns/get'],
    ['a pasted error', 'You cannot edit this step because the campaign is running', 'reference/errors'],
    ['an error whose words are on many pages', 'Step not found', 'reference/errors'],
    ['an error that a guide names', 'No API key provided', 'reference/errors'],
    ['the title of an operation', 'update lead', 'reference/leads/update'],
    ['the title of a list', 'differences', 'reference/differences'],
  ])('%s finds its page first', async (_, query, page) => {
    expect((await search(query))[0]).toBe(page);
  });

  // The index finds all of them: test/docs/find-pages.test.ts.
  test('what readers search for is found at the first place', async () => {
    const missed: string[] = [];
    for (const [query, ...wanted] of QUERIES.filter((_, index) => index % EVERY === 0)) {
      const [first = ''] = await search(query, 'anchors');
      if (!wanted.some((page) => first.startsWith(page))) missed.push(`${query}: ${first}`);
    }
    expect(missed).toEqual([]);
  });

  test('an empty search suggests pages, and Enter opens the one that is chosen', async () => {
    await tab.evaluate(() => sessionStorage.clear());
    await tab.keyboard.press('Control+k');
    await tab.getByText('Often read').waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => pathOf(url.href) === 'guides/first-campaign');
  });

  test('the name of an operation begins with its method', async () => {
    await search('pause campaign');
    expect(await tab.locator('.result').first().innerText()).toMatch(/^POST Pause campaign/);
  });

  test('a typing error finds it too', async () => {
    expect(await search('update sequnce step')).toContain(UPDATE);
    expect((await search('pause campaing')).slice(0, FIRST)).toContain('reference/campaigns/pause');
  });

  test('Enter opens what is chosen', async () => {
    await search('sequences.updateStep');
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => pathOf(url.href) === UPDATE);
    await tab.locator('h1', { hasText: 'Update sequence step' }).waitFor();
  });

  test('a search without results says so', async () => {
    await tab.keyboard.press('Control+k');
    await tab.locator('.VPLocalSearchBox input').fill('qqqqzzzz');
    await tab.getByText('No results').waitFor();
  });

  test('Escape closes it', async () => {
    await search('delay');
    await closeSearch();
  });
});

async function closeSearch(): Promise<void> {
  await tab.keyboard.press('Escape');
  await tab.locator('.VPLocalSearchBox').waitFor({ state: 'detached' });
}

/** Searches as a reader does, from the keyboard; gives the pages that are offered, the best first. */
async function search(query: string, detail: 'pages' | 'anchors' = 'pages'): Promise<string[]> {
  const box = tab.locator('.VPLocalSearchBox');
  if (await box.isVisible()) {
    // The results of the last search go with its words, and the index stays loaded.
    await box.locator('input').fill('');
    await box.locator('.suggested').waitFor();
  } else {
    // A box that opens begins with the last search.
    await tab.evaluate(() => sessionStorage.clear());
    await tab.keyboard.press('Control+k');
  }
  await box.locator('input').fill(query);
  await box.locator('.suggested').waitFor({ state: 'detached' });
  await box.locator('.result').first().waitFor();
  const links = await box.locator('.result').evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  return links.map((link) => pathOf(link) + (detail === 'anchors' ? decodeURIComponent(new URL(link).hash) : ''));
}
