import type { Api } from '../document/api.ts';
import { loadDocument } from '../document/load.ts';
import { readApi } from '../document/read-api.ts';
import { createFaultInjector } from './faults/fault-injector.ts';
import { createRateLimiter } from './faults/rate-limiter.ts';
import { createHandle } from './handle.ts';
import { listen } from './http/listen.ts';
import { createMockServer } from './http/server.ts';
import { formatLogLine } from './log/log-line.ts';
import { RequestLog } from './log/request-log.ts';
import type { Mock, MockOptions } from './options/mock-options.ts';
import {
  parseHost,
  parseLatency,
  parsePort,
  parseRandomSeed,
  parseRate,
  parseRateLimit,
} from './options/parse-options.ts';
import type { State } from './state/create-state.ts';

/**
 * Starts a server that responds as lemlist does, on this machine.
 *
 * @throws {RangeError} where an option has a wrong value
 * @throws {Error} with `code: 'EADDRINUSE'` where the port is taken
 * @example
 * import { startMock } from 'lemlist-openapi/mock';
 *
 * const mock = await startMock({ stateful: true });
 * const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${mock.url}/api` });
 * // …
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { stateful = options.seed !== undefined, log: print = () => {} } = options;
  const host = parseHost(options.host ?? '127.0.0.1');
  const port = parsePort(options.port ?? 0);
  const randomSeed = parseRandomSeed(options.randomSeed ?? 1);
  const limiter = createRateLimiter(parseRateLimit(options.rateLimit ?? 'off'), Date.now);
  const latency = parseLatency(String(options.latency ?? 0));
  const injector = createFaultInjector(latency, parseRate(options.faults ?? 0), randomSeed);
  const loadApi = lazily(() => readApi(loadDocument()));
  const closing = new AbortController();
  const state = stateful ? await loadState(options, randomSeed, loadApi(), closing.signal) : undefined;
  const log = new RequestLog();

  const handle = createHandle({
    loadApi,
    loadValidators: lazily(loadValidators),
    loadPrism: lazily(async () => (await import('./response/prism.ts')).createPrismEngine(loadApi().document)),
    state: state?.respond,
    limiter,
    nextInjection: injector.next,
    wait,
    onHandled(handled) {
      log.add(handled);
      if (options.log) print(formatLogLine(handled));
    },
  });
  const controls = {
    reset() {
      log.clear();
      limiter.reset();
      injector.reset();
      state?.reset();
    },
    seed(data: unknown) {
      if (!state) throw new Error('The mock keeps no state; start it with `stateful`');
      state.load(data);
    },
    get requests() {
      return log.list();
    },
    readState: () => state?.read(),
  };
  const { url, close } = await listen(createMockServer(handle, controls), port, host);
  const { reset, seed } = controls;
  return {
    url,
    reset,
    seed,
    get requests() {
      return log.list();
    },
    close() {
      closing.abort();
      return close();
    },
  };
}

/** Validators are a megabyte. */
async function loadValidators() {
  return (await import('../client/preflight/index.ts')).requestFaults;
}

async function loadState(
  { seed, webhooksAnywhere, log = () => {} }: MockOptions,
  randomSeed: number,
  api: Api,
  signal: AbortSignal,
): Promise<State> {
  const [{ createState }, { createWebhookCaller, describeFailure }] = await Promise.all([
    import('./state/create-state.ts'),
    import('./network/call-webhooks.ts'),
  ]);
  const state = createState({ api, seed, randomSeed });
  state.onEvent(
    createWebhookCaller({
      anywhere: webhooksAnywhere === true,
      signal,
      onFailure: ({ type }, reason) => log(`webhook of ${type} not delivered: ${describeFailure(reason)}`),
    }),
  );
  return state;
}

/** Waits without keeping the process alive: a closed mock must not hold it. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer: { unref?(): void } = setTimeout(resolve, milliseconds);
    timer.unref?.();
  });
}

/** Makes a value with the first call and returns it with every later one. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
