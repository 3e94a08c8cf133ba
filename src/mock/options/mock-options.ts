import type { SeenRequest } from '../log/request-log.ts';

/** How a mock behaves. All options may be left out. */
export interface MockOptions {
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
   * Random seed of latency, faults and new ids. The same random seed gives the same sequence.
   *
   * @default 1
   */
  randomSeed?: number;
  /** Called with one log line per request. Ids and values are left out. */
  log?: (line: string) => void;
}

/** A mock that is running. */
export interface Mock {
  /** URL without a path. lemlist is at the root and under `/api`. */
  readonly url: string;
  /** Forgets requests and counts, and restores the state of the start, or the state last given to `seed`. */
  reset(): void;
  /**
   * Replaces the state. A later `reset` restores this state.
   *
   * @throws {Error} in one line, where the seed does not have the form of `GET /__mock/state`, or the mock is not stateful
   */
  seed(data: unknown): void;
  /** The last 1,000 requests, the oldest first, without their keys. */
  readonly requests: readonly SeenRequest[];
  /** Stops listening and cuts open connections. */
  close(): Promise<void>;
}
