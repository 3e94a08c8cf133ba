import { createFaultInjector } from './faults/fault-injector.ts';
import { createQuota } from './faults/quota.ts';
import { createRequestCounter } from './faults/request-counter.ts';
import { createSlowWork } from './faults/slow-work.ts';
import { createFetch } from './fetch.ts';
import { guardCallback } from './guard-callback.ts';
import { createHandle, type Handle } from './handle.ts';
import { lazily } from './lazily.ts';
import { formatLogLine } from './log/log-line.ts';
import { RequestLog } from './log/request-log.ts';
import { callWebhooks } from './network/webhook-calls.ts';
import type { InProcessMock, InProcessMockOptions } from './options/mock-options.ts';
import {
  parseDuration,
  parseLatency,
  parsePlan,
  parsePolls,
  parseQuota,
  parseRandomSeed,
  parseRate,
  parseRateLimit,
} from './options/parse-options.ts';
import type { Platform } from './platform.ts';
import { toExchange } from './replay/exchange.ts';
import { createReplay } from './replay/replay.ts';
import { exampleNames } from './response/example-names.ts';
import type { CreateState } from './state/create-state.ts';

/** The mock as a function over plain data, and as the object that a program uses. */
export interface AssembledMock {
  handle: Handle;
  mock: InProcessMock;
}

/** Whether a mock with these options remembers. */
export function isStateful({ stateful, seed }: InProcessMockOptions): boolean {
  return stateful ?? seed !== undefined;
}

/**
 * Builds a mock from its options, for one platform. Only a mock that remembers needs `createState`, half of the code. `closing` ends
 * waits and calls of webhooks.
 */
export function assembleMock(
  options: InProcessMockOptions,
  platform: Platform,
  createState: CreateState | undefined,
  closing?: AbortSignal,
): AssembledMock {
  const record = options.record && guardCallback('record', options.record);
  const print = options.log && guardCallback('log', options.log);
  const randomSeed = parseRandomSeed(options.randomSeed ?? 1);
  const rateLimit = parseRateLimit(options.rateLimit ?? 'off');
  const latency = parseLatency(options.latency ?? 0);
  const injector = createFaultInjector(latency, parseRate(options.faults ?? 0), randomSeed);
  const slowWork = createSlowWork(parsePolls(options.slow ?? 0), randomSeed);
  const quota = createQuota(options.quota === undefined ? undefined : parseQuota(options.quota), platform.loadApi);
  const replay = options.replay && createReplay(options.replay);
  let advancedMs = 0;
  const now = (): number => Date.now() + advancedMs;
  const counter = createRequestCounter(rateLimit, now, platform.loadClock);
  const state =
    createState && isStateful(options)
      ? createState({
          api: platform.loadApi(),
          now,
          randomSeed,
          seedFaults: platform.seedFaults(),
          ...(platform.withinMs && { withinMs: platform.withinMs }),
          seed: options.seed,
        })
      : undefined;
  const calls = state && callWebhooks(state, { ...options, ...(print && { log: print }) }, closing);
  const log = new RequestLog();

  const handle = createHandle({
    loadRoutes: platform.loadRoutes,
    loadValidators: lazily(loadValidators),
    lenient: options.lenient === true,
    plan: parsePlan(options.plan ?? 'emailPro'),
    slowWork,
    quota,
    replay,
    loadPrism: platform.loadPrism,
    state: state?.respond,
    counter,
    nextInjection: injector.next,
    wait: (delayMs) => wait(delayMs, closing),
    onHandled(handled) {
      log.add(handled);
      record?.(toExchange(handled));
      print?.(formatLogLine(handled));
    },
  });
  const mock: InProcessMock = {
    fetch: createFetch(handle),
    get examples() {
      return exampleNames(platform.loadApi());
    },
    get requests() {
      return log.list();
    },
    get state() {
      return state?.read();
    },
    reset() {
      advancedMs = 0;
      log.clear();
      counter.reset();
      injector.reset();
      slowWork.reset();
      quota.reset();
      replay?.reset();
      state?.reset();
      calls?.forget();
    },
    settled: async () => calls?.settled(),
    seed(data) {
      if (!state) throw new Error('The mock keeps no state; start it with `stateful`');
      state.load(data);
      calls?.forget();
    },
    advance(duration) {
      advancedMs += parseDuration(duration);
      state?.simulate();
    },
  };
  return { handle, mock };
}

/** Validators are a megabyte, so they are loaded with the first request that needs them. */
async function loadValidators() {
  return (await import('../client/preflight/index.ts')).requestFaults;
}

/** Waits. A mock that is closed or closing does not wait, because a timer would keep the process alive. */
function wait(delayMs: number, closing: AbortSignal | undefined): Promise<void> {
  if (closing?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      closing?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, delayMs);
    closing?.addEventListener('abort', end);
  });
}
