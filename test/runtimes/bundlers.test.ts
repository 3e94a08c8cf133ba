import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { copyElsewhere } from '../support/folders.ts';
import { run } from '../support/run-program.ts';
import { tool, writeFiles } from './application.ts';

const PAGE = `import { brokenClaims } from '../smoke.mjs';
globalThis.found = brokenClaims();
`;

interface Bundler {
  name: string;
  program: string;
  args: string[];
  files: Record<string, string>;
}

/** Bundlers, with their files and arguments. Each writes `out/page.js`. */
const BUNDLERS: Bundler[] = [
  {
    name: 'esbuild',
    program: tool('.bin/esbuild'),
    args: ['page.mjs', '--bundle', '--minify', '--format=esm', '--outfile=out/page.js'],
    files: {},
  },
  {
    name: 'Vite',
    program: tool('.bin/vite'),
    args: ['build', '--logLevel', 'warn'],
    files: {
      'vite.config.mjs': `export default {
  build: {
    outDir: 'out',
    lib: { entry: 'page.mjs', formats: ['es'], fileName: () => 'page.js' },
    rollupOptions: { output: { inlineDynamicImports: true } },
  },
};
`,
    },
  },
  {
    name: 'webpack',
    program: process.execPath,
    args: ['build.cjs'],
    files: {
      'build.cjs': `const webpack = require(${JSON.stringify(tool('webpack'))});
const { LimitChunkCountPlugin } = webpack.optimize;
webpack(
  {
    mode: 'production',
    entry: './page.mjs',
    output: { path: __dirname + '/out', filename: 'page.js' },
    performance: { hints: false },
    plugins: [new LimitChunkCountPlugin({ maxChunks: 1 })],
  },
  (error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
  },
);
`,
    },
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each(BUNDLERS)('a page that $name has bundled keeps every claim', async ({ name, program, args, files }) => {
  const folder = writeFiles(`bundler-${name}`, { 'page.mjs': PAGE, ...files });
  expect(await run(folder, program, args)).toMatchObject({ status: 0 });
  const page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(join(folder, 'out/page.js'), 'utf8'), type: 'module' });
  // A module in the text of the tag runs after the tag was added.
  const found = await page.waitForFunction(() => (globalThis as { found?: unknown }).found);
  expect(await found.jsonValue()).toEqual({ claims: 10, broken: {} });
  await page.close();
});

const PROGRAM = `import { brokenClaims } from '../smoke.mjs';
import { createMock } from 'lemlist-openapi/mock';
// A seed is checked by Ajv, which the mock loads with the first.
const { state } = createMock({ seed: {} });
brokenClaims().then((found) => console.log(JSON.stringify({ ...found, isSeeded: state !== undefined })));
`;

/** The same bundlers for a server. Each writes `out/server.cjs`, and perhaps files beside it. */
const FOR_SERVERS: Bundler[] = [
  {
    name: 'esbuild',
    program: tool('.bin/esbuild'),
    args: ['server.mjs', '--bundle', '--platform=node', '--format=cjs', '--outfile=out/server.cjs'],
    files: {},
  },
  {
    name: 'webpack',
    program: process.execPath,
    args: ['build.cjs'],
    files: {
      'build.cjs': `const webpack = require(${JSON.stringify(tool('webpack'))});
webpack(
  {
    mode: 'production',
    target: 'node',
    // Prism takes half a minute to shorten.
    optimization: { minimize: false },
    entry: './server.mjs',
    output: { path: __dirname + '/out', filename: 'server.cjs', chunkFilename: '[id].cjs' },
  },
  (error, stats) => {
    if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
  },
);
`,
    },
  },
];

test.each(FOR_SERVERS)('a server that $name has bundled keeps every claim elsewhere', async (bundler) => {
  const { name, program, args, files } = bundler;
  const folder = writeFiles(`server-${name}`, { 'server.mjs': PROGRAM, ...files });
  expect(await run(folder, program, args)).toMatchObject({ status: 0 });
  const { stdout, stderr } = await run(copyElsewhere(join(folder, 'out')), process.execPath, ['server.cjs']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ claims: 10, broken: {}, isSeeded: true });
});
