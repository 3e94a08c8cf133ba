import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Page } from '../page.ts';
import { anchorsOf, deadLinks } from './links.ts';
import { llmsFullText, llmsSchemasText, llmsText, SCHEMA_LIST } from './llms.ts';
import { menuOf } from './menu.ts';
import type { SiteOptions } from './options.ts';
import { allPages } from './pages.ts';
import { PREVIEW } from './preview.ts';
import { FILES, readModel } from './read-model.ts';
import { plainMarkdown, writeAll, writeSources } from './write.ts';

export interface BuiltSite {
  pages: Page[];
  /** Links within the site that lead nowhere. */
  dead: string[];
}

/** Writes the whole site to `outDir`. */
export async function buildSite(root: string, outDir: string, options: SiteOptions): Promise<BuiltSite> {
  const model = await readModel(root);
  const pages = allPages(model);
  const files = pages.map((page) => ({
    route: page.route,
    text: plainMarkdown(page),
    anchors: anchorsOf(page.markdown),
  }));
  // Below node_modules, so that VitePress finds the packages; a new folder, so that two builds do not collide.
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'lemlist-docs-'));
  const { base, repository } = options;
  const url = await publishedAt(root);
  await writeSources(folder, pages, {
    base,
    url,
    outDir,
    ...(repository && { repository }),
    menu: menuOf(pages),
    version: model.api.version,
  });
  await runVitePress(root, folder).finally(() => rm(folder, { recursive: true, force: true }));
  if (!repository) await checkIcons(outDir);
  await writeAll(outDir, [
    ...files.map(({ route, text }) => [`${route}.md`, text] as const),
    ['llms.txt', llmsText(pages)],
    [SCHEMA_LIST, llmsSchemasText(pages)],
    ['llms-full.txt', llmsFullText(files)],
    ['openapi.json', `${JSON.stringify(model.api.document, null, 2)}\n`],
    ['openapi.yaml', stringify(model.api.document, { aliasDuplicateObjects: false })],
    // Without it, GitHub Pages would leave out files whose names begin with an underscore.
    ['.nojekyll', ''],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`],
  ]);
  await copyFile(join(import.meta.dirname, PREVIEW.name), join(outDir, PREVIEW.name));
  return { pages, dead: deadLinks(files, FILES) };
}

/**
 * Runs VitePress in a process of its own, whose memory for new objects is larger: with Node's own choice, a seventh of the time of a build
 * would be spent on moving them.
 */
async function runVitePress(root: string, folder: string): Promise<void> {
  const program = join(root, 'node_modules/vitepress/bin/vitepress.js');
  const child = spawn(process.execPath, ['--max-semi-space-size=128', program, 'build', folder], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('VitePress could not build the site; see above');
}

/** @throws {Error} if VitePress has written icons, which the pages no longer load */
async function checkIcons(outDir: string): Promise<void> {
  const { size } = await stat(join(outDir, 'vp-icons.css'));
  if (size > 0) throw new Error('VitePress has icons to show: let pages load vp-icons.css again (page-weight.ts)');
}

/** The URL of the site: `homepage` of package.json. */
async function publishedAt(root: string): Promise<string> {
  const { homepage } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { homepage: string };
  return homepage;
}
