import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

// The one file that imports Prism.

export interface PrismOptions {
  /** @default 0, which takes a free port */
  port?: number;
  /** @default '127.0.0.1' */
  host?: string;
}

export interface PrismHandle {
  /** Address of the server, without a path. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a document with Prism, under the base path of lemlist and at the root. Prism ignores the path of `servers`, so each
 * operation is given to it twice.
 */
export async function startPrism(document: object, options: PrismOptions = {}): Promise<PrismHandle> {
  const { port = 0, host = '127.0.0.1' } = options;
  const operations = await getHttpOperationsFromSpec(document);
  const underApi = operations.map((operation) => ({ ...operation, path: `/api${operation.path}` }));
  const server = createServer([...operations, ...underApi], {
    components: { logger: createLogger('prism', { level: 'silent' }) },
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  try {
    const url = await server.listen(port, host);
    return { url, close: () => server.close() };
  } catch (reason) {
    // Prism throws a bare string here.
    throw reason instanceof Error ? reason : new Error(String(reason));
  }
}
