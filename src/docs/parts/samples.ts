import type { ExampleCall, ResponseExample } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import { blocks, code, fence, prose } from '../markdown.ts';
import { curlSample } from '../samples/curl.ts';
import { typescriptSample } from '../samples/typescript.ts';

/** One call in both forms, and what comes back. */
export function sample(call: ExampleCall): string {
  return blocks(fence('sh', curlSample(call)), fence('ts', typescriptSample(call)), answer(call));
}

/** Several calls, each under what it shows. */
export function samples(calls: readonly ExampleCall[]): string {
  const [first] = calls;
  if (calls.length === 1 && first) return blocks('## Sample', sample(first));
  const each = calls.map((call) => blocks(`### ${prose(call.summary)} {#sample-${call.name}}`, sample(call)));
  return blocks('## Samples', ...each);
}

/** A body as it would be shown in an answer. */
export function responseFence({ mediaType, value }: Pick<ResponseExample, 'mediaType' | 'value'>): string {
  if (typeof value === 'string' && !mediaType.includes('json')) {
    return fence(mediaType === 'text/csv' ? 'csv' : 'text', value.trimEnd());
  }
  return fence('json', JSON.stringify(value, null, 2));
}

function answer({ response, operation }: ExampleCall): string {
  if (!response) {
    const [success] = successesOf(operation);
    return `The answer is ${code(success?.[0] ?? '2xx')} without a body.`;
  }
  if (response.value === '') return `The answer is ${code(response.status)} with an empty text.`;
  return blocks(`The answer, ${code(response.status)} as ${code(response.mediaType)}:`, responseFence(response));
}
