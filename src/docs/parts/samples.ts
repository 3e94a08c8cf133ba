import type { ExampleCall, ResponseExample } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import { blocks, code, fence, prose } from '../markdown.ts';
import { curlSample } from '../samples/curl.ts';
import { typescriptSample } from '../samples/typescript.ts';

/** One call as curl and TypeScript, and its response. */
export function renderSample(call: ExampleCall): string {
  return blocks(fence('sh', curlSample(call)), fence('ts', typescriptSample(call)), renderResponse(call));
}

/** Several calls, each under what it shows. */
export function renderSamples(calls: readonly ExampleCall[]): string {
  const [first] = calls;
  if (calls.length === 1 && first) return blocks('## Sample', renderSample(first));
  const each = calls.map((call) => blocks(`### ${prose(call.summary)} {#sample-${call.name}}`, renderSample(call)));
  return blocks('## Samples', ...each);
}

/** The body of a response as a block of code. */
export function responseFence({ mediaType, value }: Pick<ResponseExample, 'mediaType' | 'value'>): string {
  if (typeof value === 'string' && !mediaType.includes('json')) {
    return fence(mediaType === 'text/csv' ? 'csv' : 'text', value.trimEnd());
  }
  return fence('json', JSON.stringify(value, null, 2));
}

function renderResponse({ response, operation }: ExampleCall): string {
  if (!response) {
    const [success] = successesOf(operation);
    return `The response is ${code(success?.[0] ?? '2xx')} without a body.`;
  }
  if (response.value === '') return `The response is ${code(response.status)} with an empty text.`;
  return blocks(`The response, ${code(response.status)} as ${code(response.mediaType)}:`, responseFence(response));
}
