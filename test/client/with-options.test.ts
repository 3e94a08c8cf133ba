import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

  test('refuses what the constructor refuses', () => {
    const { lemlist } = createClient(() => json({}));
    expect(() => lemlist.withOptions({ timeOut: 1 } as never)).toThrow('Unknown option `timeOut`');
    expect(() => lemlist.withOptions('x' as never)).toThrow('The options of `withOptions` must be an object');
  });
});
