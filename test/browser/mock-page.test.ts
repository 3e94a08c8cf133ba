import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { launchChromium } from './chromium.ts';

const KEY = { authorization: `Basic ${btoa(':any-key')}` };
const STEP = '/api/sequences/seq_6BAJyNSBAZdKH8RJr/steps/stp_EgMaco9cECbz5qiFc';
const WRONG = '{"type":"sms","subject":"<img src=x onerror=alert(1)>"}';

let browser: Browser;
let mock: Mock;
beforeAll(async () => {
  browser = await launchChromium();
  mock = await startMock({ stateful: true });
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});
beforeEach(() => mock.reset());

function patch(body: string): Promise<Response> {
  const headers = { ...KEY, 'content-type': 'application/json' };
  return fetch(mock.url + STEP, { method: 'PATCH', headers, body });
}

describe('the page of the mock', () => {
  let tab: Tab;
  const complaints: string[] = [];
  beforeAll(async () => {
    tab = await browser.newPage();
    tab.on('pageerror', (error) => void complaints.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await tab.goto(`${mock.url}/__mock/`);
  });

  test('requests and refusals appear while they come in, as text', async () => {
    await patch('{"type":"sms","message":"Hello"}');
    await patch(WRONG);
    await tab.waitForFunction(() => document.querySelectorAll('tbody tr').length === 2);
    const rows = await tab.locator('tbody tr').allInnerTexts();
    expect(rows[0]).toMatch(
      /^400\tPATCH \/api\/sequences\/.*\tsequences.updateStep\nbody: `subject` belongs to email steps/s,
    );
    expect(rows[1]).toMatch(/^200\tPATCH /);
    expect(await tab.locator('#state').innerText()).toContain('"message": "Hello"');
    expect(await tab.locator('tbody img').count()).toBe(0);
  });

  test('its buttons reset the mock and move its clock', async () => {
    await patch('{"type":"sms","message":"Once"}');
    await tab.locator('#state', { hasText: '"message": "Once"' }).waitFor();
    await tab.getByRole('button', { name: 'Reset' }).click();
    await tab.getByRole('status').getByText('0 requests').waitFor();
    expect(await tab.locator('#state').innerText()).not.toContain('"Once"');
    const before = mock.state?.activities.length ?? 0;
    await tab.getByRole('button', { name: 'Advance one day' }).click();
    await tab.locator('#state', { hasText: '"emailsSent"' }).waitFor();
    await expect.poll(() => mock.state?.activities.length).toBeGreaterThan(before);
  });

  test('it fits a phone, and nothing complains', async () => {
    await tab.setViewportSize({ width: 360, height: 740 });
    await patch(WRONG);
    await tab.locator('tbody tr').first().waitFor();
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
  });
});

describe('a page of a foreign origin', () => {
  test('reaches neither the state nor the API, and changes nothing', async () => {
    const tab = await browser.newPage();
    await tab.route('http://evil.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>evil</title>' }),
    );
    await tab.goto('http://evil.example/');
    await patch('{"type":"sms","message":"Kept"}');
    const outcomes = await tab.evaluate(
      async ([url, step]) => {
        const outcome = (path: string, init?: RequestInit): Promise<string> =>
          fetch(url + path, init).then(
            (response) => `${response.type} ${response.status}`,
            () => 'refused',
          );
        const authorization = `Basic ${btoa(':any-key')}`;
        return [
          await outcome('/__mock/state'),
          await outcome('/__mock/requests', { mode: 'no-cors' }),
          await outcome('/__mock/reset', { method: 'POST', mode: 'no-cors' }),
          await outcome('/__mock/seed', { method: 'POST', mode: 'no-cors', body: '{"campaigns":[]}' }),
          await outcome(step, { headers: { authorization } }),
          await outcome('/api/team?access_token=any', { mode: 'no-cors' }),
        ];
      },
      [mock.url, STEP] as const,
    );
    // An opaque response shows the page nothing; the others do not even arrive.
    for (const outcome of outcomes) expect(['refused', 'opaque 0']).toContain(outcome);
    expect(JSON.stringify(mock.state)).toContain('"Kept"');
    expect(mock.state?.campaigns).toHaveLength(3);
    await tab.close();
  });
});
