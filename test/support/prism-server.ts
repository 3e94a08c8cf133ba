import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

export interface PrismServer {
  /** URL without a path. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a document with Prism's own server, under the base path of lemlist. Prism ignores the path of `servers`, and it looks
 * through all operations at each request, so that each must stand there once. By default it does not check its own responses, as its
 * command does: that takes a quarter of its time, and tests compare the responses themselves.
 */
export async function startPrism(document: object, { port = 0, checkResponses = false } = {}): Promise<PrismServer> {
  // Prism writes into what it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const underApi = operations.map((operation) => ({ ...operation, path: `/api${operation.path}` }));
  const server = createServer(underApi, {
    components: { logger: createLogger('prism', { level: 'silent' }) },
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: checkResponses,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  try {
    const url = await server.listen(port, '127.0.0.1');
    return { url, close: () => server.close() };
  } catch (reason) {
    // Prism throws a string here.
    throw reason instanceof Error ? reason : new Error(String(reason));
  }
}
