import type { Browser, Page as Tab } from 'playwright-core';

declare global {
  var pickerReadyAt: number | undefined;
}

/** A response that a page was loaded from, and its bytes as they were sent, head included. */
export interface Loaded {
  url: string;
  bytes: number;
}

/** Milliseconds from the start of a first visit. */
export interface Times {
  /** Until something is painted. */
  painted: number;
  /** Until the page is painted, its picker takes clicks, and the last long task is over. */
  interactive: number;
  /** What the page's own thread computed until nothing was left to load. Other programs change it little. */
  cpu: number;
}

/** Every response of a first visit, the largest first. */
export async function loadedBy(browser: Browser, url: string): Promise<Loaded[]> {
  return inFreshTab(browser, async (tab) => {
    const session = await tab.context().newCDPSession(tab);
    const urls = new Map<string, string>();
    const loaded: Loaded[] = [];
    session.on('Network.responseReceived', ({ requestId, response }) => void urls.set(requestId, response.url));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
      const address = urls.get(requestId) ?? '';
      if (!address.startsWith('data:')) loaded.push({ url: address, bytes });
    });
    await session.send('Network.enable');
    await tab.goto(url, { waitUntil: 'networkidle' });
    return loaded.toSorted((one, other) => other.bytes - one.bytes);
  });
}

/** Times of a first visit. That the picker does take clicks is tried behind it, since a click is work of its own. */
export async function timesOf(browser: Browser, url: string, kind: string): Promise<Times> {
  return inFreshTab(browser, async (tab) => {
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.addInitScript(notePicker);
    await tab.goto(url, { waitUntil: 'networkidle' });
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    const { painted, busyUntil, ready } = await tab.evaluate(readTimes);
    await tab.locator(`.variant-choices a[href$="#${kind}"]`).click();
    await tab.locator(`[data-variant="${kind}"]`).waitFor();
    return { painted, interactive: Math.max(painted, busyUntil, ready), cpu: seconds * 1000 };
  });
}

/** With an empty cache. */
async function inFreshTab<T>(browser: Browser, visit: (tab: Tab) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts. */
function notePicker(): void {
  new MutationObserver((_, observer) => {
    globalThis.pickerReadyAt = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
}

/** Runs in the page; times count from the start of its navigation. */
async function readTimes(): Promise<{ painted: number; busyUntil: number; ready: number }> {
  const longTasks = new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'longtask', buffered: true });
    // Where there was none, nothing is ever reported.
    setTimeout(() => resolve([]), 100);
  });
  const ends = (await longTasks).map(({ startTime, duration }) => startTime + duration);
  const [painted] = performance.getEntriesByName('first-contentful-paint');
  return {
    painted: painted?.startTime ?? Number.NaN,
    busyUntil: Math.max(0, ...ends),
    ready: globalThis.pickerReadyAt ?? Number.NaN,
  };
}
