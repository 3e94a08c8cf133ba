import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isLemlistError, type LemlistOptions } from '../../src/index.ts';
import { createClient, STEP, UPDATE } from '../support/client.ts';
import { runs } from '../support/property-runs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** One possible outcome of `fetch`. */
type Act =
  | { kind: 'response'; status: number; body: string; headers: Record<string, string>; delay: number }
  | { kind: 'reject' }
  | { kind: 'throw'; value: unknown }
  | { kind: 'stall' }
  | { kind: 'stallBody' }
  | { kind: 'breakBody' };

const status = fc.oneof(
  fc.constantFrom(200, 204, 302, 400, 404, 429, 500, 502, 503, 504),
  fc.integer({ min: 200, max: 599 }),
);
const body = fc.oneof(
  fc.constantFrom(
    '',
    '{}',
    '[]',
    'null',
    '{"_id":"stp_1"}',
    '<!doctype html>',
    'Step not found',
    '{"error":{}}',
    '{"error":[1]}',
  ),
  fc.json(),
  fc.string(),
);
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'content-type', 'date', 'x-ratelimit-reset', 'content-length'),
  fc.oneof(
    fc.constantFrom(
      '0.559',
      '2',
      '-1',
      '1e9',
      'NaN',
      'soon',
      'Thu, 01 Jan 2099 00:00:00 GMT',
      'text/html',
      'application/json',
      '0',
    ),
    fc.double().map(String),
  ),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('response' as const), status, body, headers, delay: fc.nat(3000) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'reject' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('throw' as const), value: fc.anything() }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { kind: 'stall' as const },
      { kind: 'stallBody' as const },
      { kind: 'breakBody' as const },
    ),
  },
);

async function perform(step: Act): Promise<Response> {
  switch (step.kind) {
    case 'response': {
      await new Promise((resolve) => setTimeout(resolve, step.delay));
      const empty = [204, 205, 304].includes(step.status);
      return new Response(empty ? null : step.body, { status: step.status, headers: step.headers });
    }
    case 'reject':
      throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    case 'throw':
      throw step.value;
    case 'stall':
      return new Promise(() => {});
    case 'stallBody':
      return new Response(new ReadableStream());
    case 'breakBody':
      return new Response(new ReadableStream({ start: (controller) => controller.error(new Error('cut')) }));
  }
}

/** Whether the server may have handled the request. */
function mayHaveBeenHandled(step: Act): boolean {
  return step.kind !== 'response' || step.status !== 429;
}

/** The bodies of the successful responses that are JSON. */
function resultsIn(script: readonly Act[]): unknown[] {
  return script.flatMap((step) => {
    if (step.kind !== 'response' || step.status < 200 || step.status > 299) return [];
    try {
      return [JSON.parse(step.body)];
    } catch {
      return [];
    }
  });
}

describe('whatever comes back', () => {
  const options: LemlistOptions = { timeout: 2000 };

  test('a call ends in a result or an error of the client', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (script) => {
        let sent = 0;
        const { lemlist } = createClient(() => perform(script[sent++ % script.length] as Act), options);
        const call = lemlist.sequences.updateStep(UPDATE).then(
          (result) => ({ result }),
          (error: unknown) => ({ error }),
        );
        await vi.runAllTimersAsync();
        const outcome = await call;
        if ('error' in outcome) expect(isLemlistError(outcome.error)).toBe(true);
        else expect(resultsIn(script)).toContainEqual(outcome.result);
        expect(sent).toBeLessThanOrEqual(4);
        expect(vi.getTimerCount()).toBe(0);
      }),
      { numRuns: runs(400) },
    );
  });

  test('a POST that may have been handled is never sent twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (script) => {
        const done: Act[] = [];
        const { lemlist } = createClient(() => {
          const step = script[done.length % script.length] as Act;
          done.push(step);
          return perform(step);
        }, options);
        const body = { type: 'sms', message: 'x' } as const;
        const call = lemlist.sequences.addStep({ sequenceId: STEP.sequenceId, body }).catch(() => {});
        await vi.runAllTimersAsync();
        await call;
        expect(done.slice(0, -1).filter(mayHaveBeenHandled)).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });
});
