import type { ExampleCall, ResponseExample } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import { blocks, code, fence, prose } from '../markdown.ts';
import { marks } from '../marks.ts';
import { curlSample } from '../samples/curl.ts';
import { toSampleCall } from '../samples/sample-call.ts';
import { LEMLIST } from '../samples/target.ts';
import { furtherSample, typescriptSample } from '../samples/typescript.ts';
import { ownersOf } from './response-owners.ts';
import { sampleTitle } from './sample-title.ts';

/** A longer response has values of its request. */
const MIN_TOLD_CHARS = 80;

/**
 * Every call with its response, each under what it shows. Readers of the Markdown get TypeScript and curl; the site writes the other
 * languages in the page. Both call lemlist: samples that are pasted into one program or chat must not have two targets.
 */
export function renderSamples(
  calls: readonly ExampleCall[],
  variantOf: (call: ExampleCall) => string | undefined,
): string {
  const owners = ownersOf(calls);
  const ownerOf = (call: ExampleCall): ExampleCall => owners.get(JSON.stringify(call.response?.value)) ?? call;
  const like = new Set(calls.filter((call) => !showsResponse(call, ownerOf(call))).map(ownerOf));
  const notes = [
    'The first sample makes the client that the others use.',
    ...[...like].map(
      (owner) =>
        `A sample without a response gets one of the form that "${prose(owner.summary)}" shows, with its own values.`,
    ),
  ];
  return blocks(
    calls.length > 1 && marks.markdownOnly(notes.join(' ')),
    ...calls.map((call, index) => {
      const variant = variantOf(call);
      const title = sampleTitle(prose(call.summary), variant, code);
      return marks.sample(
        call.name,
        blocks(
          calls.length > 1 && `### ${title} {#sample-${call.name}}`,
          renderSample(call, index === 0, ownerOf(call)),
        ),
      );
    }),
  );
}

/** One call as TypeScript and curl, and its response, unless that is the one of another request. */
function renderSample(call: ExampleCall, isFirst: boolean, owner: ExampleCall): string {
  const sample = toSampleCall(call);
  const typescript = isFirst ? typescriptSample(sample, LEMLIST) : furtherSample(sample);
  return blocks(
    marks.request(blocks(fence('ts', typescript), fence('sh', curlSample(sample, LEMLIST)))),
    showsResponse(call, owner)
      ? renderResponse(call)
      : marks.siteOnly(
          `The response has the form that "${prose(owner.summary)}" shows, with the values of this request.`,
        ),
  );
}

/** Whether the response is the one of this request. One such as `{"ok":true}` fits any request. */
function showsResponse(call: ExampleCall, owner: ExampleCall): boolean {
  return owner === call || JSON.stringify(call.response?.value ?? '').length < MIN_TOLD_CHARS;
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
  const type = response.mediaType === 'application/json' ? '' : ` as ${code(response.mediaType)}`;
  // The response of a success is described with its status code.
  const status = response.status === '200' ? '' : `, ${code(response.status)}`;
  return blocks(`Response${status}${type}:`, responseFence(response));
}
