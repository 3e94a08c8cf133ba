import type { Browser, Locator, Page as Tab } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Mock, startMock } from '../../../src/mock/index.ts';
import { launchChromium } from '../chromium.ts';
import { open } from './open.ts';

const PAGE = 'reference/sequences/update-step#sms';

/** The form of a request on the page of Update Sequence Step, in a new tab for each test. Registers hooks. */
export function useTryIt() {
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

  return {
    /** The tab of this test. */
    get tab() {
      return tab;
    },
    /** A mock as a server, for readers who have one. */
    get mock() {
      return mock;
    },
    origins,
    code,
    language,
    field,
    body,
    shownText,
    enterEditor,
    openFields,
    edit,
    reset,
    send,
    sendTo,
  };
}
