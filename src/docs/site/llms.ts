import type { Page } from '../page.ts';
import { operationRoute } from '../routes.ts';
import type { Model } from './model.ts';

/** The list of all pages for agents, as llmstxt.org describes it. Links are relative to the root of the site. */
export function llmsText(model: Model, pages: readonly Page[]): string {
  const under = (prefix: string): Page[] => pages.filter(({ route }) => route.startsWith(prefix));
  const operations = model.api.namespaces.map(({ title, operations: own }) => {
    const routes = new Set(own.map(({ id }) => operationRoute(id)));
    return section(
      title,
      pages.filter(({ route }) => routes.has(route)),
    );
  });
  return `${[
    '# lemlist-openapi',
    '> An unofficial TypeScript client, validators, a mock and a reference for the lemlist API. Every page is Markdown under the address given here; `llms-full.txt` holds all of them in one file, `openapi.json` the whole document.',
    section('Guides', under('guides/')),
    section(
      'Reference',
      pages.filter(({ route }) => ['reference/index', 'reference/errors', 'schemas/index'].includes(route)),
    ),
    ...operations,
    section('Webhook events', under('webhooks/')),
    section(
      'Optional',
      under('schemas/').filter(({ route }) => route !== 'schemas/index'),
    ),
  ].join('\n\n')}\n`;
}

/** All pages in one file, each behind its address. */
export function llmsFullText(pages: ReadonlyArray<{ route: string; text: string }>): string {
  return pages.map(({ route, text }) => `<!-- ${route}.md -->\n\n${text.trim()}\n`).join('\n\n');
}

function section(title: string, pages: readonly Page[]): string {
  const lines = pages.map(({ route, title: text, description }) => `- [${text}](${route}.md): ${description}`);
  return [`## ${title}`, lines.join('\n')].join('\n\n');
}
