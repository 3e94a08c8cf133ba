import type { Operation } from '../../document/api.ts';
import { responseExamples } from '../../document/examples.ts';
import type { Endpoint } from '../request/endpoints.ts';
import { type Preferences, readPreferences } from '../request/prefer.ts';
import type { ValidRequest } from '../request/request.ts';
import { acceptedTypes, accepts } from './accept.ts';
import type { PrismEngine } from './prism.ts';
import { problemResponse } from './problem.ts';
import { type MockResponse, valueResponse } from './response.ts';

/** Responds to a request from the state; `undefined` where the state has no response. */
export type StateResponder = (request: ValidRequest) => MockResponse | undefined;

/** What can respond to a valid request. */
export interface Responders {
  state: StateResponder | undefined;
  loadPrism: () => Promise<PrismEngine>;
}

/**
 * Responds to a valid request: from the state, with an example of the document, or with Prism, in this order. Preferences of
 * the caller go to Prism, because they override what fits.
 */
export async function respond(
  { chooseExample }: Endpoint,
  request: ValidRequest,
  { state, loadPrism }: Responders,
): Promise<MockResponse> {
  const { operation, headers, query } = request;
  const preferences = readPreferences(headers.prefer, query);
  if (typeof preferences === 'string')
    return problemResponse(422, { title: 'Unprocessable Preference', detail: preferences });
  if (preferences) {
    const names = exampleNames(operation, preferences);
    if (names && !names.includes(preferences.exampleKey ?? '')) return refuseExample(names);
    const example = preferences.dynamic ? undefined : namedExample(operation, preferences, headers.accept);
    if (example) return example;
    const prism = await loadPrism();
    return prism(request, acceptedTypes(operation, headers.accept, preferences.code), preferences);
  }
  const stored = state?.(request);
  if (stored) return stored;
  const accept = formatOf(request) ?? acceptedTypes(operation, headers.accept, undefined);
  const example = chooseExample(request, accept);
  if (example) return example;
  const prism = await loadPrism();
  return prism(request, accept, {});
}

/** The names that `example` may have; `undefined` where no example is asked for, or a status code that is not documented. */
function exampleNames(operation: Operation, { code, exampleKey }: Preferences): string[] | undefined {
  if (exampleKey === undefined) return undefined;
  if (code === undefined) return [...new Set(responseExamples(operation).map(({ name }) => name))];
  const content = operation.responses[code]?.content;
  return content && [...new Set(Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)))];
}

/** The example with a name, in a media type that the caller accepts. Prism looks in one media type alone and misses the others. */
function namedExample(
  { responses }: Operation,
  { code, exampleKey = '' }: Preferences,
  accept: string | undefined,
): MockResponse | undefined {
  const statuses =
    code === undefined ? Object.keys(responses).filter((status) => status.startsWith('2')) : [String(code)];
  const found = statuses.flatMap((status) =>
    Object.entries(responses[status]?.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
      Object.hasOwn(examples, exampleKey)
        ? [{ status: Number(status), mediaType, value: examples[exampleKey]?.value }]
        : [],
    ),
  );
  const chosen =
    found.find(({ mediaType }) => accepts(accept, mediaType)) ?? (code === undefined ? undefined : found[0]);
  return chosen && valueResponse(chosen.status, chosen.mediaType, chosen.value);
}

function refuseExample(names: readonly string[]): MockResponse {
  const known = names.length === 0 ? 'this response has no examples' : `\`example\` must be one of ${names.join(', ')}`;
  return problemResponse(422, { title: 'Unprocessable Preference', detail: known });
}

const LEAD_EXPORTS = ['campaigns.exportLeads', 'campaigns.exportLeadsV1'];

/** The media type of an export. lemlist goes by `format`, CSV where it is left out, and ignores `Accept`. */
function formatOf({ operation, params }: ValidRequest): string | undefined {
  if (!LEAD_EXPORTS.includes(operation.id)) return undefined;
  return params.format === 'json' ? 'application/json' : 'text/csv';
}
