import type { Operation } from '../../document/api.ts';
import type { Response } from '../../document/document.ts';
import { exampleCalls } from '../../document/examples.ts';
import { provenanceInWords, readProvenance } from '../../document/provenance.ts';
import { unionOf } from '../../document/unions.ts';
import { blocks, code, fence, prose, sentence } from '../markdown.ts';
import type { Page } from '../page.ts';
import { renderBehaviour } from '../parts/behaviour.ts';
import { bodySchema, renderBody, renderUnionBody } from '../parts/body.ts';
import { renderErrors } from '../parts/errors.ts';
import { renderFullUrl } from '../parts/full-url.ts';
import { renderParameters } from '../parts/parameters.ts';
import { renderResponses } from '../parts/responses.ts';
import { renderSamples } from '../parts/samples.ts';
import { renderTryIt } from '../parts/try-it.ts';
import { linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The page of an operation; `common` are the responses that nearly every operation has. */
export function operationPage(model: Model, operation: Operation, common: ReadonlySet<Response>): Page {
  const { api } = model;
  const { id, method, path, summary, description = summary, deprecated, provenance } = operation;
  const calls = exampleCalls(operation);
  const schema = bodySchema(operation);
  const union = schema && unionOf(api, schema);
  const source = model.sources.get(path);
  if (!source) throw new Error(`openapi/openapi.yaml lists no file for ${path}`);
  return {
    section: 'operations',
    namespace: operation.namespace,
    route: operationRoute(id),
    title: summary,
    description,
    source,
    markdown: blocks(
      `# ${summary}`,
      sentence(prose(operation.description ?? '')),
      fence('text', `${method} ${path}`),
      renderFullUrl(model, operation),
      `In the client: ${code(`lemlist.${id}()`)}. Operation id: ${code(id)}.`,
      deprecated && '**Deprecated:** lemlist keeps it for existing users.',
      provenance && confidenceOf(provenance),
      renderParameters(api, operation),
      union ? renderUnionBody(api, operation, union, calls) : renderBody(api, operation),
      !union && renderSamples(calls),
      renderResponses(api, operation, calls),
      renderTryIt(operation, calls, union?.property),
      renderBehaviour(operation, calls),
      renderErrors(api, operation, { isCommon: (response) => common.has(response), guide: errorsGuide(model) }),
      `Source: ${code(source)}`,
    ),
  };
}

function confidenceOf(provenance: string): string {
  const { source } = readProvenance(provenance) ?? {};
  const origin = source && ` Source: ${linkTo(source, 'guides/confidence', 'sources')}.`;
  return `**Confidence:** ${provenanceInWords(provenance)}${origin ?? ''}`;
}

function errorsGuide({ guides }: Model): string | undefined {
  const guide = guides.find(({ name }) => name === 'errors');
  return guide && linkTo(guide.title, `guides/${guide.name}`);
}
