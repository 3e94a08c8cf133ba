import type { TestProject } from 'vitest/node';
import { serveBuilt } from './serve-built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site under test: its files, and the address of its first page. */
    site: { folder: string; url: string };
  }
}

/** Builds and serves the site before its tests, and removes it behind them. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { folder, url, close } = await serveBuilt();
  provide('site', { folder, url });
  return close;
}
