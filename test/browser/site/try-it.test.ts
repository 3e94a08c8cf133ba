import type { Browser, Locator, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import { launchChromium } from '../chromium.ts';
import { open, site } from './open.ts';

const PAGE = 'reference/sequences/update-step#sms';

let browser: Browser;
let mock: Mock;
let tab: Tab;
/** Where the tab sent something, or tried to. */
const origins = new Set<string>();

beforeAll(async () => {
  [browser, mock] = await Promise.all([launchChromium(), startMock()]);
});

beforeEach(async () => {
  tab = await browser.newPage();
  tab.on('request', (request) => void origins.add(new URL(request.url()).origin));
  origins.clear();
  mock.reset();
  await open(tab, PAGE);
});

afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

describe('the form that sends to a mock', () => {
  test('it shows the answer with its status', async () => {
    await send(mock.url);
    expect(await tab.locator('.try-it .status').innerText()).toMatch(/^200 OK/);
    expect(JSON.parse(await tab.getByLabel('Body of the response').innerText())).toMatchObject({ type: 'sms' });
    expect(await tab.getByLabel('Headers of the response').innerText()).toContain('content-type: application/json');
    expect(mock.requests).toMatchObject([{ method: 'PATCH', status: 200 }]);
    expect(origins).toEqual(new Set([new URL(site.url).origin, mock.url]));
  });

  test('it shows the refusal of a wrong field', async () => {
    await body().fill(JSON.stringify({ ...JSON.parse(await body().inputValue()), subject: 'Hello' }));
    await send(mock.url);
    expect(await tab.locator('.try-it .status').innerText()).toMatch(/^400/);
    expect(await tab.getByLabel('Body of the response').innerText()).toContain('subject');
  });

  test('it sends the parameters as they were edited', async () => {
    await tab.locator('.try-it label', { hasText: 'stepId' }).locator('input').fill('stp_mine');
    await send(mock.url);
    expect(mock.requests[0]?.path).toMatch(/\/stp_mine$/);
  });

  test('it takes the example of the chosen type', async () => {
    await tab.getByRole('tab', { name: 'phone', exact: true }).click();
    expect(JSON.parse(await body().inputValue())).toMatchObject({ type: 'phone' });
    await send(mock.url);
    expect(JSON.parse(await tab.getByLabel('Body of the response').innerText())).toMatchObject({ type: 'phone' });
  });

  test.each(['https://api.lemlist.com', 'https://API.lemlist.com.', 'http://lemlist.com:4010', 'javascript:alert(1)'])(
    'it sends nothing to %s',
    async (address) => {
      await send(address);
      expect(await tab.locator('.try-it .fault').innerText()).toMatch(/never to lemlist|must begin with http/);
      expect(origins).toEqual(new Set([new URL(site.url).origin]));
    },
  );

  test('it says when no mock runs there', async () => {
    // Nothing listens on the discard port.
    await send('http://127.0.0.1:9');
    expect(await tab.locator('.try-it .fault').innerText()).toContain('npx lemlist-openapi mock');
  });

  test('it asks for no key and stores nothing', async () => {
    await send(mock.url);
    const labels = await tab.locator('.try-it label > span').allInnerTexts();
    expect(labels.filter((label) => /key|token|password/i.test(label))).toEqual([]);
    expect(await tab.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
      'any-key',
    );
  });
});

function body(): Locator {
  return tab.locator('.try-it label', { hasText: /^Body/ }).locator('textarea');
}

/** Sends to an address and waits for what is said then. */
async function send(address: string): Promise<void> {
  await tab.getByLabel('URL of the mock').fill(address);
  await tab.getByRole('button', { name: 'Send PATCH' }).click();
  await tab.locator('.try-it :is(.status, .fault)').waitFor();
}
