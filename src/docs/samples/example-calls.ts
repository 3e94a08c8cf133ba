import { fixedParameters } from '../../document/arguments.ts';
import type { Content, Document, ResolvedOperation } from '../../document/document.ts';
import { listOperations } from '../../document/document.ts';

/** A call of an operation as its document gives it by way of example, with the answer that belongs to it. */
export interface ExampleCall {
  operation: ResolvedOperation;
  /** Key of the example, such as `sms`. */
  name: string;
  /** What the example shows, in a few words. */
  summary: string;
  /** The required parameters without those that have one possible value, which the client fills in. */
  parameters: Record<string, unknown>;
  /** Those that have one possible value. */
  fixed: Record<string, unknown>;
  body?: unknown;
  reply?: Reply;
}

export interface Reply {
  status: string;
  mediaType: string;
  value: unknown;
}

type Examples = Readonly<Record<string, { summary?: string; value: unknown }>>;

/** One call per example of the request body; where there is no body, one call. */
export function exampleCalls(operation: ResolvedOperation): ExampleCall[] {
  const replies = repliesOf(operation);
  const [first] = replies.values();
  const fixed = fixedParameters(operation);
  const needed = operation.parameters.filter(({ required, name }) => required && !(name in fixed));
  const parameters = Object.fromEntries(needed.map(({ name, example }) => [name, example]));
  const common = { operation, parameters, fixed };
  if (!operation.body) {
    const addressed = { ...parameters, ...addressedBy(operation, parameters, first) };
    const { summary } = operation.operation;
    return [{ ...common, parameters: addressed, name: 'default', summary, ...(first && { reply: first }) }];
  }
  return Object.entries(examplesOf(operation.body.content)).map(([name, { summary = name, value }]) => {
    const reply = replies.get(name) ?? first;
    const addressed = { ...parameters, ...addressedBy(operation, parameters, reply) };
    return { ...common, parameters: addressed, name, summary, body: value, ...(reply && { reply }) };
  });
}

/** The calls of all operations, in the order of the document. */
export function allExampleCalls(document: Document): ExampleCall[] {
  return listOperations(document).flatMap(exampleCalls);
}

/** The id in the path is that of the thing that the answer shows, unless the answer shows a new one. */
function addressedBy(
  { method, path }: ResolvedOperation,
  parameters: Readonly<Record<string, unknown>>,
  reply: Reply | undefined,
): Record<string, unknown> {
  const id = (reply?.value as { _id?: unknown } | null | undefined)?._id;
  const last = path.match(/\{(\w+)\}$/)?.[1];
  if (method === 'POST' || typeof id !== 'string' || last === undefined) return {};
  const prefix = id.slice(0, id.indexOf('_') + 1);
  return String(parameters[last]).startsWith(prefix) ? { [last]: id } : {};
}

/** The examples of every success, by name. */
function repliesOf({ responses }: ResolvedOperation): Map<string, Reply> {
  const found = new Map<string, Reply>();
  for (const [status, { content = {} }] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue;
    for (const [mediaType, { examples = {} }] of Object.entries(content)) {
      for (const [name, { value }] of Object.entries(examples)) {
        if (!found.has(name)) found.set(name, { status, mediaType, value });
      }
    }
  }
  return found;
}

function examplesOf(content: Content): Examples {
  return Object.values(content)[0]?.examples ?? {};
}
