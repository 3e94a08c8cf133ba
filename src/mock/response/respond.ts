import type { Operation } from '../../document/api.ts';
import { examplesOfResponse, namesOf, responseExamples } from '../../document/examples.ts';
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
  endpoint: Endpoint,
  request: ValidRequest,
  { state, loadPrism }: Responders,
): Promise<MockResponse> {
  const { operation, headers, query } = request;
  const preferences = readPreferences(headers.prefer, query);
  if (typeof preferences === 'string')
    return problemResponse(422, { title: 'Unprocessable Preference', detail: preferences });
  if (preferences) {
    const named = namedExample(operation, preferences, headers.accept);
    if (named) return named;
    const prism = await loadPrism();
    return prism(request, acceptedTypes(operation, headers.accept, preferences.code), preferences);
  }
  const stored = state?.(request);
  if (stored) return stored;
  const accept = formatOf(endpoint, request) ?? acceptedTypes(operation, headers.accept, undefined);
  const example = endpoint.chooseExample(request, accept);
  if (example) return example;
  const prism = await loadPrism();
  return prism(request, accept, {});
}

/**
 * The example that the caller names, in a media type that the caller accepts. Prism looks in one media type alone and misses the
 * others. `undefined` where none is named, values are to be made up, or the status code is not documented.
 */
function namedExample(
  operation: Operation,
  { code, exampleKey, dynamic }: Preferences,
  accept: string | undefined,
): MockResponse | undefined {
  if (exampleKey === undefined) return undefined;
  const response = code === undefined ? undefined : operation.responses[code];
  if (code !== undefined && !response?.content) return undefined;
  const examples = response ? examplesOfResponse(String(code), response) : responseExamples(operation);
  const found = examples.filter(({ name }) => name === exampleKey);
  if (found.length === 0) return refuseExample(namesOf(examples));
  if (dynamic) return undefined;
  // lemlist sends an error in the one form that it has.
  const chosen = found.find(({ mediaType }) => accepts(accept, mediaType)) ?? (response && found[0]);
  return chosen && valueResponse(Number(chosen.status), chosen.mediaType, chosen.value);
}

function refuseExample(names: readonly string[]): MockResponse {
  const known = names.length === 0 ? 'this response has no examples' : `\`example\` must be one of ${names.join(', ')}`;
  return problemResponse(422, { title: 'Unprocessable Preference', detail: known });
}

/** The media type that a parameter of the request asks for. lemlist goes by it and ignores `Accept`. */
function formatOf({ format }: Endpoint, { params }: ValidRequest): string | undefined {
  if (!format) return undefined;
  const { parameter, formats, fallback } = format;
  return (formats[String(params[parameter])] ?? formats[fallback])?.mediaType;
}
