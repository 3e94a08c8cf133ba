import { VERSION } from '../../../generated/api.ts';
import { describe } from '../call/path.ts';
import { LocalRateLimiter, type RateLimit, type RateLimiter, UNLIMITED } from '../limits/rate-limit.ts';
import { checkApiKey } from './authorization.ts';
import type { LemlistOptions } from './LemlistOptions.ts';
import { LOG_LEVELS, type Logger, type LogLevel } from './logger.ts';

export const DEFAULT_BASE_URL = 'https://api.lemlist.com/api';
/** Long enough for lemlist's slowest reads, short enough that a stalled connection is noticed. */
export const DEFAULT_TIMEOUT = 60_000;

/** Waits of up to half a second, one second and two: longer than the usual hiccup, shorter than anyone's patience. */
export const DEFAULT_MAX_RETRIES = 3;

/** The options with their defaults, checked. */
export type Settings = Required<Omit<LemlistOptions, 'preflight' | 'logger' | 'rateLimit'>> &
  Pick<LemlistOptions, 'preflight' | 'logger'> & { rateLimit: RateLimiter };

const CHECKS: { readonly [Option in keyof Settings]: (value: unknown) => Settings[Option] } = {
  apiKey: checkApiKey,
  baseUrl: checkBaseUrl,
  fetch: (value) => checkFunction('fetch', value),
  timeout: (value) => checkNumber('timeout', value, 1),
  maxRetries: (value) => checkNumber('maxRetries', value, 0),
  rateLimit: checkRateLimit,
  preflight: (value) => (value === undefined ? undefined : checkFunction('preflight', value)),
  logger: checkLogger,
  logLevel: checkLogLevel,
  userAgent: checkUserAgent,
  middleware: checkMiddleware,
};

/** Checks the options at the door, so that a misspelt one is not an outage later. */
export function settingsFrom(options: LemlistOptions): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`The options of \`new Lemlist()\` must be an object, got ${describe(options)}`);
  }
  refuseUnknown('option', options, Object.keys(CHECKS));
  const given: LemlistOptions = { ...defaults(), ...withoutUndefined(options) };
  const checked = Object.entries(CHECKS).map(([name, check]) => [name, check(given[name as keyof LemlistOptions])]);
  return Object.fromEntries(checked) as Settings;
}

/** Names the first key that is not known, and the keys that are. */
export function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new TypeError(`Unknown ${what} \`${stranger}\`; known are ${known.map((name) => `\`${name}\``).join(', ')}`);
  }
}

export function checkNumber(name: string, value: unknown, least: number): number {
  if (typeof value !== 'number' || !(value >= least)) {
    const got = typeof value === 'number' ? value : describe(value);
    throw new RangeError(`\`${name}\` must be a number of at least ${least}, got ${got}`);
  }
  return value;
}

function defaults(): LemlistOptions {
  // Read from globalThis: browsers have no process, and some runtimes have one without an environment.
  const env = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  return {
    ...(env.LEMLIST_API_KEY && { apiKey: env.LEMLIST_API_KEY }),
    baseUrl: env.LEMLIST_BASE_URL || DEFAULT_BASE_URL,
    // Looked up at each call, so that a `fetch` that is patched later is used; called without a receiver, as browsers demand.
    fetch: (url, init) => globalThis.fetch(url, init),
    timeout: DEFAULT_TIMEOUT,
    maxRetries: DEFAULT_MAX_RETRIES,
    rateLimit: true,
    logLevel: 'warn',
    userAgent: `lemlist-openapi/${VERSION}`,
    middleware: [],
  };
}

function checkBaseUrl(value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new TypeError(
      '`baseUrl` must be an http or https address without query, fragment or credentials, such as http://127.0.0.1:4010/api',
    );
  }
  return url.href.replace(/\/+$/, '');
}

function checkUserAgent(value: unknown): string {
  if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value) || value.trim() === '') {
    throw new TypeError(
      '`userAgent` must be a non-empty string of printable ASCII: lemlist refuses requests without one',
    );
  }
  return value;
}

function checkMiddleware(value: unknown): Settings['middleware'] {
  if (!Array.isArray(value))
    throw new TypeError(`\`middleware\` must be an array of functions, got ${describe(value)}`);
  return value.map((each, index) => checkFunction(`middleware[${index}]`, each));
}

function checkRateLimit(value: unknown): RateLimiter {
  if (value === true) return new LocalRateLimiter();
  if (value === false) return UNLIMITED;
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`\`rateLimit\` must be true, false, an object or a limiter, got ${describe(value)}`);
  }
  if ('acquire' in value) return value as RateLimiter;
  refuseUnknown('field of `rateLimit`', value, ['requests', 'window']);
  const { requests, window } = value as RateLimit;
  if (requests !== undefined) checkNumber('rateLimit.requests', requests, 1);
  if (window !== undefined) checkNumber('rateLimit.window', window, 1);
  return new LocalRateLimiter(value);
}

function checkLogger(value: unknown): Logger | undefined {
  if (value === undefined) return undefined;
  const methods = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (!['debug', 'info', 'warn', 'error'].every((name) => typeof methods[name] === 'function')) {
    throw new TypeError(`\`logger\` must have the methods debug, info, warn and error, got ${describe(value)}`);
  }
  return value as Logger;
}

function checkLogLevel(value: unknown): LogLevel {
  if (!LOG_LEVELS.includes(value as LogLevel)) {
    throw new TypeError(`\`logLevel\` must be one of ${LOG_LEVELS.join(', ')}, got ${describe(value)}`);
  }
  return value as LogLevel;
}

function checkFunction<T>(name: string, value: unknown): T {
  if (typeof value !== 'function') throw new TypeError(`\`${name}\` must be a function, got ${describe(value)}`);
  return value as T;
}

function withoutUndefined(options: LemlistOptions): LemlistOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
