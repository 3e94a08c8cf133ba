import type { Browser } from 'playwright-core';
import { open, watchedTab } from './open.ts';

/** More tabs than cores only wait for each other. */
const TABS = 2;

export interface Crawl {
  complaints: string[];
  outside: string[];
  /** Ids that links of a page lead to, but that the page does not have once its scripts have run. */
  lost: string[];
}

/** Opens the pages, each afresh, and collects what goes wrong in them. */
export async function crawl(browser: Browser, paths: string[]): Promise<Crawl> {
  const waiting = [...paths];
  const found: Crawl = { complaints: [], outside: [], lost: [] };
  const visitAll = async (): Promise<void> => {
    const { tab, complaints, outside } = await watchedTab(browser);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      await open(tab, path);
      const lost = await tab.evaluate(lostAnchors);
      found.lost.push(...lost.map((id) => `${path}: #${id}`));
    }
    found.complaints.push(...complaints);
    found.outside.push(...outside);
  };
  await Promise.all(Array.from({ length: TABS }, visitAll));
  return found;
}

/** Runs in the page. */
function lostAnchors(): string[] {
  const here = location.href.replace(/#.*$/, '');
  const ids = [...document.links]
    .filter(({ href }) => href.startsWith(`${here}#`))
    .map(({ hash }) => decodeURIComponent(hash.slice(1)));
  return [...new Set(ids)].filter((id) => id !== '' && !document.getElementById(id));
}
