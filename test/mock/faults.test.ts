import { describe, expect, test } from 'vitest';
import { createFaultInjector } from '../../src/mock/faults/fault-injector.ts';
import { parisClock } from '../../src/mock/faults/paris-time.ts';
import { createRequestCounter } from '../../src/mock/faults/request-counter.ts';
import { createMock } from '../../src/mock/index.ts';
import { type Ask, asking } from './ask.ts';

const CAMPAIGNS = 'GET /api/campaigns?version=v2';

describe('the rate limit', () => {
  test('headers come with every response', async () => {
    const { ask } = await asking();
    for (const line of [CAMPAIGNS, 'GET /nowhere', 'PUT /api/campaigns', 'GET /api/campaigns']) {
      const { headers } = await ask(line);
      expect(headers.get('x-ratelimit-limit')).toBe('20');
      expect(headers.get('x-ratelimit-reset')).toMatch(
        /^\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d GMT\+0[12]00 \(Central European (Summer|Standard) Time\)$/,
      );
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(2);
    }
  });

  test('the 21st request of a key is refused', async () => {
    const { ask } = await asking({ rateLimit: '20/60s' });
    const statuses = [];
    for (let index = 0; index < 21; index++) statuses.push((await ask(CAMPAIGNS)).status);
    expect(statuses).toEqual([...Array(20).fill(200), 429]);
    const { text, headers } = await ask(CAMPAIGNS);
    expect(text).toBe('Too Many Requests');
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    const other = { authorization: `Basic ${btoa(':other')}` };
    expect((await ask(CAMPAIGNS, { headers: other })).status).toBe(200);
  });

  test('the window slides', () => {
    let now = 1_790_895_340_000;
    const counter = createRequestCounter({ requests: 2, windowMs: 2000 }, () => now, parisClock);
    const pass = (after: number) => {
      now += after;
      const { passes, headers } = counter.count('key');
      return [passes, headers['x-ratelimit-remaining'], headers['retry-after']];
    };
    expect(pass(0)).toEqual([true, '1', '2']);
    expect(pass(1500)).toEqual([true, '0', '0.5']);
    expect(pass(441)).toEqual([false, '0', '0.059']);
    expect(pass(60)).toEqual([true, '0', '1.499']);
  });

  test('the reset is a Paris time', () => {
    const moment = Date.parse('2026-10-01T20:55:40Z');
    const { headers } = createRequestCounter(undefined, () => moment, parisClock).count('key');
    expect(headers['x-ratelimit-reset']).toBe('Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)');
  });
});

describe('injected faults', () => {
  test('the same random seed injects the same faults', () => {
    const course = (seed: number, rate = 0.5) => {
      const injector = createFaultInjector([50, 400], rate, seed);
      return Array.from({ length: 200 }, () => injector.next());
    };
    expect(course(7)).toEqual(course(7));
    expect(course(7)).not.toEqual(course(8));
    expect(course(7, 0).map(({ delayMs }) => delayMs)).toEqual(course(7).map(({ delayMs }) => delayMs));
    const kinds = course(7).flatMap(({ fault }) => (fault ? [fault] : []));
    expect(new Set(kinds)).toEqual(new Set(['500', '502', '503', '504', 'reset', 'html', 'empty']));
    expect(Math.abs(kinds.length - 100)).toBeLessThan(30);
    for (const { delayMs } of course(7)) expect(delayMs >= 50 && delayMs <= 400).toBe(true);
  });

  test('every injected fault reaches the caller', async () => {
    const outcomes = async () => {
      const { ask } = await asking({ faults: 1, randomSeed: 3 });
      const seen = [];
      for (let index = 0; index < 40; index++) seen.push(await outcome(ask));
      return seen;
    };
    const seen = await outcomes();
    expect(new Set(seen)).toEqual(new Set(['500', '502', '503', '504', 'cut', 'page', 'nothing']));
    expect(await outcomes()).toEqual(seen);
  });

  test('a request that fails is listed with its operation', async () => {
    const mock = createMock({ faults: 1 });
    for (let index = 0; index < 20; index++)
      await mock.fetch('http://127.0.0.1/api/campaigns?version=v2').catch(() => undefined);
    await mock.fetch('http://127.0.0.1/api/nowhere').catch(() => undefined);
    const ids = mock.requests.map(({ operationId }) => operationId);
    expect(ids).toEqual([...Array.from({ length: 20 }, () => 'campaigns.list'), undefined]);
  });

  async function outcome(ask: Ask): Promise<string> {
    try {
      const { status, text } = await ask(CAMPAIGNS);
      if (status !== 200) return String(status);
      return text === '' ? 'nothing' : text.startsWith('<!DOCTYPE html>') ? 'page' : 'a response';
    } catch {
      return 'cut';
    }
  }
});
