import { type HttpHandler, HttpResponse, http } from 'msw';

/** Options of `handlers`. */
export interface HandlersOptions {
  /** Origin of the URLs that the program under test calls. @default 'https://api.lemlist.com' */
  origin?: string;
}

/**
 * Handlers for Mock Service Worker, in Node and in a browser: every request to lemlist gets the mock's response.
 *
 * @example
 * import { createMock } from 'lemlist-openapi/mock';
 * import { handlers } from 'lemlist-openapi/msw';
 * import { setupServer } from 'msw/node';
 *
 * const server = setupServer(...handlers(createMock({ stateful: true })));
 */
export function handlers(
  mock: { fetch: typeof globalThis.fetch },
  { origin = 'https://api.lemlist.com' }: HandlersOptions = {},
): HttpHandler[] {
  return [
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch {
        // The mock closed the connection, because its option `faults` is set.
        return HttpResponse.error();
      }
    }),
  ];
}
