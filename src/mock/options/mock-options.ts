import type { SeenRequest } from '../log/request-log.ts';
import type { Exchange } from '../replay/exchange.ts';
import type { ExampleNames } from '../response/example-names.ts';

/** Plans of a team, as far as they differ here: lemlist keeps some routes to Email Pro and the plans above it. */
export type Plan = 'free' | 'emailPro';

/** How a mock without a port behaves. All options may be left out. */
export interface InProcessMockOptions {
  /**
   * Whether writes show in later reads.
   *
   * @default false, or true where `seed` is given
   */
  stateful?: boolean;
  /**
   * The state at the start, in the form of `GET /__mock/state`.
   *
   * @default the invented team of the documentation's examples
   */
  seed?: unknown;
  /**
   * Whether webhooks beyond this machine are called too.
   *
   * @default false
   */
  webhooksAnywhere?: boolean;
  /**
   * Whether wrong requests get the response of right ones. The header `x-mock-faults` says what is wrong.
   *
   * @default false
   */
  lenient?: boolean;
  /**
   * Requests that a key may send in a sliding window, such as `20/2s`. Those beyond it get status 429.
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
   * Share of requests, from 0 to 1, that end in a 5xx, a cut connection, a web page or an empty response.
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
   * Plan of the team. With `free`, the routes that need Email Pro respond with status 402.
   *
   * @default 'emailPro'
   */
  plan?: Plan;
  /**
   * How often each operation with a quota succeeds before its quota is used up: agents that start to watch then get status 429, CSV
   * exports of the database 403. Left out, there is no quota.
   */
  quota?: number;
  /**
   * Random seed of latency, faults, polls and new ids. The same random seed gives the same sequence.
   *
   * @default 1
   */
  randomSeed?: number;
  /**
   * Exchanges to respond with, in the form of a recording; the document is not asked. A request that none of them has is a 404.
   */
  replay?: readonly Exchange[];
  /** Called with each request and its response, without secrets. A file of them, one as JSON per line, is a recording. */
  record?: (exchange: Exchange) => void;
  /** Called with one log line per request. Ids and values are left out. */
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
   * Host to listen on. Only this machine reaches the default.
   *
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * Origins of web pages that may call the API, such as `https://app.example`, beside the pages of this machine.
   *
   * @default []
   */
  allowedOrigins?: readonly string[];
}

/** How far `advance` moves the clock. The parts are added. */
export interface Duration {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** A mock without a port: a function that responds as lemlist does. */
export interface InProcessMock {
  /** Responds as lemlist does. Takes the place of the global `fetch`; the host of the URL is ignored. */
  readonly fetch: typeof globalThis.fetch;
  /** A copy of everything that is remembered, in the form that `seed` takes; `undefined` where the mock is not stateful. */
  readonly state: unknown;
  /** Forgets requests and counts, sets the clock, and restores the state of the start, or the state last given to `seed`. */
  reset(): void;
  /**
   * Moves the clock of the mock: new timestamps and rate limit windows follow it.
   *
   * @throws {RangeError} where a part is not a number of 0 or more
   */
  advance(duration: Duration): void;
  /**
   * Replaces the state. A later `reset` restores this state.
   *
   * @throws {Error} in one line, where the seed does not have the form of `GET /__mock/state`, or the mock is not stateful
   */
  seed(data: unknown): void;
  /** The names of the documented responses by operation and status code, which `Prefer: example=NAME` takes. */
  readonly examples: ExampleNames;
  /** The last 1,000 requests, the oldest first, without their keys. */
  readonly requests: readonly SeenRequest[];
}

/** A mock that listens on a port. */
export interface Mock extends InProcessMock {
  /** URL without a path. lemlist is at the root and under `/api`. */
  readonly url: string;
  /**
   * Stops listening. Requests in flight may finish within `graceMs`; then the connections are cut.
   *
   * @param options `graceMs`: milliseconds. @default 0
   */
  close(options?: { graceMs?: number }): Promise<void>;
}
