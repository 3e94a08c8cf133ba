import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { inject } from 'vitest';

export const site = inject('site');

/** What went wrong in a tab, each with its page. */
export interface Watched {
  tab: Tab;
  /** Errors and warnings on the console, errors of scripts, responses with status 400 and more. */
  complaints: string[];
  /** Requests that left for another host than the site's. */
  outside: string[];
}

/** A tab that notes what goes wrong in it. */
export async function watchedTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const tab = await browser.newPage(options);
  const complaints: string[] = [];
  const outside: string[] = [];
  const complain = (text: string): void => void complaints.push(`${pathOf(tab.url())}: ${text}`);
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  tab.on('pageerror', (error) => complain(String(error)));
  tab.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} for ${response.url()}`);
  });
  tab.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(site.url).origin) {
      outside.push(`${pathOf(tab.url())}: ${request.url()}`);
    }
  });
  return { tab, complaints, outside };
}

/** Opens a page of the site, such as `guides/errors`, and waits until its scripts have taken over. */
export async function open(tab: Tab, path: string): Promise<void> {
  await tab.goto(`${site.url}${path}`, { waitUntil: 'commit' });
  await tab.waitForFunction(() => {
    // Some pages wait for a sign of a reader.
    dispatchEvent(new Event('scroll'));
    // A page that has just been committed has no root element yet.
    return document.querySelector(':root[data-awake]') !== null;
  });
}

/** `guides/errors`; the first page is `index`. */
export function pathOf(url: string): string {
  return url.replace(site.url, '').replace(/[?#].*$/, '') || 'index';
}
