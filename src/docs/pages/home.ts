import { blocks, fence } from '../markdown.ts';
import type { Page } from '../page.ts';
import { linkTo } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The first page, in one screen: for whom, the smallest call, the mock, the way on. */
export function homePage({ api, guides }: Model): Page {
  const [first] = guides;
  const next = [
    first && linkTo(first.title, `guides/${first.name}`),
    linkTo('Reference', 'reference/index'),
    linkTo('Update a step', 'reference/sequences/update-step'),
    linkTo('Webhook events', 'webhooks/index'),
  ].filter((link) => link !== undefined);
  return {
    route: 'index',
    title: 'lemlist-openapi',
    description: 'A typed client, validators, a mock and a reference for the lemlist API.',
    frontmatter: { sidebar: false, aside: false, pageClass: 'home', prev: false, next: false },
    markdown: blocks(
      '# The lemlist API, typed and tested',
      `For developers who build on lemlist, and for partners who want to try that without an account: ${api.operations.length} operations in a client whose compiler errors name the wrong field, validators, and a mock. Unofficial: lemlist neither makes nor supports it.`,
      fence('ts', CALL),
      'Or start with the mock, which takes any key:',
      fence('sh', 'npx lemlist-openapi mock'),
      next.join(' · '),
      `For agents: [llms.txt](/llms.txt), [llms-full.txt](/llms-full.txt), [openapi.json](/openapi.json), [openapi.yaml](/openapi.yaml), and \`.md\` behind the address of any page. OpenAPI ${api.document.openapi}.`,
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
