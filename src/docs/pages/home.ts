import { exampleCalls } from '../../document/examples.ts';
import { blocks, fence } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { guideLink } from '../parts/guide-link.ts';
import { renderPane } from '../parts/pane.ts';
import { LISTS, linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The first page, on one screen: the audience, a call to send at once, and links to everything else. */
export function homePage({ api, guides }: Model): Page {
  const operation = api.operation('sequences.updateStep');
  const { externalDocs } = api.document;
  const theirs = externalDocs ? ` lemlist has [its own documentation](${externalDocs.url}).` : '';
  const next = [
    guideLink({ guides }, 'quick-start'),
    guideLink({ guides }, 'first-campaign'),
    // The program below updates a step.
    linkTo('Update a step', operationRoute(operation.id)),
    linkTo('Reference', LISTS.reference),
    linkTo('Webhooks', LISTS.webhooks),
  ].filter((link) => link !== undefined);
  return {
    section: 'home',
    route: 'index',
    title: 'The lemlist API, typed and tested',
    description: 'A typed client, validators, a mock and a reference for the lemlist API.',
    frontmatter: { sidebar: false, aside: false, pageClass: 'home operation-page', prev: false, next: false },
    markdown: blocks(
      '# The lemlist API, typed and tested',
      `For developers who build on lemlist, and for partners who want to try it without an account: ${api.operations.length} operations in a typed client, with validators and a mock. A wrong field is a compiler error that names it. Unofficial: lemlist neither makes nor supports this package.${theirs}`,
      marks.buttons(next.map((link) => `- ${link}`).join('\n')),
      renderPane(
        api,
        operation,
        exampleCalls(operation).filter(({ name }) => SHOWN.includes(name)),
        'type',
      ),
      '## Install',
      fence('sh', 'npm install lemlist-openapi'),
      'No account? The mock accepts any key. It runs in this page, on your machine, or inside a test:',
      fence('sh', 'npx lemlist-openapi mock --stateful'),
      '## What is in it',
      marks.cards(PARTS.map(([text, route, words]) => `- ${linkTo(text, route)}: ${words}`).join('\n')),
      `For agents: [llms.txt](/llms.txt), [llms-full.txt](/llms-full.txt), [openapi.json](/openapi.json), [openapi.yaml](/openapi.yaml), and every page as Markdown: add \`.md\` to its URL. OpenAPI ${api.document.openapi}.`,
    ),
  };
}

/** What a reader may have come for. */
const PARTS: ReadonlyArray<readonly [text: string, route: string, words: string]> = [
  ['A typed client', 'guides/quick-start', 'one method per operation, with retries, the rate limit and pagination.'],
  ['A mock', 'guides/mock', 'the whole API on your machine. It remembers, and it refuses what lemlist refuses.'],
  ['Preflight', 'guides/preflight', 'finds the faults of a request before it is sent, each with its field.'],
  ['Errors', LISTS.errors, 'every error text that is known, with its cause and what to do.'],
  ['Webhooks', LISTS.webhooks, 'the events that lemlist sends, as types and as a parser.'],
  ['Campaigns in Git', 'guides/campaigns-in-git', 'campaigns as files: pull, plan and apply.'],
  ['Recipes', 'guides/recipes', 'complete programs for common jobs.'],
  [
    'Tools and agents',
    'guides/tools-and-agents',
    'every operation with a JSON Schema, for programs that choose at run time.',
  ],
  ['Python, PHP and others', 'guides/partners', 'the mock and the reference without TypeScript.'],
];

/** The calls that a reader can send at once: few, and each of another kind. */
const SHOWN = ['email', 'sms', 'linkedinSend', 'conditional'];
