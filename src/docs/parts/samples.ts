import { blocks, code, fence, prose } from '../markdown.ts';
import { curlSample } from '../samples/curl.ts';
import type { ExampleCall, Reply } from '../samples/example-calls.ts';
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
export function replyFence({ mediaType, value }: Pick<Reply, 'mediaType' | 'value'>): string {
  if (typeof value === 'string' && !mediaType.includes('json')) {
    return fence(mediaType === 'text/csv' ? 'csv' : 'text', value.trimEnd());
  }
  return fence('json', JSON.stringify(value, null, 2));
}

function answer({ reply, operation }: ExampleCall): string {
  if (!reply) {
    const [status] = Object.keys(operation.responses).filter((each) => each.startsWith('2'));
    return `The answer is ${code(status ?? '2xx')} without a body.`;
  }
  if (reply.value === '') return `The answer is ${code(reply.status)} with an empty text.`;
  return blocks(`The answer, ${code(reply.status)} as ${code(reply.mediaType)}:`, replyFence(reply));
}
