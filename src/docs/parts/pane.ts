import type { Api, Operation } from '../../document/api.ts';
import type { Parameter } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { enumValues } from '../../document/values.ts';
import { blocks } from '../markdown.ts';
import { marks } from '../marks.ts';
import { type SampleCall, toSampleCall } from '../samples/sample-call.ts';
import { sampleTitle } from './sample-title.ts';
import { renderSamples } from './samples.ts';

/** What the component `Pane` is given: an operation and a request for each example. It is plain data. */
export interface PaneCall extends Pick<SampleCall, 'id' | 'method' | 'path' | 'isForm'> {
  parameters: PaneParameter[];
  examples: PaneExample[];
}

export interface PaneParameter {
  name: string;
  in: string;
  required: boolean;
  /** Set if there is one value per line, or one `name=value` pair per line, each pair a parameter. */
  lines?: 'values' | 'pairs';
  /** Set if the value is not a text. */
  type?: 'number' | 'boolean';
  /** Every value that it can have, if they are few. */
  values?: unknown[];
  /** A value that it could have. */
  hint?: string;
}

export interface PaneExample extends Pick<SampleCall, 'parameters' | 'fixed' | 'body' | 'hasResult'> {
  name: string;
  label: string;
  /** The variant of the body, on pages with a picker. */
  variant?: string;
}

/** The samples and the form that sends them: the right column of the page of an operation. */
export function renderPane(
  api: Api,
  operation: Operation,
  calls: readonly ExampleCall[],
  unionProperty?: string,
): string {
  if (calls.length === 0) return '';
  const variantOf = (call: ExampleCall): string | undefined => variantIn(call, unionProperty);
  const call = paneCall(api, operation, calls, unionProperty);
  return marks.pane(JSON.stringify(call), blocks(marks.common('## Samples'), renderSamples(calls, variantOf)));
}

function variantIn({ body }: ExampleCall, unionProperty?: string): string | undefined {
  return unionProperty && String((body as Record<string, unknown>)[unionProperty]);
}

/** What the component on the page of an operation is given. */
export function paneCall(
  api: Api,
  operation: Operation,
  calls: readonly ExampleCall[],
  unionProperty?: string,
): PaneCall {
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map((parameter) => paneParameter(api, parameter)),
    examples: calls.map((each) => {
      const { parameters, fixed, body, hasResult } = toSampleCall(each);
      const variant = variantIn(each, unionProperty);
      return {
        name: each.name,
        // As the heading of the sample.
        label: sampleTitle(each.summary, variant),
        ...(variant && { variant }),
        parameters,
        fixed,
        ...(body !== undefined && { body }),
        hasResult,
      };
    }),
    ...(operation.body?.content['multipart/form-data'] && { isForm: true }),
  };
}

function paneParameter(api: Api, { name, in: where, required = false, example, schema }: Parameter): PaneParameter {
  const values = enumValues(api, schema);
  return {
    name,
    in: where,
    required,
    ...(typeof example === 'object' && { lines: Array.isArray(example) ? 'values' : 'pairs' }),
    ...((typeof example === 'number' || typeof example === 'boolean') && {
      type: typeof example as 'number' | 'boolean',
    }),
    ...(values && { values }),
    ...(!required && !values && example !== undefined && typeof example !== 'object' && { hint: String(example) }),
  };
}
