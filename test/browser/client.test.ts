import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { preflight as Preflight } from '../../src/client/preflight/index.ts';
import type { Lemlist as LemlistClass } from '../../src/index.ts';
import { document } from '../support/document.ts';
import { type PrismServer, startPrism } from '../support/prism-server.ts';
import { launchChromium } from './chromium.ts';
import { type Page, servePage } from './page.ts';

declare global {
  var lemlistOpenapi: { Lemlist: typeof LemlistClass; preflight: typeof Preflight };
}

let browser: Browser;
let prism: PrismServer;
let page: Page;
let tab: Tab;
const complaints: string[] = [];

beforeAll(async () => {
  [prism, page] = await Promise.all([startPrism(document), servePage()]);
  browser = await launchChromium();
  tab = await browser.newPage();
  tab.on('pageerror', (error) => void complaints.push(String(error)));
  await tab.goto(page.url);
  await tab.waitForFunction(() => globalThis.lemlistOpenapi !== undefined);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([prism?.close(), page?.close()]);
});

describe('the client in a browser', () => {
  test('it reads, walks and updates against the mock', async () => {
    const result = await tab.evaluate(async (url) => {
      const { Lemlist, preflight } = globalThis.lemlistOpenapi;
      const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${url}/api`, preflight });
      const names: string[] = [];
      for await (const campaign of lemlist.campaigns.listAll()) names.push(campaign.name ?? '');
      const step = await lemlist.sequences.updateStep(
        { sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'sms', message: 'Hello' } },
        { headers: { Prefer: 'example=sms' } },
      );
      return { names, type: step.type };
    }, prism.url);
    expect(result.names).toHaveLength(3);
    expect(result.type).toBe('sms');
  });

  test('the preflight works under a strict policy', async () => {
    const message = await tab.evaluate(async (url) => {
      const { Lemlist, preflight } = globalThis.lemlistOpenapi;
      const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: url, preflight });
      const body = { type: 'sms', subject: 'x' } as never;
      return lemlist.sequences
        .updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body })
        .catch((error: Error) => error.message);
    }, prism.url);
    expect(message).toContain('`subject` belongs to email steps, not to sms steps');
  });

  test('a missing server is a ConnectionError', async () => {
    const name = await tab.evaluate(async () => {
      const { Lemlist } = globalThis.lemlistOpenapi;
      const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: 'http://127.0.0.1:9', maxRetries: 0 });
      return lemlist.campaigns.list().catch((error: Error) => error.name);
    });
    expect(name).toBe('ConnectionError');
  });

  test('the page complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
