import { type Namespaces, OPERATIONS } from '../../generated/api.ts';
import type { HttpClient } from './call/HttpClient.ts';
import { createNamespaces } from './call/namespaces.ts';
import { createHttp } from './call/openapi-fetch.ts';
import { createPipeline } from './call/pipeline.ts';
import { RetryBudget } from './call/RetryBudget.ts';
import { checkObject } from './options/checks.ts';
import type { LemlistOptions } from './options/LemlistOptions.ts';
import { settingsFrom, withoutUndefined } from './options/settings.ts';

export interface Lemlist extends Namespaces {}

/** What Node calls to print an object. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

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
  /** The layer below the methods: requests by path, with the same key, limits and retries. Responses are left as they are. */
  readonly http: HttpClient;

  /**
   * Makes a client with some options changed. It shares the budget of retries with this one. It shares the rate limit, too, unless
   * `apiKey`, `baseUrl` or `rateLimit` is changed; a limiter of your own, such as `redisRateLimiter()`, stays until `rateLimit`
   * changes. An `apiKey` that is `undefined` is refused.
   *
   * @example
   * const patient = lemlist.withOptions({ timeout: 300_000 });
   */
  readonly withOptions: (options: LemlistOptions) => Lemlist;

  constructor(options?: LemlistOptions);
  /** @internal */
  constructor(options: LemlistOptions, budget: RetryBudget);
  constructor(options: LemlistOptions = {}, budget: RetryBudget = new RetryBudget()) {
    const settings = settingsFrom(options);
    const pipeline = createPipeline(settings, budget);
    this.withOptions = (changes) => {
      checkObject('The options of `withOptions`', changes);
      // A program that has no key for a team must not act for the team of this client.
      if ('apiKey' in changes && changes.apiKey === undefined)
        throw new TypeError('`apiKey` of `withOptions` is undefined; leave it out to keep the key');
      return new Lemlist({ ...options, ...withoutUndefined(changes) }, budget);
    };
    const calls = Object.values(OPERATIONS);
    Object.assign(this, createNamespaces(calls, pipeline));
    this.http = createHttp(settings.baseUrl, calls, pipeline);
  }

  /** @internal Its methods would be 800 lines of a log. */
  [INSPECT](): string {
    return `Lemlist { ${Object.keys(this).join(', ')} }`;
  }
}
