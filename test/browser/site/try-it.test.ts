import type { Page as Tab } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { open, site } from './open.ts';
import { useTryIt } from './try-it-form.ts';

const form = useTryIt();
const { origins, code, language, field, body, shownText, openFields, edit, reset, send, sendTo } = form;
let tab: Tab;
let mock: typeof form.mock;
beforeEach(() => {
  ({ tab, mock } = form);
});

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
