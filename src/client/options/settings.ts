import { VERSION } from '../../../generated/api.ts';
import { processLimiters } from '../limits/LimiterRegistry.ts';
import { type RateLimit, type RateLimiter, UNLIMITED } from '../limits/rate-limit.ts';
import { checkApiKey } from './authorization.ts';
import { checkBaseUrl, checkExposure, DEFAULT_BASE_URL } from './base-url.ts';
import {
  checkBoolean,
  checkFunction,
  checkNumber,
  checkObject,
  describe,
  MAX_TIMER_MS,
  refuseUnknown,
} from './checks.ts';
import { fromEnvironment } from './environment.ts';
import { checkFetchOptions } from './fetch-options.ts';
import type { Given } from './Given.ts';
import type { LemlistOptions } from './LemlistOptions.ts';
import { LOG_LEVELS, type Logger, type LogLevel } from './logger.ts';

/** Long enough for lemlist's slowest reads, and short enough to notice a stalled connection. */
const DEFAULT_TIMEOUT_MS = 60_000;
/** Far above the largest export, and far below what fills the memory of a small server. */
const DEFAULT_MAX_RESPONSE_BYTES = 100 * 2 ** 20;
/** Waits of at most half a second, one second and two seconds: covers brief outages without stalling callers. */
const DEFAULT_MAX_RETRIES = 3;

type CheckedOptions = Given<Omit<LemlistOptions, 'preflight' | 'logger' | 'rateLimit'>> &
  Pick<LemlistOptions, 'preflight' | 'logger'> & { rateLimit: RateLimit | RateLimiter };

/** The checked options, with defaults. */
export type Settings = CheckedOptions & { rateLimit: RateLimiter };

const CHECKS: { readonly [Option in keyof CheckedOptions]: (value: unknown) => CheckedOptions[Option] } = {
  apiKey: (value) => checkApiKey(value),
  baseUrl: (value) => checkBaseUrl(value),
  fetch: (value) => checkFunction('fetch', value),
  fetchOptions: checkFetchOptions,
  timeout: (value) => checkNumber('timeout', value, 1),
  maxResponseBytes: (value) => checkNumber('maxResponseBytes', value, 1),
  maxRetries: (value) => checkNumber('maxRetries', value, 0),
  rateLimit: checkRateLimit,
  preflight: (value) => (value === undefined ? undefined : checkFunction('preflight', value)),
  logger: checkLogger,
  logLevel: (value) => checkLogLevel('logLevel', value),
  userAgent: checkUserAgent,
  middleware: checkMiddleware,
  dangerouslyAllowBrowser: (value) => checkBoolean('dangerouslyAllowBrowser', value),
  allowInsecureHttp: (value) => checkBoolean('allowInsecureHttp', value),
};

/** Checks the options when the client is made, so that a misspelt one does not surface as an outage later. */
export function settingsFrom(options: LemlistOptions): Settings {
  checkObject('The options of `new Lemlist()`', options);
  refuseUnknown('option', options, Object.keys(CHECKS));
  const given: LemlistOptions = { ...defaults(), ...withoutUndefined(options) };
  const urlName = given.baseUrl === undefined ? 'LEMLIST_BASE_URL' : 'baseUrl';
  if (given.apiKey === undefined) given.apiKey = checkVariable('LEMLIST_API_KEY', checkApiKey);
  if (given.baseUrl === undefined) given.baseUrl = checkVariable('LEMLIST_BASE_URL', checkBaseUrl) ?? DEFAULT_BASE_URL;
  const checked = Object.entries(CHECKS).map(([name, check]) => [name, check(given[name as keyof LemlistOptions])]);
  const settings = Object.fromEntries(checked) as CheckedOptions;
  checkExposure(settings, urlName);
  return { ...settings, rateLimit: limiterOf(settings) };
}

/** A variable of the environment. If it is wrong, the error names the variable, since the program set no option. */
function checkVariable(name: string, check: (value: unknown, name: string) => string): string | undefined {
  const value = fromEnvironment(name);
  return value === undefined ? undefined : check(value, name);
}

function defaults(): LemlistOptions {
  const log = fromEnvironment('LEMLIST_LOG');
  return {
    // Looked up at each call, so that a `fetch` patched later is used.
    fetch: (url, init) => globalThis.fetch(url, init),
    fetchOptions: {},
    timeout: DEFAULT_TIMEOUT_MS,
    maxResponseBytes: DEFAULT_MAX_RESPONSE_BYTES,
    maxRetries: DEFAULT_MAX_RETRIES,
    rateLimit: true,
    ...(log !== undefined && { logger: console }),
    logLevel: log === undefined ? 'warn' : checkLogLevel('LEMLIST_LOG', log),
    userAgent: `lemlist-openapi/${VERSION}`,
    middleware: [],
    dangerouslyAllowBrowser: false,
    allowInsecureHttp: false,
  };
}

function checkUserAgent(value: unknown): string {
  if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value) || value.trim() === '') {
    throw new TypeError(
      '`userAgent` must be a non-empty string of printable ASCII; lemlist refuses requests without a User-Agent',
    );
  }
  return value;
}

function checkMiddleware(value: unknown): Settings['middleware'] {
  if (!Array.isArray(value))
    throw new TypeError(`\`middleware\` must be an array of functions, got ${describe(value)}`);
  return value.map((each, index) => checkFunction(`middleware[${index}]`, each));
}

function checkRateLimit(value: unknown): RateLimit | RateLimiter {
  if (value === true) return {};
  if (value === false) return UNLIMITED;
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`\`rateLimit\` must be true, false, an object or a limiter, got ${describe(value)}`);
  }
  if ('acquire' in value) return value as RateLimiter;
  checkObject('`rateLimit`', value);
  refuseUnknown('field', value, ['requests', 'window'], 'rateLimit');
  const { requests, window } = value as RateLimit;
  if (requests !== undefined) checkNumber('rateLimit.requests', requests, 1);
  if (window !== undefined) checkNumber('rateLimit.window', window, 1, MAX_TIMER_MS);
  return value;
}

/** The caller's own limiter, or the limiter of the key. */
function limiterOf({ apiKey, baseUrl, rateLimit }: CheckedOptions): RateLimiter {
  return 'acquire' in rateLimit ? rateLimit : processLimiters().limiterFor(apiKey, baseUrl, rateLimit);
}

function checkLogger(value: unknown): Logger | undefined {
  if (value === undefined) return undefined;
  const methods = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (!['debug', 'info', 'warn', 'error'].every((name) => typeof methods[name] === 'function')) {
    throw new TypeError(`\`logger\` must have the methods debug, info, warn and error, got ${describe(value)}`);
  }
  return value as Logger;
}

function checkLogLevel(name: string, value: unknown): LogLevel {
  if (!LOG_LEVELS.includes(value as LogLevel)) {
    throw new TypeError(`\`${name}\` must be one of ${LOG_LEVELS.join(', ')}, got ${describe(value)}`);
  }
  return value as LogLevel;
}

export function withoutUndefined(options: LemlistOptions): LemlistOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
