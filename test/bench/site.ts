import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROMIUM, launchChromium } from '../browser/chromium.ts';
import { serveBuilt } from '../browser/site/serve-built.ts';
import { atMost, type Report, rounded } from './report.ts';
import { type Loaded, loadedBy, type Times, timesOf } from './site/first-view.ts';

const PAGE = 'reference/sequences/update-step';
const KIND = 'sms';
/** Of views, the one in the middle counts. */
const VIEWS = 5;
/** kB of 1000 bytes each. */
const MAX_PAGE_KB = 80;
/** What a reader loads in addition: with the first request to the mock in the page, in the text of a body, and with the first search. */
const MAX_WORKER_KB = 200;
const MAX_EDITOR_KB = 100;
const MAX_INDEX_KB = 200;
const MAX_INTERACTIVE_MS = 300;
const MAX_BUILD_S = 40;
const TOP_RESPONSES = 5;

/** What the docs site costs: a first visit to its heaviest page, served over loopback in gzip, and its build. */
export async function site(): Promise<Report> {
  const { folder, url, builtIn, close } = await serveBuilt();
  const browser = await launchChromium(CHROMIUM);
  const views: Times[] = [];
  let loaded: Loaded[];
  try {
    // Opens the browser's own files too, so the views that are timed find them open.
    loaded = await loadedBy(browser, url + PAGE);
    for (let view = 0; view < VIEWS; view++) views.push(await timesOf(browser, url + PAGE, KIND));
  } finally {
    await browser.close();
  }
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const worker = compressed(folder, 'assets', /^mock-worker/);
  const editor = compressed(folder, 'assets/chunks', /^line-editor/);
  const index = compressed(folder, 'assets/chunks', /^@localSearchIndex/);
  await close();

  const kilobytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const painted = median(views.map((view) => view.painted));
  const interactive = median(views.map((view) => view.interactive));
  const cpu = median(views.map((view) => view.cpu));
  return {
    title: 'The docs site',
    headings: ['', 'found'],
    rows: [
      ['first view of the update page, transferred, kB', rounded(kilobytes)],
      ['the mock in the page, loaded by Send, kB', rounded(worker)],
      ['the editor of a body, loaded in its text, kB', rounded(editor)],
      ['search index, loaded by a search, kB', rounded(index)],
      ['painted, ms', rounded(painted)],
      ['interactive, ms', rounded(interactive)],
      ["CPU of the page's own thread, ms", rounded(cpu)],
      [`build of ${pages.length} pages, s`, rounded(builtIn)],
    ],
    notes: [`Most of what is transferred: ${heaviest(loaded)}.`],
    limits: [
      atMost('first view of the update page', kilobytes, MAX_PAGE_KB, 'kB'),
      atMost('the mock in the page', worker, MAX_WORKER_KB, 'kB'),
      atMost('the editor of a body', editor, MAX_EDITOR_KB, 'kB'),
      atMost('search index', index, MAX_INDEX_KB, 'kB'),
      atMost('interactive', interactive, MAX_INTERACTIVE_MS, 'ms'),
      atMost('build', builtIn, MAX_BUILD_S, 's'),
    ],
  };
}

/** kB of a file in gzip. */
function compressed(folder: string, part: string, name: RegExp): number {
  const file = readdirSync(join(folder, part)).find((each) => name.test(each));
  if (!file) throw new Error(`${part} has no file ${name}`);
  return gzipSync(readFileSync(join(folder, part, file)), { level: 9 }).length / 1000;
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] as number;
}

function heaviest(loaded: Loaded[]): string {
  const named = loaded.slice(0, TOP_RESPONSES).map(({ url, bytes }) => `${url.replace(/^.*\//, '')} ${bytes} B`);
  return named.join(', ');
}
