import type { Page as Tab } from 'playwright-core';

/** What a page with a picker shows of the variant that is chosen. */
export interface ShownVariant {
  /** Variants whose parts are visible: exactly one. */
  variants: string[];
  /** The tab that is marked as chosen. */
  chosen: string[];
  /** Fields of its table, without those inside others. */
  fields: string[];
  /** Body of its first curl line. */
  curl: unknown;
  typescript: string;
  reply: unknown;
}

/** Reads what can be seen, and only that. */
export async function shownVariant(tab: Tab): Promise<ShownVariant> {
  const seen = await tab.evaluate(() => {
    const visible = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const firstText = (selector: string): string => visible(`.variant ${selector}`)[0]?.innerText ?? '';
    return {
      variants: visible('.variant').map(({ dataset }) => dataset.variant ?? ''),
      chosen: visible('.variant-choices [aria-selected="true"]').map(({ innerText }) => innerText),
      fields: visible('.variant table:first-of-type td:first-child > code').map(({ innerText }) => innerText),
      curl: firstText('.language-sh code'),
      typescript: firstText('.language-ts code'),
      reply: firstText('.language-json code'),
    };
  });
  return {
    ...seen,
    fields: seen.fields.filter((name) => /^\w+$/.test(name)),
    curl: JSON.parse(seen.curl.match(/-d '(.*)'$/s)?.[1]?.replaceAll(`'\\''`, "'") ?? 'null'),
    reply: JSON.parse(seen.reply || 'null'),
  };
}
