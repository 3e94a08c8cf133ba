import type { ResolvedOperation, Response } from '../../document/document.ts';
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
import { exampleCalls } from '../samples/example-calls.ts';
import { provenanceInWords } from '../schema/provenance.ts';
import { unionOf } from '../schema/unions.ts';
import type { Model } from '../site/model.ts';

/** The page of an operation. */
export function operationPage(model: Model, operation: ResolvedOperation, common: ReadonlySet<Response>): Page {
  const { document } = model;
  const { id, method, path, operation: stated } = operation;
  const calls = exampleCalls(operation);
  const schema = bodySchema(operation);
  const union = schema && unionOf(document, schema);
  const source = model.sources.get(path);
  if (!source) throw new Error(`openapi/openapi.yaml lists no file for ${path}`);
  return {
    route: operationRoute(id),
    title: stated.summary,
    description: stated.description ?? stated.summary,
    source,
    markdown: blocks(
      `# ${stated.summary}`,
      sentence(prose(stated.description ?? '')),
      fence('text', `${method} ${path}`),
      `In the client: ${code(`lemlist.${id}()`)}. Operation id: ${code(id)}.`,
      stated.deprecated && '**Deprecated:** lemlist keeps it for those who use it already.',
      provenanceInWords(stated['x-provenance' as keyof typeof stated]),
      parameters(document, operation),
      union ? bodyByVariant(document, operation, union, calls) : body(document, operation),
      !union && samples(calls),
      answers(document, operation, calls),
      tryIt(operation, calls, union?.property),
      behaviour(operation, calls),
      errors(operation, { isCommon: (response) => common.has(response), guide: errorsGuide(model) }),
      `Source: ${code(source)}`,
    ),
  };
}

function errorsGuide({ guides }: Model): string | undefined {
  const guide = guides.find(({ name }) => name === 'errors');
  return guide && linkTo(guide.title, `guides/${guide.name}`);
}
