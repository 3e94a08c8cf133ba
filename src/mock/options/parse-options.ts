import { describe } from '../../client/options/checks.ts';
import type { RateLimit } from '../../document/document.ts';
import type { Duration, TeamPlan } from './mock-options.ts';

/** Shortest and longest delay. */
export type Latency = readonly [minMs: number, maxMs: number];

/** Fewest and most polls before work is done. */
export type Polls = readonly [min: number, max: number];

const PLANS: readonly TeamPlan[] = ['free', 'emailPro'];
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
/** Upper bound, to catch typing errors. */
const MAX_LATENCY_MS = 600_000;
/** Later dates soon leave the range of a JavaScript `Date`. */
const MAX_ADVANCE_MS = 10 * 366 * 86_400_000;

/** Parses `20/2s`. `off` is no limit. */
export function parseRateLimit(text: string): RateLimit | undefined {
  if (text === 'off') return undefined;
  const [, requests, time, unit = ''] = /^(\d{1,6})\/(\d+(?:\.\d+)?)(ms|s|m)$/.exec(textOf(text)) ?? [];
  const limit = { requests: Number(requests), windowMs: Math.round(Number(time) * (UNIT_MS[unit] ?? Number.NaN)) };
  if (!(limit.requests >= 1 && limit.windowMs >= 1))
    throw new RangeError(`\`rateLimit\` must be off or look like 20/2s, got ${showValue(text)}`);
  return limit;
}

/** Parses `200` or `50-400`, in milliseconds. */
export function parseLatency(text: number | string): Latency {
  const latency = readRange(text, /^(\d{1,7})(?:-(\d{1,7}))?$/);
  if (!(latency[0] <= latency[1] && latency[1] <= MAX_LATENCY_MS)) {
    throw new RangeError(
      `\`latency\` must be milliseconds such as 200 or 50-400, at most ${MAX_LATENCY_MS}, got ${showValue(text)}`,
    );
  }
  return latency;
}

/** The bounds of a range. One number is both bounds; NaN if the text is not a range. */
function readRange(text: number | string, pattern: RegExp): readonly [number, number] {
  const [, from, to = from] = pattern.exec(textOf(text)) ?? [];
  return [Number(from), Number(to)];
}

/** Only text and numbers are read: a program without types may pass anything, such as what no text can be made of. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Parses how many polls work takes: `3` or `1-5`. */
export function parsePolls(text: number | string): Polls {
  const polls = readRange(text, /^(\d{1,3})(?:-(\d{1,3}))?$/);
  if (!(polls[0] <= polls[1])) throw new RangeError(`\`slow\` must be polls such as 3 or 1-5, got ${showValue(text)}`);
  return polls;
}

/** Checks the name of a plan. */
export function parsePlan(plan: string): TeamPlan {
  const known = PLANS.find((name) => name === plan);
  if (!known) throw new RangeError(`\`plan\` must be one of ${PLANS.join(', ')}, got ${showValue(plan)}`);
  return known;
}

/** Parses how often an operation with a quota may succeed. */
export function parseQuota(value: number | string): number {
  const quota = wholeNumber(value);
  if (!(quota >= 0)) throw new RangeError(`\`quota\` must be a whole number of 0 or more, got ${showValue(value)}`);
  return quota;
}

/** NaN if a value is not a whole number. */
function wholeNumber(value: number | string): number {
  const number = typeof value === 'number' ? value : /^\d+$/.test(textOf(value)) ? Number(value) : Number.NaN;
  return Number.isInteger(number) ? number : Number.NaN;
}

/** Parses a share of all requests, from 0 to 1. */
export function parseRate(value: number | string): number {
  const rate =
    typeof value === 'number' ? value : /^(\d+(\.\d+)?|\.\d+)$/.test(textOf(value)) ? Number(value) : Number.NaN;
  if (!(rate >= 0 && rate <= 1))
    throw new RangeError(`\`faults\` must be a share from 0 to 1 such as 0.1, got ${showValue(value)}`);
  return rate;
}

/** Parses the seed of the random generators. */
export function parseRandomSeed(value: number | string): number {
  const seed = wholeNumber(value);
  if (!(seed >= 0 && seed < 2 ** 32))
    throw new RangeError(`\`randomSeed\` must be a whole number from 0 to 4294967295, got ${showValue(value)}`);
  return seed;
}

/** Checks a host name or an IP address. An empty one would listen on every address of the machine. */
export function parseHost(host: string): string {
  if (typeof host === 'string' && host.trim() !== '') return host;
  throw new RangeError(`\`host\` must be a host such as 127.0.0.1, got ${showValue(host)}`);
}

const PART_MS: Readonly<Record<keyof Duration, number>> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
};

/** Milliseconds of a duration such as `{ days: 3 }`. */
export function parseDuration(duration: unknown): number {
  const parts = typeof duration === 'object' && duration !== null ? Object.entries(duration) : [];
  const total = parts.reduce((sum, [name, value]) => {
    const unitMs = Object.hasOwn(PART_MS, name) ? PART_MS[name as keyof Duration] : Number.NaN;
    return sum + (typeof value === 'number' && value >= 0 ? value * unitMs : Number.NaN);
  }, 0);
  if (parts.length > 0 && total <= MAX_ADVANCE_MS) return total;
  throw new RangeError(
    '`advance` takes days, hours, minutes or seconds of 0 or more, such as {"days": 3}, and at most 10 years',
  );
}

/** Parses the origins of web pages, such as `https://app.example`. */
export function parseOrigins(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new RangeError('`allowedOrigins` must be origins without a path, such as https://app.example');
  }
  return new Set(origins);
}

/** Parses a port. 0 takes a free port. */
export function parsePort(value: number | string): number {
  const port = wholeNumber(value);
  if (!(port >= 0 && port <= 65_535))
    throw new RangeError(`\`port\` must be a number from 0 to 65535, got ${showValue(value)}`);
  return port;
}

/** A wrong value as its message shows it. */
function showValue(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'an empty value' : value;
  return typeof value === 'number' ? String(value) : describe(value);
}
