import type { Browser, Page as Tab } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { requestExamples } from '../../../src/document/examples.ts';
import { unionOf } from '../../../src/document/unions.ts';
import { api } from '../../support/document.ts';
import { open, site } from './open.ts';
import { shareTab } from './share-tab.ts';
import { shownVariant } from './shown-variant.ts';

const PAGE = 'reference/sequences/update-step';
const bodies = Object.values(requestExamples(api.operation('sequences.updateStep'))).map(({ value }) => value);
const variants = unionOf(api, api.schema('StepUpdate'))?.variants ?? [];
const TYPES = variants.map(({ value }) => value);
const FIELDS = Object.fromEntries(variants.map(({ value, schema }) => [value, Object.keys(schema.properties ?? {})]));
const READ_FIELDS = Object.fromEntries(
  (unionOf(api, api.schema('KnownStep'))?.variants ?? []).map(({ value, schema }) => [
    value,
    Object.keys(schema.properties ?? {}),
  ]),
);

let browser: Browser;
let tab: Tab;
shareTab((opened, launched) => {
  tab = opened;
  browser = launched;
});

describe('the picker of the update of a step', () => {
  test('it has the seventeen types', async () => {
    await open(tab, PAGE);
    expect(await tab.locator('.variant-choices [role="tab"]').allInnerTexts()).toEqual(TYPES);
    expect(TYPES).toHaveLength(17);
  });

  test.each(TYPES)('it shows %s at its own address', async (type) => {
    // Afresh: with the page still open, only the end of its address would change.
    await tab.goto('about:blank');
    await open(tab, `${PAGE}#${type}`);
    await expectShown(type);
  });

  test('a click changes table, samples and response, and the choices stay where they are', async () => {
    await open(tab, PAGE);
    await tab.locator('.variants').evaluate((picker) => scrollBy(0, picker.getBoundingClientRect().top - 200));
    for (const type of TYPES.toReversed()) {
      await tab.getByRole('tab', { name: type, exact: true }).click();
      await expectShown(type);
      expect(await tab.locator('.variants').evaluate((picker) => picker.getBoundingClientRect().top)).toBeCloseTo(
        200,
        -1,
      );
      expect(tab.url()).toBe(`${site.url}${PAGE}#${type}`);
    }
  });

  test.each(['sms', 'conditional', 'email'])(
    'the response shows the fields of %s, and all of them on demand',
    async (type) => {
      await tab.goto('about:blank');
      await open(tab, PAGE);
      await tab.getByRole('tab', { name: type, exact: true }).click();
      await expect.poll(responseFields).toEqual(READ_FIELDS[type]?.toSorted());
      await tab.getByRole('button', { name: 'Show all fields' }).click();
      const every = new Set(Object.values(READ_FIELDS).flat());
      await expect.poll(async () => new Set(await responseFields())).toEqual(every);
      await expect.poll(() => tab.locator('[data-of]:visible').count()).toBeGreaterThan(10);
    },
  );

  test('arrow keys go round all types', async () => {
    await tab.goto('about:blank');
    await open(tab, PAGE);
    await tab.getByRole('tab', { name: TYPES[0], exact: true }).focus();
    for (const type of [...TYPES.slice(1), TYPES[0] as string]) {
      await tab.keyboard.press('ArrowRight');
      await expectShown(type);
    }
    await tab.keyboard.press('End');
    await expectShown(TYPES.at(-1) as string);
    await tab.keyboard.press('Home');
    await expectShown(TYPES[0] as string);
  });

  test('on a phone it stays in view above the fields, and leads to the sample and back', async () => {
    const viewport = { width: 360, height: 740 };
    const phone = await browser.newPage({ viewport, isMobile: true, hasTouch: true });
    await open(phone, PAGE);
    const bar = phone.getByRole('combobox', { name: 'Value of type' });
    const shown = () =>
      phone.evaluate(() => {
        const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
        const fields = top('.variant[data-shown] table');
        return { fields: fields > 0 && fields < innerHeight, send: top('.try-it .buttons') < innerHeight };
      });
    await bar.selectOption('conditional');
    // Further down in a long table, where the tabs would be out of sight.
    await phone.locator('.variant[data-shown] tbody tr').last().scrollIntoViewIfNeeded();
    await bar.selectOption('sms');
    await expect.poll(async () => (await shown()).fields).toBe(true);
    expect(phone.url()).toBe(`${site.url}${PAGE}#sms`);
    await phone.getByRole('link', { name: 'Sample and Send' }).tap();
    await expect
      .poll(() => phone.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().top))
      .toBeLessThan(100);
    await expect.poll(() => phone.locator('#sample-code').innerText()).toContain("type: 'sms'");
    await expect.poll(async () => (await shown()).send).toBe(true);
    await phone.getByRole('link', { name: 'Fields of sms' }).tap();
    await expect.poll(async () => (await shown()).fields).toBe(true);
    await phone.close();
  });

  test('the chosen type can be read under the pointer', async () => {
    await open(tab, PAGE);
    const chosen = tab.getByRole('tab', { name: 'sms', exact: true });
    await chosen.click();
    await chosen.hover();
    const colours = () =>
      chosen.evaluate((link) => [
        getComputedStyle(link.querySelector('code') as Element).color,
        getComputedStyle(document.body).backgroundColor,
      ]);
    // A colour changes slowly.
    await expect.poll(async () => new Set(await colours()).size).toBe(1);
  });

  test('a link in the page chooses its type', async () => {
    await open(tab, PAGE);
    await tab.locator('.types a[href$="#sms"]').click();
    await tab.waitForFunction(() => document.querySelector('#sms')?.checkVisibility());
    await expectShown('sms');
  });

  test('a type that was chosen stays on Back', async () => {
    await tab.goto('about:blank');
    await open(tab, PAGE);
    await tab.getByRole('tab', { name: 'sms', exact: true }).click();
    await open(tab, 'guides/errors');
    await tab.goBack();
    await tab.waitForFunction(() => document.querySelector('.variants[data-ready]'));
    await expectShown('sms');
  });

  test('without scripts all seventeen can be read', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.url}${PAGE}`);
    for (const type of TYPES) {
      const kind = plain.locator(`.variant[data-variant="${type}"]`);
      expect(await kind.isVisible(), type).toBe(true);
      const text = await kind.innerText();
      for (const field of FIELDS[type] ?? []) expect(text, type).toContain(field);
      const samples = await plain.locator('.sample', { hasText: `type: '${type}'` }).allInnerTexts();
      expect(samples.join('\n'), type).toContain(`"type": "${type}"`);
    }
    await plain.close();
  });
});

/** The fields of the response that can be seen, without those inside others. */
async function responseFields(): Promise<string[]> {
  const seen = await tab.evaluate(() => {
    const note = document.querySelector('.following');
    const cells = document.querySelectorAll<HTMLElement>('.following ~ .fields td:first-child > code');
    return note ? [...cells].filter((cell) => cell.checkVisibility()).map(({ innerText }) => innerText) : [];
  });
  return seen.filter((name) => /^\w+$/.test(name)).toSorted();
}

/** All that is seen is of one type: the choice, the fields, both samples and the response. */
async function expectShown(type: string): Promise<void> {
  // The samples wake when they come into view.
  await tab.waitForFunction(() => document.querySelector('.pane[data-ready]'));
  const shown = await shownVariant(tab);
  expect(shown).toMatchObject({ variants: [type], chosen: [type], fields: FIELDS[type] });
  expect(bodies).toContainEqual(shown.curl);
  expect(shown.curl).toMatchObject({ type });
  expect(shown.typescript).toContain(`type: '${type}'`);
  expect(shown.response).toMatchObject({ type });
}
