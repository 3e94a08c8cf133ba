import type { Browser, Locator, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
  await tab.locator('.pane[data-ready]').waitFor();
});

// An open tab keeps its worker.
afterEach(() => tab?.close());

afterAll(async () => {
  await browser?.close();
  await mock?.close();
});

const code = () => tab.locator('#sample-code code').innerText();
const language = (name: string) => tab.getByRole('tab', { name, exact: true });

describe('the samples of an operation', () => {
  test('a language and a target are chosen, and remembered on the next page', async () => {
    await language('Python').click();
    expect(await code()).toContain('requests.patch(');
    await tab.getByRole('button', { name: 'lemlist', exact: true }).click();
    expect(await code()).toMatch(/https:\/\/api\.lemlist\.com\/api\/sequences[\s\S]*LEMLIST_API_KEY/);
    await open(tab, 'reference/campaigns/list');
    await expect.poll(code).toContain('requests.get(');
    expect(await code()).toContain('https://api.lemlist.com/api/campaigns?version=v2');
  });

  test('arrow keys choose the language', async () => {
    await language('TypeScript').focus();
    await tab.keyboard.press('ArrowRight');
    expect(await code()).toMatch(/^curl -X PATCH/);
    expect(await tab.locator(':focus').innerText()).toBe('curl');
  });

  test('the picker and the samples choose together', async () => {
    await tab.getByRole('tab', { name: 'phone', exact: true }).click();
    expect(await code()).toContain("type: 'phone'");
    await tab.getByLabel('Example').selectOption({ label: 'Manual task' });
    expect(await tab.locator('.variant[data-shown]').getAttribute('data-variant')).toBe('manual');
    expect(await code()).toContain("type: 'manual'");
    expect(await tab.locator('.sample:visible').getAttribute('data-example')).toBe('manual');
  });

  test('each example brings its own ids', async () => {
    expect(await code()).not.toContain('stp_fvihwnvHPHMBv3fqY');
    await tab.getByRole('tab', { name: 'email', exact: true }).click();
    expect(await code()).toContain('stp_fvihwnvHPHMBv3fqY');
  });
});

describe('the samples of a request that was edited', () => {
  test('show it in every language, until another example is chosen', async () => {
    await edit({ message: 'Shall we talk?', delay: 3 });
    expect(await code()).toContain("message: 'Shall we talk?'");
    await language('curl').click();
    expect(await code()).toContain('"delay": 3');
    await body().fill('{ "type": "sms", ');
    expect(await code()).toContain('"delay": 3');
    await tab.getByRole('tab', { name: 'phone', exact: true }).click();
    expect(await code()).not.toContain('"delay": 3');
  });

  test('show parameters with their types', async () => {
    await open(tab, 'reference/campaigns/list');
    await tab.locator('.pane[data-ready]').waitFor();
    await openFields();
    await tab.locator('.request-fields label', { hasText: 'status' }).locator('select').selectOption('running');
    expect(await code()).toContain("status: 'running'");
    await tab.locator('.request-fields label', { hasText: 'limit' }).locator('input').fill('7');
    expect(await code()).toContain('limit: 7');
  });
});

describe('the mock in the page', () => {
  test('it is loaded by the first request and responds without a network', async () => {
    expect(await workerRequests()).toEqual([]);
    await send();
    expect(await tab.locator('.answer .status').innerText()).toMatch(/^Response, 200/);
    expect(JSON.parse(await tab.getByLabel('Body of the response').innerText())).toMatchObject({ type: 'sms' });
    // In the colours of the response that it replaces.
    expect(await tab.getByLabel('Body of the response').locator('i.p').first().innerText()).toBe('"_id"');
    expect(await workerRequests()).toHaveLength(1);
    expect(origins).toEqual(new Set([new URL(site.url).origin]));
  });

  test('it works offline once it is loaded, and remembers until it is reset', async () => {
    await send();
    await tab.context().setOffline(true);
    await edit({ message: 'Changed' });
    await send();
    await tab.getByRole('tab', { name: 'phone', exact: true }).click();
    await tab.getByRole('tab', { name: 'sms', exact: true }).click();
    await edit({ message: undefined, delay: 9 });
    await send();
    expect(JSON.parse(await tab.getByLabel('Body of the response').innerText())).toMatchObject({
      message: 'Changed',
      delay: 9,
    });
    await tab.getByRole('button', { name: 'Reset the mock' }).click();
    await tab.locator('.answer .status').waitFor({ state: 'detached' });
    await send();
    expect(await tab.getByLabel('Body of the response').innerText()).not.toContain('Changed');
  });

  test('it shows the refusal of a wrong field', async () => {
    await edit({ subject: 'Hello' });
    await send();
    expect(await tab.locator('.answer .status').innerText()).toMatch(/^Response, 400/);
    expect(await tab.getByLabel('Body of the response').innerText()).toContain('subject');
  });

  test('faults appear while typing, with their line', async () => {
    await openFields();
    await body().fill('{\n  "type": "sms",\n  "subject": "Hello"\n}');
    await expect
      .poll(() => tab.locator('.try-it ul.fault').innerText())
      .toBe('Line 3: `subject` belongs to email steps, not to sms steps');
    expect(await tab.locator('.editor .faulty').innerText()).toContain('"subject": "Hello"');
    await body().fill('{\n  "type": "sms"\n  "delay": 1\n}');
    await expect
      .poll(() => tab.locator('.try-it ul.fault').innerText())
      .toContain('Line 3: The body is not valid JSON');
    await body().fill('{ "type": "sms", "delay": 1 }');
    await expect.poll(() => tab.locator('.try-it ul.fault li').count()).toBe(0);
  });

  const workerRequests = () =>
    tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('mock-worker')),
    );
});

describe('a mock of the reader', () => {
  test('it gets the parameters and the body as they were edited', async () => {
    await openFields();
    await field('stepId').fill('stp_mine');
    await sendTo(mock.url);
    expect(mock.requests).toMatchObject([{ method: 'PATCH', path: expect.stringMatching(/\/stp_mine$/) }]);
    expect(await tab.getByLabel('Headers of the response').textContent()).toContain('content-type: application/json');
    expect(origins).toEqual(new Set([new URL(site.url).origin, mock.url]));
  });

  test.each(['https://api.lemlist.com', 'https://API.lemlist.com.', 'http://lemlist.com:4010', 'javascript:alert(1)'])(
    'nothing is sent to %s',
    async (address) => {
      await sendTo(address);
      expect(await tab.locator('.try-it p.fault').innerText()).toMatch(/never to lemlist|must begin with http/);
      expect(origins).toEqual(new Set([new URL(site.url).origin]));
    },
  );

  test('the page says when no mock runs there', async () => {
    // Nothing listens on the discard port.
    await sendTo('http://127.0.0.1:9');
    expect(await tab.locator('.try-it p.fault').innerText()).toContain('npx lemlist-openapi mock --stateful');
  });

  test('the form asks for no key and stores none', async () => {
    await sendTo(mock.url);
    const labels = await tab.locator('.try-it label').allInnerTexts();
    expect(labels.filter((label) => /key|token|password/i.test(label))).toEqual([]);
    expect(await tab.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
      'any-key',
    );
  });
});

test.each([360, 768, 1280, 1920])('at %i px the page is as wide as the screen after a response', async (width) => {
  await tab.setViewportSize({ width, height: 900 });
  await edit({ subject: 'x'.repeat(300) });
  await send();
  await tab.locator('.answer details').locator('summary').click();
  const [page, pane] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('.pane')?.scrollWidth === document.querySelector('.pane')?.clientWidth,
  ]);
  expect([page, pane]).toEqual([width, true]);
});

function field(name: string): Locator {
  return tab.locator('.try-it label', { hasText: new RegExp(`^${name}`) }).locator('input, textarea');
}

function body(): Locator {
  return field('Body');
}

async function openFields(): Promise<void> {
  await tab.locator('.request-fields').evaluate((details) => details.setAttribute('open', ''));
}

/** Changes fields of the body; `undefined` leaves one out. */
async function edit(changes: Record<string, unknown>): Promise<void> {
  await openFields();
  await body().fill(JSON.stringify({ ...JSON.parse(await body().inputValue()), ...changes }, null, 2));
}

/** Sends to the mock in the page and waits for what is said then. */
async function send(): Promise<void> {
  await tab.getByRole('button', { name: 'Send PATCH' }).click();
  await tab.locator('.answer .status, .try-it p.fault:not(:empty)').waitFor();
}

/** The same with a mock at an address. */
async function sendTo(address: string): Promise<void> {
  await openFields();
  await tab.getByLabel('a mock of yours').check();
  await tab.getByLabel('URL of the mock').fill(address);
  await send();
}
