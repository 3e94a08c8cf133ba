import { blocks, fence } from '../markdown.ts';
import type { Page } from '../page.ts';
import { LISTS, linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The first page, on one screen: the audience, the smallest call, the mock, and links to everything else. */
export function homePage({ api, guides }: Model): Page {
  const [first] = guides;
  const next = [
    first && linkTo(first.title, `guides/${first.name}`),
    linkTo('Reference', LISTS.reference),
    linkTo('Update a step', operationRoute('sequences.updateStep')),
    linkTo('Webhook events', LISTS.webhooks),
  ].filter((link) => link !== undefined);
  return {
    section: 'home',
    route: 'index',
    title: 'lemlist-openapi',
    description: 'A typed client, validators, a mock and a reference for the lemlist API.',
    frontmatter: { sidebar: false, aside: false, pageClass: 'home', prev: false, next: false },
    markdown: blocks(
      '# The lemlist API, typed and tested',
      `For developers who build on lemlist, and for partners who want to try it without an account: ${api.operations.length} operations in a typed client, with validators and a mock. A wrong field is a compiler error that names it. Unofficial: lemlist neither makes nor supports this package.`,
      fence('ts', CALL),
      'Or start with the mock, which accepts any key:',
      fence('sh', 'npx lemlist-openapi mock'),
      next.join(' · '),
      `For agents: [llms.txt](/llms.txt), [llms-full.txt](/llms-full.txt), [openapi.json](/openapi.json), [openapi.yaml](/openapi.yaml), and every page as Markdown: add \`.md\` to its URL. OpenAPI ${api.document.openapi}.`,
    ),
  };
}

/** The smallest call. */
export const CALL = `import { Lemlist } from 'lemlist-openapi';

const lemlist = new Lemlist({ apiKey: 'your-key' }); // or set LEMLIST_API_KEY
const step = await lemlist.sequences.updateStep({
  sequenceId: 'seq_6BAJyNSBAZdKH8RJr',
  stepId: 'stp_fvihwnvHPHMBv3fqY',
  body: { type: 'email', subject: '{{firstName}}, one more thing', delay: 2 },
});`;
