import type { Namespaces } from '../../generated/api.ts';
import { type Call, readAnswer } from './answer.ts';
import { attempt, type Exchange, type Wire } from './attempt.ts';
import { authorization } from './authorization.ts';
import type { LemlistOptions } from './LemlistOptions.ts';
import type { RequestOptions, WithResponse } from './method.ts';
import type { OutgoingRequest } from './middleware.ts';
import { createNamespaces } from './namespaces.ts';
import { describe } from './path.ts';
import { checkRequestOptions } from './request-options.ts';
import { redact } from './scrub.ts';
import { settingsFrom } from './settings.ts';
import { createHttp, createTransport, type HttpClient, type RequestParts } from './transport.ts';

export interface Lemlist extends Namespaces {}

/**
 * A client of the lemlist API. Its methods are named for the operations: `lemlist.sequences.updateStep(…)`.
 *
 * @example
 * const lemlist = new Lemlist({ apiKey });
 * const step = await lemlist.sequences.updateStep({
 *   sequenceId, stepId, body: { type: 'email', subject: '{{firstName}}, one more thing', delay: 2 },
 * });
 */
export class Lemlist {
  /** The layer below the methods: openapi-fetch, with the same key and limits, and answers left as they are. */
  readonly http: HttpClient;

  constructor(options: LemlistOptions = {}) {
    const { apiKey, timeout, ...settings } = settingsFrom(options);
    const header = authorization(apiKey);
    const wire: Wire = { ...settings, authorization: header, secrets: [header.slice('Basic '.length), apiKey] };
    const transport = createTransport(settings.baseUrl);

    const send = (request: OutgoingRequest, call: Call, given: RequestOptions): Promise<Exchange> =>
      attempt(wire, request, call, { attempt: 1, timeout: given.timeout ?? timeout, signal: given.signal });

    const perform = async (call: Call, params: object, given: RequestOptions): Promise<WithResponse<unknown>> => {
      const parts = requestParts(call, params, checkRequestOptions(given));
      const { response, text } = await transport(call, parts, (request) => send(request, call, given));
      // Only a refusal could quote what was sent, and only there is it worth the search.
      const clean = response.ok ? text : redact(text, wire.secrets);
      return { data: readAnswer(response, clean, call), response };
    };

    Object.assign(this, createNamespaces(perform));
    this.http = createHttp(settings.baseUrl, (request, call, signal) => send(request, call, { signal }));
  }
}

/** Sorts the parameters of a call by where they go: into the path, the body, or else the query. */
function requestParts(call: Call, params: object, { headers }: RequestOptions): RequestParts {
  if (typeof params !== 'object' || params === null) {
    throw new TypeError(`${call.id} takes an object with its parameters, got ${describe(params)}`);
  }
  const { body, ...rest } = params as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...call.fixed };
  for (const [name, value] of Object.entries(rest)) {
    (call.path.includes(`{${name}}`) ? path : query)[name] = value;
  }
  return { path, query, body, headers };
}
