import type { Api, Namespace } from '../../document/api.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import type { Page } from '../page.ts';
import { linkTo, namespaceRoute, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The list of all operations, and one list per namespace. */
export function namespacePages({ api }: Model): Page[] {
  return [referencePage(api), ...api.namespaces.map(namespacePage)];
}

function referencePage({ operations, namespaces, version }: Api): Page {
  return {
    route: 'reference/index',
    // Its rows are the titles of the pages that a search should find.
    frontmatter: { search: false },
    title: 'Reference',
    description: `All ${operations.length} operations of the lemlist API.`,
    markdown: blocks(
      '# Reference',
      `All ${operations.length} operations, by namespace. A method of the client is named for its operation: ${code('sequences.updateStep')} is ${code('lemlist.sequences.updateStep()')}. This is version ${version} of the document; it is also here as ${fileLink('openapi.json')} and ${fileLink('openapi.yaml')}.`,
      `Every error text is on ${linkTo('one page', 'reference/errors')}, and every schema on ${linkTo('another', 'schemas/index')}.`,
      ...namespaces.map((namespace) =>
        blocks(
          `## ${namespace.title} {#${namespace.name}}`,
          sentence(prose(namespace.description)),
          operationTable(namespace),
        ),
      ),
    ),
  };
}

function namespacePage(namespace: Namespace): Page {
  return {
    route: namespaceRoute(namespace.name),
    // A guide may have the same title.
    frontmatter: { search: false, titleTemplate: ':title operations · lemlist-openapi' },
    title: namespace.title,
    description: namespace.description,
    markdown: blocks(`# ${namespace.title}`, sentence(prose(namespace.description)), operationTable(namespace)),
  };
}

function operationTable({ operations }: Namespace): string {
  const rows = operations.map(({ id, method, path, summary }) => [
    linkTo(summary, operationRoute(id)),
    code(`${method} ${path}`),
    code(`${id}()`),
  ]);
  return table(['Operation', 'Request', 'Method'], rows);
}

/** A file at the root of the site, which is no page. */
function fileLink(name: string): string {
  return `[${name}](/${name})`;
}
