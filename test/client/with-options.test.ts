import { describe, expect, test } from 'vitest';
import { createClient, json, rejection } from '../support/client.ts';

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
    for (let call = 0; call < 20; call++) await rejection(eager.withOptions({ timeout: 5 }).team.get());
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
