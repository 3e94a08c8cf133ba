import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM } from '../browser/chromium.ts';
import { serveBuilt } from '../browser/site/serve-built.ts';
import { prepareWorkspace } from '../support/prepare-workspace.ts';

/** One of each kind. */
const PAGES = ['', 'guides/quick-start', 'reference/', 'reference/sequences/update-step', 'schemas/StepUpdate'];
/** Out of 100. */
const LIMITS: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const TIMEOUT_MS = 120_000;

interface Result {
  categories: Record<string, { id: string; score: number }>;
  audits: Record<string, { displayValue?: string }>;
}

const lighthouse = join(await prepareWorkspace('lighthouse'), 'node_modules/lighthouse/cli/index.js');
const site = await serveBuilt();
const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-lighthouse-'));
try {
  for (const page of PAGES) report(page, await measure(`${site.url}${page}`));
} finally {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(url: string): Promise<Result> {
  const output = join(folder, 'result.json');
  const args = [lighthouse, url, '--quiet', '--output=json', `--output-path=${output}`];
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const categories = `--only-categories=${Object.keys(LIMITS).join()}`;
  const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? CHROMIUM };
  // The site is served by this process, so it must not wait.
  await promisify(execFile)(process.execPath, [...args, flags, categories], { env, timeout: TIMEOUT_MS });
  return JSON.parse(readFileSync(output, 'utf8')) as Result;
}

function report(page: string, { categories, audits }: Result): void {
  const scores = Object.values(categories).map(({ id, score }) => {
    const points = Math.round(score * 100);
    const isMet = points >= (LIMITS[id] ?? 100);
    if (!isMet) process.exitCode = 1;
    return `${isMet ? '✔' : '✘'} ${id} ${points}`;
  });
  const blocked = audits['total-blocking-time']?.displayValue;
  const painted = audits['first-contentful-paint']?.displayValue;
  console.log(`/${page}: ${scores.join(', ')}; first paint ${painted}, blocked ${blocked}`);
}
