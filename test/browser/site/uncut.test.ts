import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './open.ts';
import { shareTab } from './share-tab.ts';

let tab: Tab;
shareTab((opened) => {
  tab = opened;
});

test.each([360, 1280])('a badge is one box, at %i px', async (width) => {
  await tab.setViewportSize({ width, height: 800 });
  for (const path of ['reference/campaigns/list', 'reference/campaigns/get-stats-v1']) {
    await open(tab, path);
    const badges = await tab
      .locator('.vp-doc em a')
      .evaluateAll((all) => all.map((each) => each.getClientRects().length));
    expect(badges.length).toBeGreaterThan(0);
    expect(badges.filter((boxes) => boxes !== 1)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test.each([1200, 1280, 1920])(
  'the bar at the top cuts no tab of the type that the URL names, at %i px',
  async (width) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto('about:blank');
    await open(tab, 'reference/sequences/update-step#sms');
    const heading = tab.locator('.variant[data-shown] h3');
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(300);
    const list = tab.locator('.variant-choices ul');
    const covered = () =>
      list.evaluate((it) => {
        const { left, bottom } = it.getBoundingClientRect();
        return !it.contains(document.elementFromPoint(left + 10, bottom - 10));
      });
    await expect.poll(covered).toBe(true);
  },
);

test('the table of error classes fits beside the outline', async () => {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await open(tab, 'guides/errors');
  const box = tab.locator('.table-box', { hasText: 'isUnprocessableContentError' });
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test.each([360, 768])('the response of the front page stands apart from the request, at %i px', async (width) => {
  await tab.setViewportSize({ width, height: 800 });
  await open(tab, '');
  const gap = async (): Promise<number> => {
    const boxes = ['.console', '.responses :is(p, .status):visible'].map((each) =>
      tab.locator(each).first().boundingBox(),
    );
    const [request, response] = await Promise.all(boxes);
    return (response?.y ?? 0) - (request?.y ?? 0) - (request?.height ?? 0);
  };
  expect(await gap()).toBeGreaterThan(8);
  await tab.getByRole('button', { name: 'Send PATCH' }).click();
  await tab.locator('.live-response .status').waitFor();
  await expect.poll(gap).toBeGreaterThan(8);
});
