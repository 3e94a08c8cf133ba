import type { Endpoint } from '../request/endpoints.ts';
import { readPreferences } from '../request/prefer.ts';
import type { ValidRequest } from '../request/request.ts';
import { acceptedTypes } from './accept.ts';
import type { PrismEngine } from './prism.ts';
import { problemResponse } from './problem.ts';
import type { MockResponse } from './response.ts';

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
    const prism = await loadPrism();
    return prism(request, acceptedTypes(operation, headers.accept, preferences.code), preferences);
  }
  const stored = state?.(request);
  if (stored) return stored;
  const accept = acceptedTypes(operation, headers.accept, undefined);
  const example = chooseExample(request, accept);
  if (example) return example;
  const prism = await loadPrism();
  return prism(request, accept, {});
}
