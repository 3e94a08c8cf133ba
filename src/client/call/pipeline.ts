import { authorization } from '../options/authorization.ts';
import { checkRequestOptions } from '../options/check-request-options.ts';
import { checkObject } from '../options/checks.ts';
import { withExtra } from '../options/extra.ts';
import { atLevel } from '../options/logger.ts';
import type { Settings } from '../options/settings.ts';
import type { ClientState } from './client-state.ts';
import { PLATFORM, warnIfDeprecated } from './deprecations.ts';
import { createRequestBuilder } from './openapi-fetch.ts';
import { PrivateTexts } from './PrivateTexts.ts';
import type { Pipeline } from './pipeline-type.ts';
import { serializeQueryValues } from './query-values.ts';
import type { RetryBudget } from './RetryBudget.ts';
import { readResponse } from './read-response.ts';
import { checkBody, requestParts } from './request-parts.ts';
import { sendWithRetries } from './send-with-retries.ts';

/** Everything that happens to the calls of a client. */
export function createPipeline(settings: Settings, budget: RetryBudget): Pipeline {
  const { apiKey, baseUrl, preflight } = settings;
  const header = authorization(apiKey);
  const secrets = [header.slice('Basic '.length), apiKey];
  const client: ClientState = {
    settings: { ...settings, authorization: header },
    limiter: settings.rateLimit,
    budget,
    log: atLevel(settings.logger, settings.logLevel),
    random: Math.random,
  };
  const buildRequest = createRequestBuilder(baseUrl);
  // Without a logger, too, a reader of the console should know before lemlist ends a route.
  const warnings = settings.logger ? client.log : PLATFORM;

  const send: Pipeline['send'] = (request, call, options, privateTexts) => {
    warnIfDeprecated(call, warnings);
    const { timeout = settings.timeout, maxRetries = settings.maxRetries, signal, fetchOptions } = options;
    return sendWithRetries(client, request, call, { timeout, maxRetries, signal, fetchOptions, privateTexts });
  };

  const perform: Pipeline['perform'] = async (call, params, options) => {
    // This check comes first, since a caller who passes an id alone passes the body as the options.
    checkObject(`The parameters of ${call.id}`, params);
    checkRequestOptions(options);
    const serialized = serializeQueryValues(call, params as Record<string, unknown>);
    preflight?.(call, serialized);
    checkBody(call, serialized.body, options.extra?.body);
    const parts = withExtra(call.method, requestParts(call, serialized), options.extra);
    const request = buildRequest(call, parts, options.headers);
    const privateTexts = new PrivateTexts(secrets, options.extra ? [params, options.extra] : params);
    const { response, text } = await send(request, call, options, privateTexts);
    return { data: readResponse(response, text, call, privateTexts), response };
  };

  return { secrets, perform, send };
}
