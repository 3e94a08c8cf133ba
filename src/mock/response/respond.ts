import type { Quota } from '../faults/quota.ts';
import { exampleInProgress, type SlowWork } from '../faults/slow-work.ts';
import type { Endpoint } from '../request/endpoints.ts';
import { type Preferences, readPreferences } from '../request/prefer.ts';
import type { ValidRequest } from '../request/request.ts';
import { noteNull } from '../traps/null-variables.ts';
import { noteStatistics } from '../traps/statistics.ts';
import { noteUnknownEvent } from '../traps/unknown-event.ts';
import { acceptedTypes } from './accept.ts';
import { preferredExample, refuseMediaTypes, refusePreference } from './preferred-example.ts';
import type { PrismEngine } from './prism.ts';
import { refuseToMakeUp } from './refuse-request.ts';
import type { MockResponse } from './response.ts';

/** Responds to a request from the state; `undefined` where the state has no response. */
export type StateResponder = (request: ValidRequest) => MockResponse | undefined;

/** What can respond to a valid request. */
export interface Responders {
  state: StateResponder | undefined;
  slowWork: SlowWork;
  quota: Quota;
  loadPrism: () => Promise<PrismEngine>;
}

/**
 * Responds to a valid request: with what a quota refuses, from the state, with an example of the document, or with Prism, in this order. A preference of the
 * caller overrides this order. Prism makes up a response if the caller asks for one, or if no example fits.
 */
export function respond(
  endpoint: Endpoint,
  request: ValidRequest,
  { state, slowWork, quota, loadPrism }: Responders,
): MockResponse | Promise<MockResponse> {
  const { operation, headers, query } = request;
  const preferences = readPreferences(headers.prefer, query);
  if (typeof preferences === 'string') return refusePreference(preferences);
  const format = formatOf(endpoint, request);
  if (preferences) {
    // A named example brings its format with it.
    const chosen = preferences.exampleKey === undefined ? format : undefined;
    const preferred = preferredExample(endpoint, preferences, chosen ?? headers.accept);
    if (preferred) return preferred;
    return makeUp(request, acceptedTypes(operation, headers.accept, preferences.code), preferences, loadPrism);
  }
  const refused = quota.refuse(request);
  if (refused) return refused;
  const isGoingOn = slowWork.isGoingOn(request);
  // The state knows which work a request is about, and whether there is any.
  const known =
    state?.(isGoingOn ? { ...request, isGoingOn } : request) ?? (isGoingOn ? exampleInProgress(request) : undefined);
  if (known)
    return quota.count(request, noteStatistics(operation.id, noteUnknownEvent(request, noteNull(request, known))));
  const accept = format ?? acceptedTypes(operation, headers.accept, undefined);
  const example = endpoint.chooseExample(request, accept);
  if (example) return quota.count(request, noteUnknownEvent(request, example));
  // Every operation with a quota has examples, so Prism makes up no response that a quota counts.
  if (endpoint.examples.length > 0) return refuseMediaTypes(endpoint.examples);
  return makeUp(request, accept, {}, loadPrism);
}

/** Lets Prism respond. It needs Node and ESM, which a browser and Jest do not have. */
async function makeUp(
  request: ValidRequest,
  accept: string | undefined,
  preferences: Preferences,
  loadPrism: Responders['loadPrism'],
): Promise<MockResponse> {
  let prism: PrismEngine;
  try {
    prism = await loadPrism();
  } catch {
    return refuseToMakeUp();
  }
  return prism(request, accept, preferences);
}

/** The media type that a parameter of the request asks for. lemlist obeys it and ignores `Accept`. */
function formatOf({ format }: Endpoint, { params }: ValidRequest): string | undefined {
  if (!format) return undefined;
  const { parameter, formats, fallback } = format;
  return (formats[String(params[parameter])] ?? formats[fallback])?.mediaType;
}
