import type { Operation } from './api.ts';
import { fixedParameters } from './arguments.ts';
import type { Content, Example, Parameter, Response } from './document.ts';
import { echoesOf } from './echoes.ts';
import { successesOf } from './results.ts';

/** An example of a response. */
export interface ResponseExample {
  name: string;
  summary?: string;
  /** What to do about an error. */
  description?: string;
  status: string;
  mediaType: string;
  value: unknown;
}

/** A request to an operation that the document gives as an example, with the response that belongs to it. */
export interface ExampleCall {
  operation: Operation;
  /** Key of the example, such as `sms`. */
  name: string;
  /** What the example shows, in a few words. */
  summary: string;
  /** The required parameters without the fixed ones, which the client fills in. */
  parameters: Record<string, unknown>;
  /** Parameters with one possible value. */
  fixed: Record<string, unknown>;
  body?: unknown;
  /** Left out where the response has no body. */
  response?: ResponseExample;
}

/** The examples of the request body by name. */
export function requestExamples({ body }: Operation): Record<string, Example> {
  return examplesOf(body?.content);
}

/** The examples of every success, in the order of the document. */
export function responseExamples(operation: Operation): ResponseExample[] {
  return successesOf(operation).flatMap(([status, response]) => examplesOfResponse(status, response));
}

/** The examples of one response over its media types. */
export function examplesOfResponse(status: string, { content = {} }: Response): ResponseExample[] {
  return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([name, { summary, description, value }]) => ({
      name,
      ...(summary !== undefined && { summary }),
      ...(description !== undefined && { description }),
      status,
      mediaType,
      value,
    })),
  );
}

/** The names of examples, each once. */
export function namesOf(examples: readonly ResponseExample[]): string[] {
  return [...new Set(examples.map(({ name }) => name))];
}

/**
 * The example values of parameters: of the required ones and of the first of which one is needed, unless `isWanted` says otherwise,
 * and never of the fixed ones.
 */
export function exampleParameters(
  operation: Operation,
  isWanted: (parameter: Parameter) => boolean = ({ name, required }) =>
    required === true || name === operation.requireAny?.[0],
): Record<string, unknown> {
  const fixed = fixedParameters(operation);
  const wanted = operation.parameters.filter((parameter) => isWanted(parameter) && !(parameter.name in fixed));
  return Object.fromEntries(wanted.map(({ name, example }) => [name, example]));
}

/**
 * One call per example of the request body, or a single one for an operation without a body. A request and a response
 * belong together if their examples have the same name; other requests get the first response.
 */
export function exampleCalls(operation: Operation): ExampleCall[] {
  const responses = responseExamples(operation);
  const [first] = responses;
  if (!operation.body) return [exampleCall(operation, { name: 'default', summary: operation.summary }, first)];
  return Object.entries(requestExamples(operation)).map(([name, { summary = name, value }]) => {
    const response = responses.find((each) => each.name === name) ?? first;
    return exampleCall(operation, { name, summary, body: value }, response);
  });
}

function exampleCall(
  operation: Operation,
  request: Pick<ExampleCall, 'name' | 'summary' | 'body'>,
  response: ResponseExample | undefined,
): ExampleCall {
  const parameters = exampleParameters(operation);
  // The request names the thing that the response shows.
  for (const { parameter, value, only } of echoesOf(operation, response?.value)) {
    if (parameter in parameters && only !== 'address') parameters[parameter] = value;
  }
  return { operation, ...request, parameters, fixed: fixedParameters(operation), ...(response && { response }) };
}

function examplesOf(content: Content | undefined): Record<string, Example> {
  return Object.values(content ?? {})[0]?.examples ?? {};
}
