import { LISTS, schemaRoute } from '../../src/docs/routes.ts';
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

/** The Markdown of a page. */
export function textOf(route: string): string {
  const text = twins.get(route);
  if (text === undefined) throw new Error(`No page ${route}`);
  return text;
}

/** What readers get of a schema: its page, or its line in the list of schemas. */
export function textOfSchema(name: string): string {
  const line = (text = ''): string | undefined => text.split('\n').find((each) => each.startsWith(`- \`${name}\`: `));
  return twins.get(schemaRoute(name)) ?? line(twins.get(LISTS.schemas)) ?? '';
}
