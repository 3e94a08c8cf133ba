import { allPages } from '../../src/docs/site/pages.ts';
import { readModel } from '../../src/docs/site/read-model.ts';
import { plainMarkdown } from '../../src/docs/site/write.ts';
import { ROOT } from '../support/run-script.ts';

/** What the site is made from. */
export const model = await readModel(ROOT);

/** Every page of the site. */
export const pages = allPages(model);

/** The Markdown that readers get, by route. */
export const twins = new Map(pages.map((page) => [page.route, plainMarkdown(page)]));
