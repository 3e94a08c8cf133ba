import { isDeepStrictEqual } from 'node:util';
import type { Document, Example, Response } from '../../document/document.ts';
import type { OperationObject } from '../../document/OperationObject.ts';
import { operationsOf } from '../../document/operation-objects.ts';
import { componentReferences, resolve } from '../../document/references.ts';

/** What the root file says of every operation, by the names of components. The bundle no longer needs either extension. */
interface CommonParts {
  'x-common-responses'?: Record<string, string>;
  'x-common-headers'?: Record<string, string>;
}

type Headers = NonNullable<Response['headers']>;

/** Marks an example that belongs in each response with the same status, whoever declares it. */
const COMMON_EXAMPLE = 'x-common';

/**
 * Adds to each operation the responses that every operation can get, and the rate limit's headers to each success and each 429.
 * A response that an operation declares itself stays and only gains the common examples. Written out, these would be most of
 * each path file, and a forgotten one would go unnoticed.
 */
export function addCommonResponses(document: Document): void {
  const { 'x-common-responses': named = {}, 'x-common-headers': headers = {} } = document as CommonParts;
  const responses = componentReferences('responses', named);
  for (const operation of operationsOf(document)) {
    for (const [status, common] of Object.entries(responses)) {
      const own = operation.responses[status];
      if (own) addExamples(resolve<Response>(document, own), resolve<Response>(document, common), operation, status);
      else operation.responses[status] = { ...common };
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!status.startsWith('2') && status !== '429') continue;
      addHeaders(resolve<Response>(document, response), componentReferences('headers', headers));
    }
  }
  for (const common of Object.values(responses)) dropMarks(resolve<Response>(document, common));
  delete document['x-common-responses'];
  delete document['x-common-headers'];
}

/** The examples of the common response that are marked, each without its mark, go to the response that the operation declares. */
function addExamples(own: Response, common: Response, { operationId }: OperationObject, status: string): void {
  if (own === common) return;
  for (const [mediaType, media] of Object.entries(common.content ?? {})) {
    const marked = Object.entries(media.examples ?? {}).filter(([, example]) => COMMON_EXAMPLE in example);
    if (marked.length === 0) continue;
    const { schema = media.schema, examples = {}, ...rest } = own.content?.[mediaType] ?? {};
    for (const [name, example] of marked.map(([name, example]) => [name, withoutMark(example)] as const)) {
      if (name in examples && !isDeepStrictEqual(examples[name], example)) {
        throw new Error(`${operationId}: the ${status} has an example \`${name}\`, but bundling adds one of that name`);
      }
      examples[name] = example;
    }
    own.content = { ...own.content, [mediaType]: { ...(schema && { schema }), ...rest, examples } };
  }
}

function addHeaders(response: Response, headers: Headers): void {
  const { content, ...rest } = response;
  delete response.content;
  Object.assign(response, { ...rest, headers: { ...headers, ...rest.headers } }, content && { content });
}

function dropMarks({ content = {} }: Response): void {
  for (const media of Object.values(content)) {
    const examples = Object.entries(media.examples ?? {}).map(([name, example]) => [name, withoutMark(example)]);
    media.examples = Object.fromEntries(examples);
  }
}

function withoutMark(example: Example): Example {
  const { [COMMON_EXAMPLE]: _, ...rest } = example as Example & { [COMMON_EXAMPLE]?: true };
  return rest;
}
