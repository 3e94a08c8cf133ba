import type { Operation } from '../../document/api.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { blocks } from '../markdown.ts';
import { marks } from '../marks.ts';

/** What the component `TryIt` is given: the request of the first example, and the bodies of all examples. */
export interface TryItCall {
  method: string;
  path: string;
  parameters: TryItParameter[];
  bodies: Array<{ name: string; label: string; variant?: string; body: unknown }>;
}

export interface TryItParameter {
  name: string;
  in: string;
  value: string;
  required: boolean;
  /** Set if there is one value per line, or one `name=value` pair per line, each pair a parameter. */
  lines?: 'values' | 'pairs';
}

/** The mark that becomes a form on the site. `undefined` for requests with files, because a page has no file to send. */
export function renderTryIt(
  operation: Operation,
  calls: readonly ExampleCall[],
  unionProperty?: string,
): string | undefined {
  const [first] = calls;
  if (!first || operation.body?.content['multipart/form-data']) return undefined;
  const values: Record<string, unknown> = { ...first.parameters, ...first.fixed };
  const call: TryItCall = {
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map(({ name, in: where, required = false, example }) => ({
      name,
      in: where,
      value: toText(values[name]),
      required,
      ...(typeof example === 'object' && { lines: Array.isArray(example) ? ('values' as const) : ('pairs' as const) }),
    })),
    bodies: calls
      .filter(({ body }) => body !== undefined)
      .map(({ name, summary, body }) => ({
        name,
        label: summary,
        ...(unionProperty && { variant: String((body as Record<string, unknown>)[unionProperty]) }),
        body,
      })),
  };
  return marks.common(blocks('## Try it', INTRODUCTION, marks.tryIt(JSON.stringify(call))));
}

const INTRODUCTION =
  'Start a mock with `npx lemlist-openapi mock`, then send the request to it. The form sends a made-up API key and never asks for a real one.';

/** Arrays become lines, and objects lines of `name=value`. `TryIt` takes them apart again. */
function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join('\n');
}
