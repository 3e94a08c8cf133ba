import type { Middleware } from './middleware.ts';

/** Settings of a client. All have defaults but the key. */
export interface LemlistOptions {
  /**
   * API key of the team, from lemlist's settings under Integrations. It is sent to `baseUrl` and nowhere else.
   * @default the environment variable `LEMLIST_API_KEY`, where there is an environment
   */
  apiKey?: string;
  /**
   * Address of the API, without a trailing slash. Point it at a mock to try things out.
   * @default the environment variable `LEMLIST_BASE_URL`, else `https://api.lemlist.com/api`
   */
  baseUrl?: string;
  /**
   * Function that sends a request, with the signature of the platform's `fetch`.
   * @default globalThis.fetch
   */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * Milliseconds that one attempt may take, from sending the request to the end of the answer.
   * @default 60_000
   */
  timeout?: number;
  /**
   * `User-Agent` of every request. lemlist's front server refuses those of some libraries, so one is always sent. Browsers
   * send their own instead.
   * @default `lemlist-openapi/<version>`
   */
  userAgent?: string;
  /**
   * Functions around each attempt, the first outermost. They see the request before the key is added to it.
   * @default []
   */
  middleware?: readonly Middleware[];
}
