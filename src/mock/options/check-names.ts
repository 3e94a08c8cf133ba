import type { InProcessMockOptions, MockOptions } from './mock-options.ts';

// The types make these lists complete.
const IN_PROCESS: Readonly<Record<keyof InProcessMockOptions, true>> = {
  stateful: true,
  seed: true,
  webhooksAnywhere: true,
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
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      `The options of \`${name}\` must be an object, got ${options === null ? 'null' : typeof options}`,
    );
  }
  const unknown = Object.keys(options).find((option) => !Object.hasOwn(known, option));
  if (unknown === undefined) return;
  const shown = /^[A-Za-z]{1,30}$/.test(unknown) ? `\`${unknown}\`` : `with a name of ${unknown.length} characters`;
  throw new TypeError(`Unknown option of \`${name}\` ${shown}; allowed: ${Object.keys(known).join(', ')}`);
}
