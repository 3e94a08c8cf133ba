import { checkObject, refuseUnknown } from '../../client/options/checks.ts';
import type { InProcessMockOptions, MockOptions } from './mock-options.ts';

// The types make these lists complete.
const IN_PROCESS: Readonly<Record<keyof InProcessMockOptions, true>> = {
  stateful: true,
  seed: true,
  webhooksAnywhere: true,
  webhookFetch: true,
  lenient: true,
  rateLimit: true,
  latency: true,
  faults: true,
  slow: true,
  plan: true,
  quota: true,
  randomSeed: true,
  replay: true,
  record: true,
  log: true,
};
const OF_A_SERVER: Readonly<Record<keyof MockOptions, true>> = {
  ...IN_PROCESS,
  port: true,
  host: true,
  allowedOrigins: true,
  remoteControl: true,
};

/**
 * Refuses a misspelt option of `createMock`, which would do nothing.
 *
 * @throws {TypeError} that lists the options
 */
export function checkMockOptions(options: unknown): void {
  check('createMock', options, IN_PROCESS);
}

/** The same for `startMock`. */
export function checkServerOptions(options: unknown): void {
  check('startMock', options, OF_A_SERVER);
}

function check(name: string, options: unknown, known: Readonly<Record<string, true>>): void {
  checkObject(`The options of \`${name}\``, options);
  refuseUnknown('option', options as object, Object.keys(known), name);
}
