import { VERSION } from '../../generated/api.ts';
import { checkApiKey } from './authorization.ts';
import type { LemlistOptions } from './LemlistOptions.ts';
import { describe } from './path.ts';

export const DEFAULT_BASE_URL = 'https://api.lemlist.com/api';
/** Long enough for lemlist's slowest reads, short enough that a stalled connection is noticed. */
export const DEFAULT_TIMEOUT = 60_000;

/** The options with their defaults, checked. */
export type Settings = Required<LemlistOptions>;

const CHECKS: { readonly [Option in keyof Settings]: (value: unknown) => Settings[Option] } = {
  apiKey: checkApiKey,
  baseUrl: checkBaseUrl,
  fetch: (value) => checkFunction('fetch', value),
  timeout: (value) => checkNumber('timeout', value, 1),
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
  const { env = {} } = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process ?? {};
  return {
    ...(env.LEMLIST_API_KEY && { apiKey: env.LEMLIST_API_KEY }),
    baseUrl: env.LEMLIST_BASE_URL || DEFAULT_BASE_URL,
    // Looked up at each call, so that a `fetch` that is patched later is used; called without a receiver, as browsers demand.
    fetch: (url, init) => globalThis.fetch(url, init),
    timeout: DEFAULT_TIMEOUT,
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

function checkFunction<T>(name: string, value: unknown): T {
  if (typeof value !== 'function') throw new TypeError(`\`${name}\` must be a function, got ${describe(value)}`);
  return value as T;
}

function withoutUndefined(options: LemlistOptions): LemlistOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
