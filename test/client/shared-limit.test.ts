import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lemlist, LocalRateLimiter, type RateLimit } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function abortedAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
}

describe('a limiter that several calls or clients share', () => {
  test('two clients can share one limiter', async () => {
    const rateLimit = new LocalRateLimiter();
    const one = createClient(() => json({ campaigns: [] }), { rateLimit });
    const two = createClient(() => json({ campaigns: [] }), { rateLimit });
    const calls = Promise.all(
      [one, two].flatMap(({ lemlist }) => Array.from({ length: 15 }, () => lemlist.campaigns.list())),
    );
    await vi.advanceTimersByTimeAsync(1999);
    expect(one.seen.length + two.seen.length).toBe(20);
    await vi.runAllTimersAsync();
    await calls;
  });

  test('clients with one key share the limit, however they are made', async () => {
    const seen: string[] = [];
    const options = {
      apiKey: 'a-key-of-this-test',
      fetch: async (url: string) => {
        seen.push(url);
        return json({ campaigns: [] });
      },
    };
    const one = new Lemlist(options);
    const clients = [
      one,
      new Lemlist(options),
      one.withOptions({ timeout: 5 }),
      new Lemlist({ ...options, rateLimit: true }),
    ];
    const stranger = new Lemlist({ ...options, apiKey: 'a-key-of-another-team' });
    const calls = Promise.all(
      [...clients, stranger].flatMap((each) => Array.from({ length: 15 }, () => each.campaigns.list())),
    );
    await vi.advanceTimersByTimeAsync(1999);
    expect(seen).toHaveLength(20 + 15);
    await vi.runAllTimersAsync();
    await calls;
    expect(seen).toHaveLength(75);
  });

  test.each<RateLimit>([{}, { requests: 20 }, { window: 2000 }, { requests: 20.5, window: 2000 }])(
    'a client with the default limit shares it with one that sets %j',
    async (rateLimit) => {
      const apiKey = `a-key-of-${JSON.stringify(rateLimit)}`;
      const one = createClient(() => json({ campaigns: [] }), { apiKey, rateLimit: true });
      const two = createClient(() => json({ campaigns: [] }), { apiKey, rateLimit });
      const calls = Promise.all(
        [one, two].flatMap(({ lemlist }) => Array.from({ length: 15 }, () => lemlist.campaigns.list())),
      );
      await vi.advanceTimersByTimeAsync(1999);
      expect(one.seen.length + two.seen.length).toBe(20);
      await vi.runAllTimersAsync();
      await calls;
    },
  );

  test('a limiter that ignores the signal gets back the slot of a call that was given up', async () => {
    const answered = vi.fn();
    const rateLimit = { acquire: () => wait(500).then(() => ({ answered })), backOff: () => {} };
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }), { rateLimit });
    const call = rejection(lemlist.campaigns.list({}, { signal: AbortSignal.abort() }));
    const later = rejection(lemlist.campaigns.list({}, { signal: abortedAfter(100) }));
    await vi.advanceTimersByTimeAsync(600);
    expect(await call).toMatchObject({ name: 'AbortedError' });
    expect(await later).toMatchObject({ name: 'AbortedError' });
    expect(answered).toHaveBeenCalledTimes(1);
    expect(seen).toHaveLength(0);
  });

  test('a thousand calls with one signal add one listener', async () => {
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    const { signal } = controller;
    const outcomes = Promise.allSettled(Array.from({ length: 1000 }, () => lemlist.campaigns.list({}, { signal })));
    await vi.advanceTimersByTimeAsync(10);
    expect(add).toHaveBeenCalledTimes(1);
    controller.abort();
    const rejected = (await outcomes).filter(({ status }) => status === 'rejected');
    expect(rejected).toHaveLength(980);
    expect(seen).toHaveLength(20);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('calls and waits of many clients with one signal add one listener, and all end with it', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const add = vi.spyOn(signal, 'addEventListener');
    const { lemlist } = createClient(() => new Promise<never>(() => {}), { rateLimit: false });
    const clients = [lemlist, ...Array.from({ length: 30 }, () => lemlist.withOptions({ timeout: 1000 }))];
    const outcomes = Promise.allSettled(
      clients.flatMap((each) => [
        each.campaigns.list({}, { signal }),
        each.enrichments.waitFor({ enrichId: 'enr_1' }, { signal }),
      ]),
    );
    await vi.advanceTimersByTimeAsync(10);
    expect(add).toHaveBeenCalledTimes(1);
    controller.abort('enough');
    const reasons = (await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason.cause);
    expect(reasons).toEqual(Array.from({ length: 62 }, () => 'enough'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a middleware that sends after its attempt was over leaves no timer', async () => {
    const { lemlist } = createClient(() => json({ campaigns: [] }), {
      middleware: [
        async (request, next) => {
          setTimeout(() => void next(request), 100);
          return json({ campaigns: [] });
        },
      ],
      rateLimit: false,
    });
    await lemlist.campaigns.list();
    await vi.advanceTimersByTimeAsync(200);
    expect(vi.getTimerCount()).toBe(0);
  });
});
