import { exampleCalls } from '../../document/examples.ts';
import { blocks, fence } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { renderPane } from '../parts/pane.ts';
import { LISTS, linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The first page, on one screen: the audience, a call to send at once, and links to everything else. */
export function homePage({ api, guides }: Model): Page {
  const [first] = guides;
  const operation = api.operation('sequences.updateStep');
  const next = [
    first && linkTo(first.title, `guides/${first.name}`),
    linkTo('Reference', LISTS.reference),
    linkTo('Update a step', operationRoute('sequences.updateStep')),
    linkTo('Webhook events', LISTS.webhooks),
  ].filter((link) => link !== undefined);
  return {
    section: 'home',
    route: 'index',
    title: 'The lemlist API, typed and tested',
    description: 'A typed client, validators, a mock and a reference for the lemlist API.',
    frontmatter: { sidebar: false, aside: false, pageClass: 'home operation-page', prev: false, next: false },
    markdown: blocks(
      '# The lemlist API, typed and tested',
      `For developers who build on lemlist, and for partners who want to try it without an account: ${api.operations.length} operations in a typed client, with validators and a mock. A wrong field is a compiler error that names it. Unofficial: lemlist neither makes nor supports this package.`,
      marks.buttons(next.map((link) => `- ${link}`).join('\n')),
      fence('sh', 'npm install lemlist-openapi'),
      'No account? The mock accepts any key. It runs beside this text, on your machine, or inside a test:',
      fence('sh', 'npx lemlist-openapi mock'),
      renderPane(
        api,
        operation,
        exampleCalls(operation).filter(({ name }) => SHOWN.includes(name)),
        'type',
      ),
      `For agents: [llms.txt](/llms.txt), [llms-full.txt](/llms-full.txt), [openapi.json](/openapi.json), [openapi.yaml](/openapi.yaml), and every page as Markdown: add \`.md\` to its URL. OpenAPI ${api.document.openapi}.`,
    ),
  };
}

/** The calls that a reader can send at once: few, and each of another kind. */
const SHOWN = ['email', 'sms', 'linkedinSend', 'conditional'];
