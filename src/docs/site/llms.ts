import { posix } from 'node:path';
import { REPLACEMENT } from '../../document/replacement.ts';
import { sentencesOf } from '../markdown.ts';
import type { Page } from '../page.ts';
import { LISTS } from '../routes.ts';
import { KEY_VARIABLE, LEMLIST, MOCK } from '../samples/target.ts';

/** Where the schemas are listed: twice as many pages as all others. */
export const SCHEMA_LIST = 'schemas/llms.txt';

/** The list of all pages for agents, in the form of llmstxt.org: schemas are in a list of their own. Links are relative to the list. */
export function llmsText(pages: readonly Page[]): string {
  const of = (wanted: Page['section']): Page[] => pages.filter(({ section }) => section === wanted);
  const lists = of('lists');
  const isWebhooks = ({ route }: Page): boolean => route === LISTS.webhooks;
  const operations = of('namespaces').map(({ title, namespace }) => {
    const own = of('operations').filter((page) => page.namespace === namespace);
    return formatSection(title, own.map(inOneSentence));
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
    `${formatSection('Optional', of('decisions'))}\n- [Pages of schemas](${SCHEMA_LIST}): The list of the ${of('schemas').length} schemas with a page of their own. The page of an operation has the fields of its body and links to the schemas of its response.`,
  ].join('\n\n')}\n`;
}

/** The list of all schemas for agents. */
export function llmsSchemasText(pages: readonly Page[]): string {
  const schemas = pages.filter(({ section }) => section === 'schemas');
  const beside = schemas.map((page) => ({ ...page, route: posix.relative(posix.dirname(SCHEMA_LIST), page.route) }));
  return `${[
    '# Schemas of lemlist-openapi',
    '> What the requests, responses and events of the lemlist API consist of. `../llms.txt` lists all other pages.',
    formatSection('Schemas', beside.map(inOneSentence)),
  ].join('\n\n')}\n`;
}

/** A page with the first sentence of its description, and with what replaces it. */
function inOneSentence(page: Page): Page {
  const [first = '', ...others] = sentencesOf(page.description);
  const replaced = others.filter((each) => REPLACEMENT.test(each));
  return { ...page, description: [first, ...replaced].join(' ') };
}

/** All pages in one file, each after a comment with its path. */
export function llmsFullText(pages: ReadonlyArray<{ route: string; text: string }>): string {
  return pages.map(({ route, text }) => `<!-- ${route}.md -->\n\n${text.trim()}\n`).join('\n\n');
}

function formatSection(title: string, pages: readonly Page[]): string {
  const lines = pages.map(({ route, title: text, description }) => `- [${text}](${route}.md): ${description}`);
  return [`## ${title}`, lines.join('\n')].join('\n\n');
}
