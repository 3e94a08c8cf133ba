import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocalRateLimiter } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('withOptions', () => {
  test('changes what it is given and keeps the rest', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { userAgent: 'one/1' });
    const other = lemlist.withOptions({ baseUrl: 'https://a.example/api', apiKey: 'another-key', timeout: undefined });
    await other.campaigns.list();
    await lemlist.campaigns.list();
    expect(seen.map(({ url }) => new URL(url).host)).toEqual(['a.example', 'api.lemlist.com']);
    expect(seen[0]?.headers.get('authorization')).toBe(`Basic ${btoa(':another-key')}`);
    expect(seen[0]?.headers.get('user-agent')).toBe('one/1');
  });

  test('shares the budget of retries', async () => {
    const { lemlist, seen } = createClient(() => new Response('', { status: 500 }), {
      rateLimit: false,
      maxRetries: 0,
    });
    const eager = lemlist.withOptions({ maxRetries: 1 });
    // The budget pays for 20 retries.
    const calls = Array.from({ length: 20 }, () => rejection(eager.withOptions({ timeout: 5 }).team.get()));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(seen).toHaveLength(40);
    await rejection(eager.team.get());
    expect(seen).toHaveLength(41);
  });

  test('never falls back to the key of the first client', () => {
    const { lemlist } = createClient(() => json({}));
    const team: { key?: string } = {};
    expect(() => lemlist.withOptions({ apiKey: team.key })).toThrow(
      new TypeError('`apiKey` of `withOptions` is undefined; leave it out to keep the key'),
    );
    expect(() => lemlist.withOptions({ apiKey: null as never })).toThrow(
      '`apiKey` must be a non-empty string, got null',
    );
  });

  test('keeps a limiter of the caller, also for another key', async () => {
    const rateLimit = new LocalRateLimiter({ requests: 1 });
    const { lemlist, seen } = createClient(() => json({}), { rateLimit });
    const calls = [lemlist, lemlist.withOptions({ apiKey: 'another-key' })].map((client) => client.team.get());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toHaveLength(1);
    await lemlist.withOptions({ apiKey: 'third-key', rateLimit: true }).team.get();
    expect(seen).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_000);
    await Promise.all(calls);
  });

  test('refuses what the constructor refuses', () => {
    const { lemlist } = createClient(() => json({}));
    expect(() => lemlist.withOptions({ timeOut: 1 } as never)).toThrow('Unknown option `timeOut`');
    expect(() => lemlist.withOptions('x' as never)).toThrow('The options of `withOptions` must be an object');
  });
});
