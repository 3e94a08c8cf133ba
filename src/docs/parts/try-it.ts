import type { Operation } from '../../document/api.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { blocks } from '../markdown.ts';
import { marks } from '../marks.ts';

/** What the component `TryIt` gets: the request as the first example has it, and the bodies of all examples. */
export interface TryItCall {
  method: string;
  path: string;
  parameters: TryItParameter[];
  bodies: Array<{ name: string; label: string; kind?: string; body: unknown }>;
}

export interface TryItParameter {
  name: string;
  in: string;
  value: string;
  required: boolean;
  /** Whether each line is a value of its own, or a `name=value` pair that is a parameter of its own. */
  lines?: 'values' | 'pairs';
}

/** The mark from which the site makes a form. Forms with files are left out: a page has no file to send. */
export function tryIt(operation: Operation, calls: readonly ExampleCall[], kindProperty?: string): string | undefined {
  const [first] = calls;
  if (!first || operation.body?.content['multipart/form-data']) return undefined;
  const values: Record<string, unknown> = { ...first.parameters, ...first.fixed };
  const call: TryItCall = {
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map(({ name, in: where, required = false, example }) => ({
      name,
      in: where,
      value: text(values[name]),
      required,
      ...(typeof example === 'object' && { lines: Array.isArray(example) ? ('values' as const) : ('pairs' as const) }),
    })),
    bodies: calls
      .filter(({ body }) => body !== undefined)
      .map(({ name, summary, body }) => ({
        name,
        label: summary,
        ...(kindProperty && { kind: String((body as Record<string, unknown>)[kindProperty]) }),
        body,
      })),
  };
  return marks.common(blocks('## Try it', INTRODUCTION, marks.tryIt(JSON.stringify(call))));
}

const INTRODUCTION =
  'Start a mock with `npx lemlist-openapi mock`, then send the request to it. The key that is sent is made up; a real one is never asked for.';

/** Objects become `name=value` lines and arrays lines, which `TryIt` takes apart again. */
function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join('\n');
}
