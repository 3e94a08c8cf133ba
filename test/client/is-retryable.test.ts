import { describe, expect, test } from 'vitest';
import { RateLimiterError } from '../../src/client/errors/RateLimiterError.ts';
import {
  isRetryable,
  type Lemlist,
  type LemlistOptions,
  ListChangedError,
  type WatchListCreate,
} from '../../src/index.ts';
import { createClient, type Handler, rejection, UPDATE } from '../support/client.ts';

const CREATE = { sequenceId: UPDATE.sequenceId, body: { type: 'sms', message: 'Hello' } } as const;
const CALLS = {
  update: (lemlist: Lemlist) => lemlist.sequences.updateStep(UPDATE),
  create: (lemlist: Lemlist) => lemlist.sequences.addStep(CREATE),
  watch: (lemlist: Lemlist) => lemlist.watchlists.create({ body: { type: 'newHire' } as WatchListCreate }),
};

async function errorOf(call: keyof typeof CALLS, handler: Handler, options: LemlistOptions = {}): Promise<unknown> {
  const { lemlist } = createClient(handler, { maxRetries: 0, ...options });
  return rejection(CALLS[call](lemlist));
}

const respond =
  (status: number, body = 'x') =>
  (): Response =>
    new Response(body, { status });

describe('isRetryable', () => {
  test.each([
    ['update', 500, true],
    ['update', 502, true],
    ['update', 503, true],
    ['update', 504, true],
    ['update', 429, true],
    ['update', 400, false],
    ['update', 401, false],
    ['update', 404, false],
    ['update', 409, false],
    ['create', 429, true],
    ['create', 500, false],
    ['create', 503, false],
  ] as const)('%s with status %i: %s', async (call, status, expected) => {
    expect(isRetryable(await errorOf(call, respond(status)))).toBe(expected);
  });

  test.each([
    ['update', true],
    ['create', false],
  ] as const)('%s after a failed connection: %s', async (call, expected) => {
    const broken = (): never => {
      throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    };
    expect(isRetryable(await errorOf(call, broken))).toBe(expected);
  });

  test.each([
    ['update', true],
    ['create', false],
  ] as const)('%s after a timeout: %s', async (call, expected) => {
    const never: Handler = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    expect(isRetryable(await errorOf(call, never, { timeout: 1 }))).toBe(expected);
  });

  test('a quota that is used up is not, although its status is 429', async () => {
    const quota = respond(429, 'Monitoring limit exceeded');
    expect(isRetryable(await errorOf('watch', quota))).toBe(false);
    expect(isRetryable(await errorOf('watch', respond(429)))).toBe(true);
  });

  test('a web page with status 200 is not', async () => {
    expect(isRetryable(await errorOf('update', respond(200, '<html></html>')))).toBe(false);
  });

  test('a failed rate limiter and a changed list are', () => {
    expect(isRetryable(new RateLimiterError('no connection'))).toBe(true);
    const changed = { before: 2, after: 1, unit: 'items' } as const;
    expect(isRetryable(new ListChangedError('changed', 'campaigns.list', changed))).toBe(true);
  });

  test.each([undefined, null, 'x', new Error('x'), new TypeError('x')])('%o is not', (value) => {
    expect(isRetryable(value)).toBe(false);
  });
});
