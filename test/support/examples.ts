import { exampleCalls as callsOf, responseExamples } from '../../src/document/examples.ts';
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
  answer: unknown;
}

/** One call per example of a request body, or one call if there is no body. */
export function exampleCalls(): ExampleCall[] {
  return operations.flatMap(callsOf).map(({ operation, parameters, body, response }) => ({
    id: operation.id,
    example: response?.name ?? (responseExamples(operation)[0]?.name as string),
    params: { ...parameters, ...(body !== undefined && { body }) },
    answer: response?.value,
  }));
}
