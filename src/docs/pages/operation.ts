import type { Operation } from '../../document/api.ts';
import { exampleCalls } from '../../document/examples.ts';
import { descriptionAlone, replacementInWords, replacementsOf } from '../../document/replacement.ts';
import { unionOf } from '../../document/unions.ts';
import { LABELS } from '../known-words.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { renderBehaviour } from '../parts/behaviour.ts';
import { bodySchema, renderBody } from '../parts/body.ts';
import { renderConfidence } from '../parts/confidence.ts';
import { renderEndpoint } from '../parts/endpoint.ts';
import { type Common, renderErrors } from '../parts/errors.ts';
import { renderMatrix } from '../parts/matrix.ts';
import { renderOperationGuide } from '../parts/operation-guide.ts';
import { renderPane } from '../parts/pane.ts';
import { renderParameters } from '../parts/parameters.ts';
import { renderResponses } from '../parts/responses.ts';
import { renderUnionBody } from '../parts/union-body.ts';
import { linkTo, operationRoute } from '../routes.ts';
import { slug } from '../site/links.ts';
import type { Model } from '../site/model.ts';

/** The page of an operation; `common` is what many operations have. */
export function operationPage(model: Model, operation: Operation, common: Common): Page {
  const { api } = model;
  const { id, path, summary, description = summary, provenance } = operation;
  const replacements = replacementsOf(api, operation);
  // The first paragraph says what the operation does; further ones are for those who use it already.
  const [introduction = '', ...notes] = descriptionAlone(api, operation).split('\n\n');
  const calls = exampleCalls(operation);
  const schema = bodySchema(operation);
  const union = schema && unionOf(api, schema);
  const source = model.sources.get(path);
  if (!source) throw new Error(`openapi/openapi.yaml lists no file for ${path}`);
  const matrix = union && renderMatrix(api, operation, union);
  const parts = blocks(
    renderParameters(model, operation),
    union ? renderUnionBody(model, operation, union) : renderBody(model, operation),
    renderResponses(model, operation, { calls, common }),
    notes.length > 0 && blocks('## Notes', ...notes.map((note) => sentence(prose(note)))),
    marks.common(renderBehaviour(operation, calls)),
    // A search finds the texts of errors on the page that has them all.
    marks.common(renderErrors(api, operation, common)),
  );
  return {
    section: 'operations',
    namespace: operation.namespace,
    method: operation.method,
    ...(operation.deprecated && { deprecated: true }),
    route: operationRoute(id),
    title: summary,
    description,
    source,
    frontmatter: { aside: false, outline: 2, pageClass: 'operation-page' },
    markdown: blocks(
      `# ${summary}`,
      renderEndpoint(model, operation),
      sentence(prose(introduction)),
      `${LABELS.method}: ${code(`lemlist.${id}()`)}. ${LABELS.operationId}: ${code(id)}.`,
      renderOperationGuide(model, id),
      operation.deprecated &&
        `**Deprecated.** ${replacements.length > 0 ? replacementInWords(replacements.map(operationLink)) : ''}`.trim(),
      renderConfidence(api, provenance ? [provenance] : [], parts),
      marks.common(marks.parts(linksToParts(blocks(matrix, parts)))),
      matrix,
      renderPane(api, operation, calls, union?.property),
      parts,
      marks.common(`Source: ${code(source)}`),
    ),
  };
}

/** The samples have the place of the outline, so the page begins with links to its parts. */
function linksToParts(markdown: string): string {
  return [...markdown.matchAll(/^## ([^{\n]+?)(?: \{#(\S+)\})?$/gm)]
    .map(([, text = '', anchor]) => `- [${text}](#${anchor ?? slug(text)})`)
    .join('\n');
}

function operationLink({ id, summary }: Operation): string {
  return linkTo(summary, operationRoute(id));
}
