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
  response: unknown;
}

/** Reads what can be seen, and only that. */
export async function shownVariant(tab: Tab): Promise<ShownVariant> {
  const seen = await tab.evaluate(() => {
    const visible = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    // The page writes the request in one language at a time; the others are in it, too.
    const firstText = (selector: string): string =>
      document.querySelector(`.sample[data-shown] ${selector}`)?.textContent ?? '';
    return {
      variants: visible('.variant > h3').map((heading) => heading.parentElement?.dataset.variant ?? ''),
      chosen: visible('.variant-choices [aria-selected="true"]').map(({ innerText }) => innerText),
      fields: visible('.variant table:first-of-type td:first-child > code').map(({ innerText }) => innerText),
      curl: firstText('.language-sh code'),
      typescript: visible('#sample-code code')[0]?.innerText ?? '',
      response: firstText('.language-json code'),
    };
  });
  return {
    ...seen,
    fields: seen.fields.filter((name) => /^\w+$/.test(name)),
    curl: JSON.parse(seen.curl.match(/-d '(.*)'$/s)?.[1]?.replaceAll(`'\\''`, "'") ?? 'null'),
    response: JSON.parse(seen.response || 'null'),
  };
}
