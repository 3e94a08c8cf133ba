import { checkObject } from './checks.ts';

const RESERVED = ['method', 'headers', 'body', 'signal', 'redirect'] as const;

/**
 * Options of the platform's `fetch`, such as `cache`, and of the runtime: `dispatcher` of Node, `proxy` of Bun, `next` of Next.js.
 * What the client sets itself cannot be set here.
 */
export type FetchOptions = Omit<RequestInit, (typeof RESERVED)[number]> & { readonly [option: string]: unknown };

/** Refuses what the client sets itself. */
export function checkFetchOptions(value: unknown): FetchOptions {
  checkObject('`fetchOptions`', value);
  const reserved = RESERVED.find((name) => (value as FetchOptions)[name] !== undefined);
  if (reserved !== undefined) {
    throw new TypeError(`\`fetchOptions.${reserved}\` cannot be set: the client sets \`${reserved}\` of every request`);
  }
  return value as FetchOptions;
}
