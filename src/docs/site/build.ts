import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vitepress';
import { bundleText } from '../../codegen/bundle.ts';
import type { Page } from '../page.ts';
import { anchorsOf, deadLinks } from './links.ts';
import { llmsFullText, llmsText } from './llms.ts';
import type { SiteOptions } from './options.ts';
import { allPages } from './pages.ts';
import { BUNDLE, FILES, readModel } from './read-model.ts';
import { sidebarOf } from './sidebar.ts';
import { twin, writeAll, writeSources } from './write.ts';

export interface BuiltSite {
  pages: Page[];
  /** Links within the site that lead nowhere. */
  dead: string[];
}

/** Writes the whole site to `outDir`. */
export async function buildSite(root: string, outDir: string, options: SiteOptions): Promise<BuiltSite> {
  const model = await readModel(root);
  const pages = allPages(model);
  const twins = pages.map((page) => ({ route: page.route, text: twin(page), anchors: anchorsOf(page.markdown) }));
  // Below node_modules, so that what is rendered finds the packages; its own, so that two builds do not meet.
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'lemlist-docs-'));
  const events = pages.filter(({ route }) => /^webhooks\/(?!index$)/.test(route)).map(({ title }) => title);
  const { base, repository } = options;
  await writeSources(folder, pages, {
    base,
    outDir,
    ...(repository && { repository }),
    sidebar: sidebarOf(model, events),
    version: model.api.version,
  });
  const [yaml] = await Promise.all([bundleText(join(root, BUNDLE), 'yaml'), build(folder)]).finally(() =>
    rm(folder, { recursive: true, force: true }),
  );
  await writeAll(outDir, [
    ...twins.map(({ route, text }) => [`${route}.md`, text] as const),
    ['llms.txt', llmsText(model, pages)],
    ['llms-full.txt', llmsFullText(twins)],
    ['openapi.json', `${JSON.stringify(model.api.document, null, 2)}\n`],
    ['openapi.yaml', yaml],
    // GitHub Pages would leave out what begins with an underscore.
    ['.nojekyll', ''],
  ]);
  return { pages, dead: deadLinks(twins, FILES) };
}
