import type { SeenRequest } from '../log/request-log.ts';
import type { Exchange } from '../replay/exchange.ts';
import type { ExampleNames } from '../response/example-names.ts';
import type { MockState } from '../state/model.ts';

/** Plan of a team. Only Email Pro and the plans above it may use some routes of lemlist; the mock tells no other plans apart. */
export type TeamPlan = 'free' | 'emailPro';

/** How a mock without a port behaves. All options may be left out. */
export interface InProcessMockOptions {
  /**
   * Whether writes show in later reads.
   *
   * @default false, or true if `seed` is set
   */
  stateful?: boolean;
  /**
   * The state at the start, in the form of `GET /__mock/state`.
   *
   * @default the invented team of the documented examples
   */
  seed?: unknown;
  /**
   * Whether the mock also calls webhooks on other machines.
   *
   * @default false
   */
  webhooksAnywhere?: boolean;
  /**
   * Calls the URLs of webhooks in place of the global `fetch`, whatever machine they are on: it can hand each event to the receiver of a test.
   *
   * @default the global `fetch`
   */
  webhookFetch?: typeof globalThis.fetch;
  /**
   * Whether an invalid request gets the response of a valid one. The header `x-mock-faults` says what is wrong.
   *
   * @default false
   */
  lenient?: boolean;
  /**
   * Requests that a key may send in a sliding window, such as `20/2s`. Further requests get status code 429.
   *
   * @default 'off'
   */
  rateLimit?: string;
  /**
   * Milliseconds before each response: a number, or a range such as `50-400`.
   *
   * @default 0
   */
  latency?: number | string;
  /**
   * Share of requests, from 0 to 1, that get a 5xx, a closed connection, a web page or an empty response.
   *
   * @default 0
   */
  faults?: number;
  /**
   * Polls before an enrichment, an export or a contact sourcing is done: a number, or a range such as `1-5`.
   *
   * @default 0
   */
  slow?: number | string;
  /**
   * Plan of the team. With `free`, routes that need Email Pro respond with status code 402.
   *
   * @default 'emailPro'
   */
  plan?: TeamPlan;
  /**
   * How often each operation with a quota succeeds. After that, starting to watch with an agent gets status code 429, and a CSV
   * export of the database gets 403.
   *
   * @default no quota
   */
  quota?: number;
  /**
   * Random seed of latency, faults, polls and new ids. The same random seed gives the same sequence.
   *
   * @default 1
   */
  randomSeed?: number;
  /**
   * Exchanges of a recording. The mock responds only with these and ignores the document. Any other request gets status code 404.
   */
  replay?: readonly Exchange[];
  /** Called with each request and its response, without secrets. Write them as JSON, one per line, to get a recording. */
  record?: (exchange: Exchange) => void;
  /** Called with one log line per request, with its faults and its note in lines below. It holds no ids and no values. */
  log?: (line: string) => void;
}

/** How a mock that listens on a port behaves. All options may be left out. */
export interface MockOptions extends InProcessMockOptions {
  /**
   * Port to listen on.
   *
   * @default 0, which takes a free port
   */
  port?: number;
  /**
   * Host to listen on. Only this machine can connect to the default.
   *
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * Origins of web pages that may call the API, such as `https://app.example`. Pages of this machine always may.
   *
   * @default []
   */
  allowedOrigins?: readonly string[];
  /**
   * Whether programs of other machines may call the paths below `/__mock/`, as they must where the mock is in a container. Foreign pages
   * still may not.
   *
   * @default false
   */
  remoteControl?: boolean;
}

/** How far `advance` moves the clock: the sum of the parts. */
export interface Duration {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** A mock without a port: a function that responds as lemlist does. */
export interface InProcessMock {
  /** Responds as lemlist does. Use it in place of the global `fetch`. It ignores the host of the URL. */
  readonly fetch: typeof globalThis.fetch;
  /** A copy of the whole state, in the form that `seed` takes; `undefined` if the mock is not stateful. */
  readonly state: MockState | undefined;
  /** Forgets requests and counts, sets the clock back, and restores the state of the start, or the state last given to `seed`. */
  reset(): void;
  /**
   * Moves the clock of the mock: new timestamps and rate limit windows follow it.
   *
   * @throws {RangeError} if a part is not a number of 0 or more
   */
  advance(duration: Duration): void;
  /** Resolves once every call of a webhook that was begun has ended, and those that it led to. */
  settled(): Promise<void>;
  /**
   * Replaces the state. A later `reset` restores this state.
   *
   * @throws {Error} with every fault, if the seed does not have the form of `GET /__mock/state` or the mock is not stateful
   */
  seed(data: unknown): void;
  /** Names of the documented responses, by operation and status code, for `Prefer: example=NAME`. */
  readonly examples: ExampleNames;
  /** The last 1,000 requests, the oldest first, without their keys. */
  readonly requests: readonly SeenRequest[];
}

/** A mock that listens on a port. */
export interface Mock extends InProcessMock {
  /** URL without a path. lemlist is at the root and under `/api`. */
  readonly url: string;
  /**
   * Stops listening. Requests in flight may finish within `graceMs`; then their connections are closed.
   *
   * @param options `graceMs`: milliseconds. @default 0
   */
  close(options?: { graceMs?: number }): Promise<void>;
}
