import { fixedParameters } from '../../src/document/arguments.ts';
import { listOperations, type Parameter, type ResolvedOperation } from '../../src/document/document.ts';
import { document } from './document.ts';

export const operations = listOperations(document);

/** The named examples of a request body or of a success. */
export type Examples = Readonly<Record<string, { value: unknown }>>;

export function requestExamples({ body }: ResolvedOperation): Examples | undefined {
  return Object.values(body?.content ?? {})[0]?.examples;
}

export function responseExamples({ responses }: ResolvedOperation): Examples {
  const [success] = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const [content] = Object.values(success?.[1].content ?? {});
  return content?.examples ?? {};
}

/** Parameters of an operation as its document gives them by way of example: the required ones, unless said otherwise. */
export function exampleParameters(
  operation: ResolvedOperation,
  wanted: (parameter: Parameter) => boolean = ({ required }) => required === true,
): Record<string, unknown> {
  const fixed = fixedParameters(operation);
  const needed = operation.parameters.filter((parameter) => wanted(parameter) && !(parameter.name in fixed));
  return Object.fromEntries(needed.map(({ name, example }) => [name, example]));
}

/** One call per request example, or a single one where there is no body, with the answer that the document pairs with it. */
export interface ExampleCall {
  id: string;
  example: string;
  params: Record<string, unknown>;
  answer: unknown;
}

export function exampleCalls(): ExampleCall[] {
  return operations.flatMap((operation) => {
    const answers = responseExamples(operation);
    const first = Object.keys(answers)[0] as string;
    const params = exampleParameters(operation);
    const bodies = requestExamples(operation);
    if (!bodies) return [{ id: operation.id, example: first, params, answer: answers[first]?.value }];
    return Object.entries(bodies).map(([name, { value }]) => {
      const example = name in answers ? name : first;
      return { id: operation.id, example, params: { ...params, body: value }, answer: answers[example]?.value };
    });
  });
}
