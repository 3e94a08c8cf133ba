import type { Locator, Page as Tab } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { useTryIt } from './try-it-form.ts';

const form = useTryIt();
const { code, field, body, shownText, enterEditor, openFields } = form;
let tab: Tab;
beforeEach(() => {
  ({ tab } = form);
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
