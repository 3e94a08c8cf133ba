import type { Page } from '../page.ts';
import { LISTS } from '../routes.ts';
import { KEY_VARIABLE, LEMLIST, MOCK } from '../samples/target.ts';

/** The list of all pages for agents, in the form of llmstxt.org. Links are relative to the root of the site. */
export function llmsText(pages: readonly Page[]): string {
  const of = (wanted: Page['section']): Page[] => pages.filter(({ section }) => section === wanted);
  const lists = of('lists');
  const isWebhooks = ({ route }: Page): boolean => route === LISTS.webhooks;
  const operations = of('namespaces').map(({ title, namespace }) => {
    const own = of('operations').filter((page) => page.namespace === namespace);
    return formatSection(title, own);
  });
  return `${[
    '# lemlist-openapi',
    '> An unofficial TypeScript client, validators, a mock and a reference for the lemlist API. Each page is Markdown at the URL in this list; `llms-full.txt` holds all pages in one file, `openapi.json` the whole document.',
    `Requests go to ${LEMLIST.url}, with HTTP Basic: an empty user name, and the API key as the password. The client and the samples read the key from ${KEY_VARIABLE}. \`npx lemlist-openapi mock --stateful\` serves the API at ${MOCK.url}, where any key works.`,
    formatSection('Guides', of('guides')),
    formatSection(
      'Reference',
      lists.filter((page) => !isWebhooks(page)),
    ),
    ...operations,
    formatSection('Webhook events', [...lists.filter(isWebhooks), ...of('events')]),
    formatSection('Optional', [...of('decisions'), ...of('schemas')]),
  ].join('\n\n')}\n`;
}

/** All pages in one file, each after a comment with its path. */
export function llmsFullText(pages: ReadonlyArray<{ route: string; text: string }>): string {
  return pages.map(({ route, text }) => `<!-- ${route}.md -->\n\n${text.trim()}\n`).join('\n\n');
}

function formatSection(title: string, pages: readonly Page[]): string {
  const lines = pages.map(({ route, title: text, description }) => `- [${text}](${route}.md): ${description}`);
  return [`## ${title}`, lines.join('\n')].join('\n\n');
}
