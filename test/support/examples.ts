import type { Operation } from '../../src/document/api.ts';
import {
  exampleCalls as callsOf,
  exampleParameters,
  requestExamples,
  responseExamples,
} from '../../src/document/examples.ts';
import { api } from './document.ts';

export { exampleParameters, requestExamples, responseExamples } from '../../src/document/examples.ts';

export const { operations } = api;

/** A call from the examples of the document. */
export interface ExampleCall {
  id: string;
  /** Name of the example of the response. */
  example: string;
  params: Record<string, unknown>;
  /** Body of the response. */
  response: unknown;
}

/** One call per example of a request body, or one call if there is no body. */
export function exampleCalls(): ExampleCall[] {
  return operations.flatMap(callsOf).map(({ operation, parameters, body, response }) => ({
    id: operation.id,
    example: response?.name ?? (responseExamples(operation)[0]?.name as string),
    params: { ...parameters, ...(body !== undefined && { body: bodyFor(operation, body) }) },
    response: response?.value,
  }));
}

/** The parameters of a call with the first example body. */
export function exampleParams(operation: Operation): Record<string, unknown> {
  const [body] = Object.values(requestExamples(operation));
  return { ...exampleParameters(operation), ...(body && { body: bodyFor(operation, body.value) }) };
}

/** The document writes the file of a form as text; the client takes a `Blob`. */
function bodyFor(operation: Operation, body: unknown): unknown {
  if (!operation.body?.content['multipart/form-data']) return body;
  return Object.fromEntries(Object.entries(body as object).map(([name, file]) => [name, new Blob([String(file)])]));
}
