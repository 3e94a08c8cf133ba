import { createRequire } from 'node:module';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec, type PrismHttpComponents } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

type Route = PrismHttpComponents['route'];

const { default: route } = createRequire(import.meta.url)('@stoplight/prism-http/dist/router') as { default: Route };

export interface PrismServer {
  /** URL without a path. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a document with Prism's own server, under the base path of lemlist. Prism ignores the path of `servers`. With `asCommand`,
 * it works as its command does. It then looks through all operations at each request and checks its own responses, which takes half
 * of its time. Tests compare the responses themselves.
 */
export async function startPrism(document: object, { port = 0, asCommand = false } = {}): Promise<PrismServer> {
  // Prism writes into what it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const underApi = operations.map((operation) => ({ ...operation, path: `/api${operation.path}` }));
  const server = createServer(underApi, {
    components: { logger: createLogger('prism', { level: 'silent' }), ...(!asCommand && { route: routeNearby }) },
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: asCommand,
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

/** Prism's own choice, among the operations whose paths begin as the request's does. */
const routeNearby: Route = ({ resources, input }) => {
  const room = roomOf(input.url.path);
  return route({ resources: resources.filter(({ path }) => roomOf(path) === room), input });
};

/** The first part of a path after `/api`, which is never a parameter. */
function roomOf(path: string): string | undefined {
  return path.split('/', 3)[2];
}
