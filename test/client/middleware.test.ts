import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type CallbackError,
  isCallbackError,
  isUnexpectedResponseError,
  type LOG_LEVELS,
  LocalRateLimiter,
  type LogFields,
  type Middleware,
  type MiddlewareContext,
} from '../../src/index.ts';
import { API_KEY, createClient, json, rejection, UPDATE } from '../support/client.ts';

declare const noSuchName: never;
const ok = (): Response => json({ _id: 'stp_1' });

describe('a middleware', () => {
  test('the first is outermost, around each attempt', async () => {
    const order: string[] = [];
    const trace =
      (name: string): Middleware =>
      async (request, next, { attempt }) => {
        order.push(`${name} before ${attempt}`);
        const response = await next(request);
        order.push(`${name} after ${attempt}`);
        return response;
      };
    const responses = [() => new Response('', { status: 503 }), ok];
    const { lemlist } = createClient(() => (responses.shift() as () => Response)(), {
      middleware: [trace('a'), trace('b')],
    });
    await lemlist.sequences.updateStep(UPDATE);
    const attempt = (n: number): string[] => [`a before ${n}`, `b before ${n}`, `b after ${n}`, `a after ${n}`];
    expect(order).toEqual([...attempt(1), ...attempt(2)]);
  });

  test('it knows the operation and not the key', async () => {
    let known: MiddlewareContext | undefined;
    let headers: Headers | undefined;
    const { lemlist } = createClient(ok, {
      middleware: [
        (request, next, context) => {
          known = context;
          headers = request.headers;
          return next(request);
        },
      ],
    });
    await lemlist.sequences.updateStep(UPDATE);
    expect(known).toMatchObject({
      operationId: 'sequences.updateStep',
      path: '/sequences/{sequenceId}/steps/{stepId}',
      attempt: 1,
    });
    expect(JSON.stringify([...(headers as Headers)])).not.toContain('uthorization');
    expect(JSON.stringify([...(headers as Headers)])).not.toContain(API_KEY);
  });

  test('it can change the request', async () => {
    const { lemlist, seen } = createClient(ok, {
      middleware: [
        (request, next) => {
          const headers = new Headers(request.headers);
          headers.set('X-Trace', '7');
          return next({ ...request, headers });
        },
      ],
    });
    await lemlist.sequences.updateStep(UPDATE);
    expect(seen[0]?.headers.get('x-trace')).toBe('7');
  });

  test('it can respond in place of lemlist', async () => {
    const { lemlist, seen } = createClient(ok, { middleware: [async () => json({ _id: 'stp_cached' })] });
    expect(await lemlist.sequences.updateStep(UPDATE)).toEqual({ _id: 'stp_cached' });
    expect(seen).toHaveLength(0);
  });

  test('it can read the body of a clone', async () => {
    const bodies: string[] = [];
    const { lemlist } = createClient(ok, {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          bodies.push(await response.clone().text());
          return response;
        },
      ],
    });
    expect(await lemlist.sequences.updateStep(UPDATE)).toEqual({ _id: 'stp_1' });
    expect(bodies).toEqual(['{"_id":"stp_1"}']);
  });

  test('a body that it consumed is a clear error', async () => {
    const { lemlist } = createClient(ok, {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          await response.text();
          return response;
        },
      ],
    });
    expect(String(await rejection(lemlist.sequences.updateStep(UPDATE)))).toContain('response.clone()');
  });

  test('returning nothing is a clear error', async () => {
    const forgetful = async (...[request, next]: Parameters<Middleware>): Promise<void> => void (await next(request));
    const { lemlist } = createClient(ok, { middleware: [forgetful as never] });
    const error = (await rejection(lemlist.campaigns.list())) as Error;
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain('a middleware must return the result of `next`');
  });

  test('calling `next` twice sends once', async () => {
    const { lemlist, seen } = createClient(ok, {
      middleware: [
        async (request, next) => {
          await next(request);
          return next(request);
        },
      ],
    });
    expect(String(await rejection(lemlist.campaigns.list()))).toContain('called `next` twice');
    expect(seen).toHaveLength(1);
  });

  test.each<[string, Middleware]>([
    ['TypeError', async () => (undefined as unknown as { headers: Headers }).headers as never],
    ['ReferenceError', async () => noSuchName],
  ])('a %s in it is reported as that, with its place, and not repeated', async (name, middleware) => {
    const passOn: Middleware = (request, next) => next(request);
    const { lemlist, seen } = createClient(ok, { middleware: [passOn, middleware] });
    const error = (await rejection(lemlist.sequences.updateStep(UPDATE))) as CallbackError;
    expect(isCallbackError(error)).toBe(true);
    expect(error.message).toMatch(new RegExp(`^sequences\\.updateStep failed: a middleware threw ${name}: `));
    expect((error.cause as Error).stack).toContain('middleware.test.ts');
    expect(seen).toHaveLength(0);
  });

  test('its own error reaches the caller unchanged', async () => {
    const mine = new Error('mine');
    const { lemlist, seen } = createClient(ok, { middleware: [() => Promise.reject(mine)] });
    expect(await rejection(lemlist.sequences.updateStep(UPDATE))).toBe(mine);
    expect(seen).toHaveLength(0);
  });

  test('a throw before its first await rejects the call', async () => {
    const { lemlist } = createClient(ok, {
      middleware: [
        () => {
          throw new Error('at once');
        },
      ],
    });
    expect(String(await rejection(lemlist.sequences.updateStep(UPDATE)))).toContain('at once');
  });

  test('the layer below goes through it too', async () => {
    const operations: string[] = [];
    const { lemlist } = createClient(() => json({ campaigns: [] }), {
      middleware: [
        (request, next, { operationId }) => {
          operations.push(operationId);
          return next(request);
        },
      ],
    });
    await lemlist.http.GET('/campaigns', { params: { query: { version: 'v2' } } });
    expect(operations).toEqual(['campaigns.list']);
  });
});

describe('a logger', () => {
  afterEach(() => void vi.useRealTimers());

  async function lines(logLevel: (typeof LOG_LEVELS)[number]): Promise<string[]> {
    const written: string[] = [];
    const at = (level: string) => (message: string) => void written.push(`${level}: ${message}`);
    const logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
    const responses = [() => new Response('', { status: 503 }), () => new Response('', { status: 404 })];
    const { lemlist } = createClient(() => (responses.shift() as () => Response)(), { logger, logLevel });
    await rejection(lemlist.sequences.updateStep(UPDATE));
    return written;
  }

  test('debug logs attempts, retries and the failure', async () => {
    expect(await lines('debug')).toEqual([
      'debug: sequences.updateStep received a response',
      'warn: sequences.updateStep is retried',
      'debug: sequences.updateStep received a response',
      'error: sequences.updateStep failed',
    ]);
  });

  test('durations tell the wait from the response, which a middleware cannot', async () => {
    vi.useFakeTimers();
    const waits: [string, number][] = [];
    const times: number[] = [];
    const debug = (line: string, { duration = 0 }: LogFields) => void waits.push([line, Math.round(duration / 1000)]);
    const measure: Middleware = async (request, next) => {
      const start = performance.now();
      const response = await next(request);
      times.push(Math.round((performance.now() - start) / 1000));
      return response;
    };
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(ok()), 3_000));
    const { lemlist } = createClient(slow, {
      rateLimit: new LocalRateLimiter({ requests: 1 }),
      logger: { ...console, debug },
      logLevel: 'debug',
      middleware: [measure],
    });
    const calls = [lemlist.team.get(), lemlist.team.get()];
    await vi.advanceTimersByTimeAsync(20_000);
    await Promise.all(calls);
    expect(times).toEqual([3, 6]);
    expect(waits).toEqual([
      ['team.get waited for the rate limit', 3],
      ['team.get received a response', 3],
      ['team.get received a response', 3],
    ]);
  });

  test('runs in the asynchronous context of the call, also after a wait and a retry', async () => {
    const context = new AsyncLocalStorage<string>();
    const seen: string[] = [];
    const note = (operationId: string) => void seen.push(`${operationId} in ${context.getStore()}`);
    const write = (_: string, { operationId }: LogFields) => note(operationId);
    const responses = [() => new Response('', { status: 503 }), ok, ok];
    const { lemlist } = createClient(() => (responses.shift() as () => Response)(), {
      rateLimit: new LocalRateLimiter({ requests: 1, window: 100 }),
      logger: { debug: write, info: write, warn: write, error: write },
      logLevel: 'debug',
      middleware: [
        (request, next, { operationId }) => {
          note(operationId);
          return next(request);
        },
      ],
    });
    vi.useFakeTimers();
    const calls = [
      context.run('first', () => lemlist.team.get()),
      context.run('second', () => lemlist.campaigns.get({ campaignId: 'cam_3MSGkm7LfK9zz2mbS' })),
    ];
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect([...new Set(seen)].sort()).toEqual(['campaigns.get in second', 'team.get in first']);
  });

  test('does not write that a call failed when the response is not the documented one', async () => {
    const written: string[] = [];
    const write = (line: string) => void written.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const { lemlist } = createClient(() => new Response('<!doctype html>'), { logger, logLevel: 'debug' });
    expect(isUnexpectedResponseError(await rejection(lemlist.team.get()))).toBe(true);
    expect(written).toEqual(['team.get received a response']);
  });

  test('a level hides lower levels', async () => {
    expect(await lines('warn')).toEqual([
      'warn: sequences.updateStep is retried',
      'error: sequences.updateStep failed',
    ]);
    expect(await lines('error')).toEqual(['error: sequences.updateStep failed']);
    expect(await lines('off')).toEqual([]);
  });

  test('a value that cannot log is refused', () => {
    expect(() => createClient(ok, { logger: {} as never })).toThrow('`logger` must have the methods');
    expect(() => createClient(ok, { logLevel: 'loud' as never })).toThrow(
      '`logLevel` must be one of debug, info, warn, error, off',
    );
  });
});
