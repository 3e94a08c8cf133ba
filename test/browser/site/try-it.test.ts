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
    await tab.getByLabel('Example').selectOption({ label: 'manual: Manual task' });
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
    await tab.locator('.sample-code').getByText('This sample keeps the last body that was').waitFor();
    expect(await code()).toContain('"delay": 3');
    await field('stepId').fill('');
    await tab.getByText('stepId is required', { exact: true }).waitFor();
    expect(await field('stepId').getAttribute('aria-invalid')).toBe('true');
    expect(await code()).toMatch(/\/steps\/\{stepId\}'[\s\S]*"delay": 3/);
    await tab.getByRole('tab', { name: 'phone', exact: true }).click();
    expect(await code()).not.toMatch(/"delay": 3|\{stepId\}/);
    expect(await tab.locator('.sample-code .old, .parameters .fault:not(:empty)').count()).toBe(0);
  });

  test('show parameters with their types', async () => {
    await open(tab, 'reference/campaigns/list');
    await tab.locator('.pane[data-ready]').waitFor();
    await openFields();
    await tab.locator('.request-fields label', { hasText: 'status' }).locator('select').selectOption('running');
    expect(await code()).toContain("status: 'running'");
    await tab.locator('.request-fields label', { hasText: 'limit' }).locator('input').fill('7');
    expect(await code()).toContain('limit: 7');
    await tab.locator('.request-fields label', { hasText: 'limit' }).locator('input').fill('700');
    await tab.getByText('limit must be at most 100, got 700', { exact: true }).waitFor();
  });
});

describe('the mock in the page', () => {
  test('it is loaded by the first request and responds without a network', async () => {
    expect(await workerRequests()).toEqual([]);
    await send();
    expect(await tab.locator('.live-response .status').innerText()).toMatch(/^Response, 200/);
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
    await reset();
    expect(await shownText()).not.toContain('"delay": 9');
    expect(await code()).not.toContain('delay: 9');
    await send();
    expect(await tab.getByLabel('Body of the response').innerText()).not.toContain('Changed');
  });

  test('it says that it remembers, also on a page that is loaded again', async () => {
    await edit({ message: 'Kept' });
    await send();
    await tab.getByText('The mock remembers it in this tab, until Reset').waitFor();
    for (const expected of [true, false]) {
      await tab.reload({ waitUntil: 'commit' });
      await send();
      expect((await tab.getByLabel('Body of the response').innerText()).includes('Kept')).toBe(expected);
      await reset();
    }
  });

  test('it shows the refusal of a wrong field', async () => {
    await edit({ subject: 'Hello' });
    await send();
    expect(await tab.locator('.live-response .status').innerText()).toMatch(/^Response, 400/);
    expect(await tab.getByLabel('Body of the response').innerText()).toContain('subject');
    // A sentence is no code, and `of` in it no keyword.
    expect(await tab.getByLabel('Body of the response').locator('i').count()).toBe(0);
  });

  const workerRequests = () =>
    tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('mock-worker')),
    );
});

describe('the text of a body', () => {
  const WRONG = '{\n  "type": "sms",\n  "subject": "Hello",\n  "delay": 1\n}';
  const MESSAGE = '`subject` belongs to email steps, not to sms steps';

  test('a long one scrolls inside its box, and few of its faults are read aloud', async () => {
    await enterEditor();
    const fields = Array.from({ length: 100 }, (_, index) => `"field${index}": ${index}`);
    await body().fill(`{ "type": "sms",\n${fields.join(',\n')} }`);
    const listed = tab.locator('.try-it .faults li');
    await listed.getByText('And 95 more.').waitFor();
    expect(await listed.count()).toBe(6);
    expect((await tab.locator('.cm-editor').boundingBox())?.height).toBeLessThan(400);
  });

  test('a fault appears below its line while typing, and goes when it is corrected', async () => {
    await enterEditor();
    await body().fill(WRONG);
    await line('"subject"').locator('.faulty').waitFor();
    expect(await tab.locator('.line-fault').allInnerTexts()).toEqual([MESSAGE.replaceAll('`', '')]);
    const boxes = [line('"subject"'), tab.locator('.line-fault'), line('"delay"')].map((each) => each.boundingBox());
    const [above, fault, below] = (await Promise.all(boxes)) as { y: number; height: number }[];
    expect(fault?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    expect(below?.y).toBeGreaterThanOrEqual((fault?.y ?? 0) + (fault?.height ?? 0));
    await body().fill(WRONG.replace('subject', 'message'));
    await tab.locator('.line-fault').waitFor({ state: 'detached' });
    expect(await body().getAttribute('aria-invalid')).toBe('false');
  });

  test('screen readers get the faults once, from a list, and the text alone', async () => {
    await enterEditor();
    await body().fill('{\n  "type": "sms"\n  "delay": 1\n}');
    await tab.locator('.line-fault').waitFor();
    expect(await body().getAttribute('aria-invalid')).toBe('true');
    expect(await tab.locator('.request-fields .field').ariaSnapshot()).toBe(
      [
        '- text: Body',
        '- textbox "Body" [invalid]',
        '- status:',
        '  - list:',
        '    - listitem: "Line 3: The body is not JSON: comma expected"',
      ].join('\n'),
    );
    await tab.getByRole('button', { name: 'Send PATCH' }).click();
    await tab.getByText('Not sent. Line 3: The body is not JSON: comma expected', { exact: true }).waitFor();
    await tab.locator('.cm-content:focus').waitFor();
    expect(await shownText()).toBe('{\n  "type": "sms"\n  "delay": 1\n}');
    // Also where the form is closed again.
    await field('stepId').fill('');
    await tab.locator('.request-fields summary').click();
    await tab.getByRole('button', { name: 'Send PATCH' }).click();
    await tab.getByText('Not sent. stepId is required', { exact: true }).waitFor();
    await expect.poll(() => field('stepId').evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('the editor comes when the reader does, with what was typed meanwhile', async () => {
    const { release, wanted } = await heldEditor();
    await openFields();
    expect(wanted()).toBe(0);
    const before = await shownText();
    await body().click();
    await tab.keyboard.press('Control+End');
    await tab.keyboard.type('ab');
    await tab.keyboard.press('Shift+ArrowLeft');
    expect(wanted()).toBe(1);
    release();
    await tab.locator('.cm-content:focus').waitFor();
    await tab.keyboard.type('cd');
    expect(await shownText()).toBe(`${before}acd`);
    for (let changes = 0; changes < 2; changes++) await tab.keyboard.press('Control+z');
    expect(await shownText()).toBe(before);
  });

  test('a selection that is being made has its end before the editor comes', async () => {
    await openFields();
    const textarea = tab.locator('.editor textarea');
    await textarea.hover({ position: { x: 30, y: 18 } });
    const loaded = tab.waitForResponse(EDITOR);
    await tab.mouse.down();
    await (await loaded).finished();
    await textarea.hover({ position: { x: 200, y: 38 } });
    expect(await textarea.count()).toBe(1);
    const selected = await textarea.evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    );
    await tab.mouse.up();
    await tab.locator('.cm-content:focus').waitFor();
    expect(selected).toContain('"type"');
    expect(await tab.evaluate(() => String(getSelection()))).toBe(selected);
  });

  test('without the editor the text box lists the faults', async () => {
    await tab.route(EDITOR, (route) => route.abort());
    await openFields();
    await body().fill(WRONG);
    await tab.getByText(`Line 3: ${MESSAGE.replaceAll('`', '')}`).waitFor();
    expect(await tab.locator('.try-it .faults code').allInnerTexts()).toEqual(['subject']);
    expect(await tab.locator('.editor .faulty').innerText()).toContain('"subject"');
    expect(await tab.locator('.editor textarea').getAttribute('aria-invalid')).toBe('true');
  });

  test('the Tab key passes through the editor', async () => {
    await enterEditor();
    await tab.keyboard.press('Tab');
    expect(await tab.getByLabel('the mock in this page').evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    await tab.keyboard.press('Shift+Tab');
    await tab.locator('.cm-content:focus').waitFor();
    await tab.keyboard.press('Shift+Tab');
    expect(await field('stepId').evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('it takes what is pasted, and the example of another type', async () => {
    await enterEditor();
    await tab.keyboard.press('Control+a');
    await body().evaluate(
      (element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      WRONG.replaceAll('\n', '\r\n'),
    );
    expect(await shownText()).toBe(WRONG);
    await expect.poll(code).toContain("subject: 'Hello'");
    await tab.locator('.line-fault').waitFor();
    await tab.getByRole('tab', { name: 'phone', exact: true }).click();
    expect(await shownText()).toContain('"type": "phone"');
    expect(await tab.locator('.line-fault, .faults li').count()).toBe(0);
    await tab.locator('.request-fields label', { hasText: /^Body$/ }).click();
    await tab.keyboard.press('Control+z');
    expect(await shownText()).toContain('"type": "phone"');
  });

  const EDITOR = /\/line-editor\.[^/]*\.js$/;

  /** Delays the response to the request for the editor. */
  async function heldEditor(): Promise<{ release: () => void; wanted: () => number }> {
    let count = 0;
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.route(EDITOR, async (route) => {
      count++;
      await released;
      await route.continue();
    });
    return { release, wanted: () => count };
  }

  const line = (text: string): Locator => tab.locator('.cm-line', { hasText: text });
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

  test.each([
    '',
    'https://api.lemlist.com',
    'https://API.lemlist.com.',
    'http://lemlist.com:4010',
    'javascript:alert(1)',
  ])('nothing is sent to %s', async (address) => {
    await sendTo(address);
    expect(await tab.locator('.try-it > .fault').innerText()).toMatch(/never to lemlist|must begin with http/);
    expect(origins).toEqual(new Set([new URL(site.url).origin]));
  });

  test('the page says when no mock runs there', async () => {
    // Nothing listens on the discard port.
    await sendTo('http://127.0.0.1:9');
    expect(await tab.locator('.try-it > .fault').innerText()).toContain('npx lemlist-openapi mock --stateful');
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
  await tab.locator('.live-response details').locator('summary').click();
  const [page, pane] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('.pane')?.scrollWidth === document.querySelector('.pane')?.clientWidth,
  ]);
  expect([page, pane]).toEqual([width, true]);
  await body().click();
  await tab.locator('.line-fault').waitFor();
  const overflow = (element: Element): number => element.scrollWidth - element.clientWidth;
  expect(await tab.locator('.cm-scroller').evaluate(overflow)).toBe(0);
  // A line that does not fit goes on further to the right.
  const places = await tab.locator('.cm-line', { hasText: 'xxx' }).evaluate((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ left }) => left);
  });
  expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBeGreaterThan(10);
  if (width >= 1280) expect((await tab.locator('h1').boundingBox())?.width).toBeGreaterThan(480);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

function field(name: string): Locator {
  return tab.locator('.try-it label', { hasText: new RegExp(`^${name}`) }).locator('input, textarea');
}

function body(): Locator {
  return tab.getByRole('textbox', { name: 'Body', exact: true });
}

/** The text of the body, in the text box or in the editor. */
function shownText(): Promise<string> {
  return body().evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value
      : [...element.querySelectorAll('.cm-line')].map(({ textContent }) => textContent).join('\n'),
  );
}

/** Goes into the body and waits for the editor that is loaded then. */
async function enterEditor(): Promise<void> {
  await openFields();
  await body().click();
  await tab.locator('.cm-content:focus').waitFor();
}

async function openFields(): Promise<void> {
  await tab.locator('.request-fields').evaluate((details) => details.setAttribute('open', ''));
}

/** Changes fields of the body; `undefined` leaves one out. */
async function edit(changes: Record<string, unknown>): Promise<void> {
  await openFields();
  await body().fill(JSON.stringify({ ...JSON.parse(await shownText()), ...changes }, null, 2));
}

/** Presses Reset and waits until the response is gone. */
async function reset(): Promise<void> {
  await tab.getByRole('button', { name: 'Reset', exact: true }).click();
  await tab.locator('.live-response .status').waitFor({ state: 'detached' });
  await tab.getByText('All is as it was at first').waitFor();
}

/** Sends to the mock in the page and waits for what is said then. */
async function send(): Promise<void> {
  await tab.getByRole('button', { name: 'Send PATCH' }).click();
  await tab.locator('.live-response .status, .try-it > .fault:not(:empty)').waitFor();
}

/** The same with a mock at an address. */
async function sendTo(address: string): Promise<void> {
  await openFields();
  await tab.getByLabel('a mock of yours').check();
  await tab.getByLabel('URL of the mock').fill(address);
  await send();
}
