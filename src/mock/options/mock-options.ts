import type { SeenRequest } from '../http/request-log.ts';

/** How a mock behaves; all of it may be left out. */
export interface MockOptions {
  /**
   * Port to listen on.
   *
   * @default 0, which takes a free one
   */
  port?: number;
  /**
   * Address to listen on; only this machine reaches the default.
   *
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * Whether writes show in reads.
   *
   * @default false, or true where `seed` is given
   */
  stateful?: boolean;
  /** What is there at the start, in the form that `GET /__mock/state` shows; an invented team unless given. */
  seed?: unknown;
  /**
   * Whether webhooks are called beyond this machine too.
   *
   * @default false
   */
  webhooksAnywhere?: boolean;
  /**
   * Requests that a key may send in a sliding window, such as `20/2s`; those beyond are answered with 429.
   *
   * @default 'off'
   */
  rateLimit?: string;
  /**
   * Milliseconds before each answer: a number, or a range such as `50-400`.
   *
   * @default 0
   */
  latency?: number | string;
  /**
   * Share of requests, from 0 to 1, that end in a 5xx, a cut connection, a web page or nothing.
   *
   * @default 0
   */
  faults?: number;
  /**
   * Where latency, faults and new ids come from: the same seed, the same course.
   *
   * @default 1
   */
  randomSeed?: number;
  /** Told of each request in a line without ids and values. */
  log?: (line: string) => void;
}

/** A mock that runs. */
export interface Mock {
  /** Address without a path; lemlist is at the root and under `/api`. */
  readonly url: string;
  /** Forgets requests and counts, and takes the state back to what it was at the start, or to what was last given to `seed`. */
  reset(): void;
  /**
   * Replaces the state, for good: `reset` goes back to it.
   *
   * @throws {Error} in one line, where the seed is not of the form that `GET /__mock/state` shows
   */
  seed(data: unknown): void;
  /** The last 1,000 requests, the oldest first, without their keys. */
  readonly requests: readonly SeenRequest[];
  /** Stops listening and cuts connections that are open. */
  close(): Promise<void>;
}
