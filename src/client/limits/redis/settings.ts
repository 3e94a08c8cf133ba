import { checkNumber, describe, MAX_TIMER_MS, refuseUnknown } from '../../options/checks.ts';
import { REQUESTS, WINDOW_MS } from '../rate-limit.ts';
import type { RedisClient } from './client.ts';
import type { RedisRateLimiterOptions } from './RedisRateLimiterOptions.ts';

const DEFAULT_KEY = 'lemlist:{rate-limit}';
/** A Redis nearby responds within a millisecond or two. If it takes a thousand times as long, it has failed. */
const DEFAULT_REDIS_TIMEOUT_MS = 1000;

const FAILURE_MODES = ['fail', 'local'] as const;

/** The options with their defaults, checked. */
export type RedisSettings = Required<RedisRateLimiterOptions>;

const CHECKS: { readonly [Option in keyof RedisSettings]: (value: unknown) => RedisSettings[Option] } = {
  client: checkClient,
  key: (value = DEFAULT_KEY) => checkKey(value),
  requests: (value = REQUESTS) => checkWhole('requests', value, Number.MAX_SAFE_INTEGER),
  window: (value = WINDOW_MS) => checkWhole('window', value, MAX_TIMER_MS),
  onRedisFailure: (value = 'fail') => checkFailureMode(value),
  redisTimeout: (value = DEFAULT_REDIS_TIMEOUT_MS) => checkWhole('redisTimeout', value, MAX_TIMER_MS),
};

/** Checks the options at the door, so that a misspelt one is not an outage later. */
export function redisSettingsFrom(options: RedisRateLimiterOptions): RedisSettings {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`The options of \`redisRateLimiter()\` must be an object, got ${describe(options)}`);
  }
  refuseUnknown('option', options, Object.keys(CHECKS));
  const checked = Object.entries(CHECKS).map(([name, check]) => [name, check(options[name as keyof RedisSettings])]);
  return Object.fromEntries(checked) as RedisSettings;
}

function checkClient(value: unknown): RedisClient {
  const methods = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const isClient = typeof methods.eval === 'function' && [methods.evalSha, methods.evalsha].some(isFunction);
  if (!isClient) throw new TypeError(`\`client\` must be a client of node-redis or ioredis, got ${describe(value)}`);
  return value as RedisClient;
}

/** Redis hashes what stands between the first brace and the next closing one; a name with more braces could mislead it. */
function checkKey(value: unknown): string {
  const [, tag] = (typeof value === 'string' && /^[^{}]*(?:\{([^{}]+)\})?[^{}]*$/.exec(value)) || [];
  if (typeof value !== 'string' || value === '' || (tag === undefined && /[{}]/.test(value))) {
    throw new TypeError(
      `\`key\` must be a name with at most one hash tag in braces, such as \`${DEFAULT_KEY}\`, got ${describe(value)}`,
    );
  }
  return tag === undefined ? `{${value}}` : value;
}

function checkFailureMode(value: unknown): RedisSettings['onRedisFailure'] {
  if (!FAILURE_MODES.includes(value as RedisSettings['onRedisFailure'])) {
    throw new TypeError(`\`onRedisFailure\` must be one of ${FAILURE_MODES.join(', ')}, got ${describe(value)}`);
  }
  return value as RedisSettings['onRedisFailure'];
}

function checkWhole(name: string, value: unknown, most: number): number {
  const number = checkNumber(name, value, 1);
  if (!Number.isInteger(number) || number > most) {
    throw new RangeError(`\`${name}\` must be a whole number of at most ${most}, got ${number}`);
  }
  return number;
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
