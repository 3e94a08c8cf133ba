import type { Operation } from '../../document/api.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { blocks } from '../markdown.ts';
import { marks } from '../marks.ts';
import { toSampleCall } from '../samples/sample-call.ts';
import { renderSamples } from './samples.ts';

/** What the component `Pane` is given: an operation and a request for each example. It is plain data. */
export interface PaneCall {
  /** Id of the operation, such as `sequences.updateStep`. */
  id: string;
  method: string;
  path: string;
  parameters: PaneParameter[];
  examples: PaneExample[];
  /** Set where the body is a form with files. A page has no file to send. */
  isForm?: boolean;
}

export interface PaneParameter {
  name: string;
  in: string;
  required: boolean;
  /** Set if there is one value per line, or one `name=value` pair per line, each pair a parameter. */
  lines?: 'values' | 'pairs';
}

export interface PaneExample {
  name: string;
  label: string;
  /** The variant of the body, on pages with a picker. */
  variant?: string;
  parameters: Readonly<Record<string, unknown>>;
  fixed: Readonly<Record<string, unknown>>;
  /** Left out for an operation without a body. */
  body?: unknown;
  hasResult: boolean;
}

/** The samples and the form that sends them: the right column of the page of an operation. */
export function renderPane(operation: Operation, calls: readonly ExampleCall[], unionProperty?: string): string {
  if (calls.length === 0) return '';
  const variantOf = ({ body }: ExampleCall): string | undefined =>
    unionProperty && String((body as Record<string, unknown>)[unionProperty]);
  const call: PaneCall = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map(({ name, in: where, required = false, example }) => ({
      name,
      in: where,
      required,
      ...(typeof example === 'object' && { lines: Array.isArray(example) ? ('values' as const) : ('pairs' as const) }),
    })),
    examples: calls.map((each) => {
      const { parameters, fixed, body, hasResult } = toSampleCall(each);
      const variant = variantOf(each);
      return {
        name: each.name,
        label: each.summary,
        ...(variant && { variant }),
        parameters,
        fixed,
        ...(body !== undefined && { body }),
        hasResult,
      };
    }),
    ...(operation.body?.content['multipart/form-data'] && { isForm: true }),
  };
  return marks.pane(JSON.stringify(call), blocks(marks.common('## Samples'), renderSamples(calls, variantOf)));
}
