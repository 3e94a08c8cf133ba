import type { Operation } from '../../document/api.ts';
import type { Response } from '../../document/document.ts';
import { exampleCalls } from '../../document/examples.ts';
import { provenanceInWords } from '../../document/provenance.ts';
import { unionOf } from '../../document/unions.ts';
import { blocks, code, fence, prose, sentence } from '../markdown.ts';
import type { Page } from '../page.ts';
import { answers } from '../parts/answers.ts';
import { behaviour } from '../parts/behaviour.ts';
import { body, bodyByVariant, bodySchema } from '../parts/body.ts';
import { errors } from '../parts/errors.ts';
import { parameters } from '../parts/parameters.ts';
import { samples } from '../parts/samples.ts';
import { tryIt } from '../parts/try-it.ts';
import { linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** The page of an operation. */
export function operationPage(model: Model, operation: Operation, common: ReadonlySet<Response>): Page {
  const { api } = model;
  const { id, method, path, summary, description = summary, deprecated, provenance } = operation;
  const calls = exampleCalls(operation);
  const schema = bodySchema(operation);
  const union = schema && unionOf(api, schema);
  const source = model.sources.get(path);
  if (!source) throw new Error(`openapi/openapi.yaml lists no file for ${path}`);
  return {
    route: operationRoute(id),
    title: summary,
    description,
    source,
    markdown: blocks(
      `# ${summary}`,
      sentence(prose(operation.description ?? '')),
      fence('text', `${method} ${path}`),
      `In the client: ${code(`lemlist.${id}()`)}. Operation id: ${code(id)}.`,
      deprecated && '**Deprecated:** lemlist keeps it for those who use it already.',
      provenance && `**Confidence:** ${provenanceInWords(provenance)}`,
      parameters(api, operation),
      union ? bodyByVariant(api, operation, union, calls) : body(api, operation),
      !union && samples(calls),
      answers(api, operation, calls),
      tryIt(operation, calls, union?.property),
      behaviour(operation, calls),
      errors(api, operation, { isCommon: (response) => common.has(response), guide: errorsGuide(model) }),
      `Source: ${code(source)}`,
    ),
  };
}

function errorsGuide({ guides }: Model): string | undefined {
  const guide = guides.find(({ name }) => name === 'errors');
  return guide && linkTo(guide.title, `guides/${guide.name}`);
}
