import { setTimeout as sleep } from 'node:timers/promises';
import { loadDocument } from '../document/load.ts';
import { readApi } from '../document/read-api.ts';
import { seededRandom } from './faults/random.ts';
import { createRateLimiter } from './faults/rate-limiter.ts';
import { createTroubles } from './faults/trouble.ts';
import { createFront, type Front } from './front.ts';
import type { Handler } from './handler.ts';
import { listen } from './http/listen.ts';
import { printed } from './http/request-line.ts';
import { RequestLog } from './http/request-log.ts';
import { createMockServer } from './http/server.ts';
import type { Mock, MockOptions } from './options/mock-options.ts';
import { readHost, readLatency, readPort, readRandomSeed, readRate, readRateLimit } from './options/parse-options.ts';
import type { StateEvent } from './state/events.ts';
import type { State } from './state/index.ts';

/**
 * Starts a server that answers as lemlist does, on loopback.
 *
 * @throws {RangeError} where an option is not what it must be; {Error} with `code: 'EADDRINUSE'` where the port is taken
 * @example
 * import { startMock } from 'lemlist-openapi/mock';
 *
 * const mock = await startMock({ stateful: true });
 * const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${mock.url}/api` });
 * // …
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { stateful = options.seed !== undefined } = options;
  const host = readHost(options.host ?? '127.0.0.1');
  const port = readPort(options.port ?? 0);
  const randomSeed = readRandomSeed(options.randomSeed ?? 1);
  const limiter = createRateLimiter(readRateLimit(options.rateLimit ?? 'off'), Date.now);
  const troubles = createTroubles(readLatency(String(options.latency ?? 0)), readRate(options.faults ?? 0), randomSeed);
  const closing = new AbortController();
  const ids = resettable(() => seededRandom(randomSeed));
  const state = stateful
    ? await loadState(options, closing.signal, options.randomSeed === undefined ? undefined : ids.next)
    : undefined;
  const log = new RequestLog();

  const controls = {
    reset() {
      log.clear();
      limiter.reset();
      troubles.reset();
      ids.reset();
      state?.reset();
    },
    seed(data: unknown) {
      if (!state) throw new Error('The mock remembers nothing; start it with `stateful`');
      state.load(data);
    },
    get requests() {
      return log.list();
    },
    readState: () => state?.read(),
  };
  const server = createMockServer({
    loadFront: once(() => loadFront(state?.answer ?? remembersNothing)),
    limiter,
    nextTrouble: troubles.next,
    // While the mock listens the process lives on anyway; afterwards no wait may hold it.
    wait: (milliseconds) => sleep(milliseconds, undefined, { ref: false }),
    controls,
    seen(request, outcome) {
      log.add(request, outcome);
      options.log?.(printed(request, outcome));
    },
  });
  const { url, close } = await listen(server, port, host);
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

const remembersNothing: Handler = () => undefined;

async function loadState(
  options: MockOptions,
  signal: AbortSignal,
  random: (() => number) | undefined,
): Promise<State> {
  const [{ createState }, { webhookCaller }] = await Promise.all([
    import('./state/index.ts'),
    import('./state/webhooks.ts'),
  ]);
  const state = createState({ seed: options.seed, now: Date.now, ...(random && { random }) });
  const onFailure = ({ type }: StateEvent, reason: unknown): void =>
    options.log?.(`webhook of ${type} not delivered: ${causeOf(reason)}`);
  state.onEvent(webhookCaller({ anywhere: options.webhooksAnywhere, signal, onFailure }));
  return state;
}

/** Why a call failed, without the address. */
function causeOf(reason: unknown): string {
  const { cause, message, name } = reason as Error & { cause?: { code?: string } };
  return cause?.code ?? (name === 'TimeoutError' ? 'no answer in time' : message);
}

/** A source of numbers that can go back to its beginning. */
function resettable(begin: () => () => number): { next: () => number; reset(): void } {
  let source = begin();
  return {
    next: () => source(),
    reset() {
      source = begin();
    },
  };
}

/** Prism is some megabytes and most of a second, so it is loaded with the first request that needs it. */
async function loadFront(answer: Handler): Promise<Front> {
  const document = loadDocument();
  const loadPrism = once(async () => (await import('./response/prism.ts')).createPrismEngine(document));
  return createFront(readApi(document), answer, loadPrism);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
