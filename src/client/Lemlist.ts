import type { Namespaces } from '../../generated/api.ts';
import { type Call, readAnswer } from './call/answer.ts';
import type { Exchange } from './call/attempt.ts';
import { exchange, type Shared } from './call/exchange.ts';
import type { RequestOptions, WithResponse } from './call/method.ts';
import type { OutgoingRequest } from './call/middleware.ts';
import { createNamespaces } from './call/namespaces.ts';
import { RetryBudget } from './call/RetryBudget.ts';
import { requestParts } from './call/request-parts.ts';
import { redact } from './call/scrub.ts';
import { createHttp, createTransport, type HttpClient } from './call/transport.ts';
import { authorization } from './options/authorization.ts';
import type { LemlistOptions } from './options/LemlistOptions.ts';
import { atLevel } from './options/logger.ts';
import { checkRequestOptions } from './options/request-options.ts';
import { settingsFrom } from './options/settings.ts';

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
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every namespace from the operation table.
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
