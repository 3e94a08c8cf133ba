import { assembleMock, isStateful } from './assemble.ts';
import { nodePlatform } from './node-platform.ts';
import { checkServerOptions } from './options/check-names.ts';
import type { Mock, MockOptions } from './options/mock-options.ts';
import { parseHost, parseOrigins, parsePort } from './options/parse-options.ts';

/**
 * Starts a server that responds as lemlist does, on this machine.
 *
 * @throws {RangeError} if an option has a wrong value
 * @throws {TypeError} if there is no such option
 * @throws {Error} with `code: 'EADDRINUSE'` if the port is taken
 * @example
 * import { startMock } from 'lemlist-openapi/mock';
 *
 * const mock = await startMock({ stateful: true });
 * const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${mock.url}/api` });
 * // …
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkServerOptions(options);
  const host = parseHost(options.host ?? '127.0.0.1');
  const port = parsePort(options.port ?? 0);
  const allowedOrigins = parseOrigins(options.allowedOrigins ?? []);
  const closing = new AbortController();
  // Loaded here: a mock that forgets starts without the state, and a mock without a port needs no server.
  const state = isStateful(options) ? await import('./state/shared-creator.ts') : undefined;
  const { handle, mock } = assembleMock(options, nodePlatform, state?.createState, closing.signal);
  const [{ listen }, { createMockServer }, { EventEmitter }] = await Promise.all([
    import('./http/listen.ts'),
    import('./http/server.ts'),
    import('node:events'),
  ]);
  // Each request that waits for a latency listens to it, and Node would warn of a leak at the eleventh.
  EventEmitter.setMaxListeners(0, closing.signal);
  const remoteControl = options.remoteControl === true;
  const { url, close } = await listen(createMockServer({ handle, mock, allowedOrigins, remoteControl }), port, host);
  const { fetch, reset, seed, advance, settled } = mock;
  return {
    url,
    fetch,
    reset,
    seed,
    advance,
    settled,
    get examples() {
      return mock.examples;
    },
    get requests() {
      return mock.requests;
    },
    get state() {
      return mock.state;
    },
    async close({ graceMs = 0 } = {}) {
      if (graceMs <= 0) closing.abort();
      await close(graceMs);
      closing.abort();
    },
  };
}
