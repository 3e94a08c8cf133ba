/** How many requests a key may send in how much time. */
export interface RateLimit {
  requests: number;
  /** In milliseconds. */
  window: number;
}

/** From and to, in milliseconds. */
export type Latency = readonly [number, number];

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
/** A wait that nobody means. */
const LONGEST_WAIT = 600_000;

/** Reads `20/2s`; `off` is no limit. */
export function readRateLimit(text: string): RateLimit | undefined {
  if (text === 'off') return undefined;
  const [, requests, time, unit = ''] = /^(\d{1,6})\/(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? [];
  const limit = { requests: Number(requests), window: Math.round(Number(time) * (UNITS[unit] ?? Number.NaN)) };
  if (!(limit.requests >= 1 && limit.window >= 1))
    throw new RangeError(`\`rateLimit\` must be off or look like 20/2s, got ${text}`);
  return limit;
}

/** Reads `200` or `50-400`, in milliseconds. */
export function readLatency(text: string): Latency {
  const [, from, to = from] = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(text) ?? [];
  const latency = [Number(from), Number(to)] as const;
  if (!(latency[0] <= latency[1] && latency[1] <= LONGEST_WAIT)) {
    throw new RangeError(
      `\`latency\` must be milliseconds such as 200 or 50-400, at most ${LONGEST_WAIT}, got ${text}`,
    );
  }
  return latency;
}

/** Reads a share of all requests, from 0 to 1. */
export function readRate(value: number | string): number {
  const rate = typeof value === 'number' ? value : /^(\d+(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  if (!(rate >= 0 && rate <= 1))
    throw new RangeError(`\`faults\` must be a share from 0 to 1 such as 0.1, got ${value}`);
  return rate;
}

/** Reads the whole number that all chance comes from. */
export function readRandomSeed(value: number | string): number {
  const seed = typeof value === 'number' ? value : /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`\`randomSeed\` must be a whole number from 0 to 4294967295, got ${value}`);
  return seed;
}

/** Reads an address or a name. Nothing at all would be every address of the machine. */
export function readHost(host: string): string {
  if (typeof host === 'string' && host.trim() !== '') return host;
  throw new RangeError(`\`host\` must be an address such as 127.0.0.1, got ${host || 'nothing'}`);
}

/** Reads a port; 0 is any that is free. */
export function readPort(value: number | string): number {
  const port = typeof value === 'number' ? value : /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`\`port\` must be a number from 0 to 65535, got ${value}`);
  return port;
}
