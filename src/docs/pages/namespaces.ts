import type { Api, Namespace } from '../../document/api.ts';
import { descriptionAlone } from '../../document/replacement.ts';
import { blocks, code, prose, sentence, sentencesOf, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { guideLink } from '../parts/guide-link.ts';
import { LISTS, linkTo, namespaceRoute, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';
import { inWorkingOrder } from '../working-order.ts';

/** The list of all operations, and one list per namespace. */
export function namespacePages(model: Model): Page[] {
  return [referencePage(model), ...model.api.namespaces.map((namespace) => namespacePage(model.api, namespace))];
}

function referencePage(model: Model): Page {
  const { operations, namespaces, version } = model.api;
  const limits = guideLink(model, 'rate-limits', 'rate limit');
  return {
    section: 'lists',
    route: LISTS.reference,
    // A search should find the pages that its rows link to.
    frontmatter: { search: false, aside: false, outline: 2, pageClass: 'operation-lists' },
    title: 'Reference',
    description: `All ${operations.length} operations of the lemlist API.`,
    markdown: blocks(
      '# Reference',
      `All ${operations.length} operations, by namespace. Each operation has a method of the client: ${code('sequences.updateStep')} is ${code('lemlist.sequences.updateStep()')}. This is version ${version} of the document, which is also available as ${fileLink('openapi.json')} and ${fileLink('openapi.yaml')}.`,
      limits && `Every response has the headers of the ${limits}. The pages of the operations do not list them.`,
      `See also ${linkTo('all errors', LISTS.errors)} and ${linkTo('all schemas', LISTS.schemas)}.`,
      marks.filter('operations'),
      ...namespaces.map((namespace) =>
        blocks(
          `## ${namespace.title} {#${namespace.name}}`,
          sentence(prose(namespace.description)),
          operationTable(model.api, namespace),
        ),
      ),
    ),
  };
}

function namespacePage(api: Api, namespace: Namespace): Page {
  return {
    section: 'namespaces',
    namespace: namespace.name,
    route: namespaceRoute(namespace.name),
    // A guide may have the same title.
    frontmatter: {
      search: false,
      titleTemplate: ':title operations · lemlist-openapi',
      aside: false,
      pageClass: 'operation-lists',
    },
    title: namespace.title,
    description: namespace.description,
    markdown: blocks(`# ${namespace.title}`, sentence(prose(namespace.description)), operationTable(api, namespace)),
  };
}

function operationTable(api: Api, { operations }: Namespace): string {
  const rows = inWorkingOrder(operations).map((operation) => {
    const { id, method, path, summary, deprecated } = operation;
    const [first = ''] = sentencesOf(prose(descriptionAlone(api, operation)));
    const what = deprecated ? `**Deprecated.** ${first}` : first;
    return [linkTo(summary, operationRoute(id)), what, code(`${method} ${path}`), code(`${id}()`)];
  });
  return marks.operations(table(['Operation', 'What it does', 'Request', 'Method'], rows));
}

/** A file at the root of the site that is not a page. */
function fileLink(name: string): string {
  return `[${name}](/${name})`;
}
