import type { Namespaces } from '../../generated/api.ts';
import { type Call, readAnswer } from './answer.ts';
import type { Exchange } from './attempt.ts';
import { authorization } from './authorization.ts';
import { exchange, type Shared } from './exchange.ts';
import type { LemlistOptions } from './LemlistOptions.ts';
import { atLevel } from './logger.ts';
import type { RequestOptions, WithResponse } from './method.ts';
import type { OutgoingRequest } from './middleware.ts';
import { createNamespaces } from './namespaces.ts';
import { RetryBudget } from './RetryBudget.ts';
import { checkRequestOptions } from './request-options.ts';
import { requestParts } from './request-parts.ts';
import { redact } from './scrub.ts';
import { settingsFrom } from './settings.ts';
import { createHttp, createTransport, type HttpClient } from './transport.ts';

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
    const { apiKey, baseUrl, fetch, userAgent, middleware, preflight, ...settings } = settingsFrom(options);
    const header = authorization(apiKey);
    const secrets = [header.slice('Basic '.length), apiKey];
    const shared: Shared = {
      wire: { fetch, middleware, baseUrl, userAgent, authorization: header, secrets },
      limiter: settings.rateLimit,
      budget: new RetryBudget(),
      log: atLevel(settings.logger, settings.logLevel),
      random: Math.random,
    };
    const requestOf = createTransport(baseUrl);

    const send = (request: OutgoingRequest, call: Call, given: RequestOptions): Promise<Exchange> =>
      exchange(shared, request, call, {
        timeout: given.timeout ?? settings.timeout,
        maxRetries: given.maxRetries ?? settings.maxRetries,
        signal: given.signal,
      });

    const perform = async (call: Call, params: object, given: RequestOptions): Promise<WithResponse<unknown>> => {
      const parts = requestParts(call, params, checkRequestOptions(given));
      preflight?.(call, params);
      const { response, text } = await send(requestOf(call, parts), call, given);
      // Refusals and odd words could quote what was sent and end up in messages; results are not worth the search.
      const isResult = response.ok && /^\s*[[{]/.test(text);
      return { data: readAnswer(response, isResult ? text : redact(text, secrets), call), response };
    };

    Object.assign(this, createNamespaces(perform));
    this.http = createHttp(baseUrl, (request, call, signal) => send(request, call, { signal }));
  }
}
