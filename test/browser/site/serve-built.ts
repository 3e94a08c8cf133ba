import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../../src/docs/site/serve.ts';
import { runScript } from '../../support/run-script.ts';
import { BASE } from './base.ts';

export interface BuiltSite {
  /** Where its files are. */
  folder: string;
  /** Address of its first page. */
  url: string;
  /** Seconds that it took to build. */
  builtIn: number;
  close(): Promise<void>;
}

/** Builds the site as `npm run docs` does, in a process and a folder of its own, and serves it compressed. */
export async function serveBuilt(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'lemlist-openapi-site-'));
  const began = performance.now();
  // Otherwise the variable of the test runner would build a site with Vue's development warnings.
  const { ended, output } = runScript(['test/browser/site/build.ts', folder], { NODE_ENV: 'production' });
  if ((await ended) !== 0) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`The site cannot be built:\n${output()}`);
  }
  const builtIn = (performance.now() - began) / 1000;
  const server = await serveSite(folder, { base: BASE, port: 0 });
  return {
    folder,
    url: server.url,
    builtIn,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
