import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isAbortedError,
  isApiError,
  isPollingError,
  type Lemlist,
  type PollingError,
  type WaitOptions,
} from '../../src/index.ts';
import { createClient, type Handler, json, rejection } from '../support/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ENRICHMENT = { enrichId: 'enr_Xt7mKbZ4wNd9HrQsG' };
const going = (): Response => json({ enrichmentStatus: 'in-progress' }, { status: 202 });
const done = (): Response => json({ enrichmentStatus: 'done', data: { email: { notFound: true } } });

/** Responds to the requests in turn, with the last response from then on, and notes when each request came. */
function server(...responses: Array<() => Response>): { lemlist: Lemlist; at: number[] } {
  const at: number[] = [];
  const start = performance.now();
  const handler: Handler = () => {
    at.push(performance.now() - start);
    return (responses[at.length - 1] ?? responses.at(-1) ?? going)();
  };
  return { lemlist: createClient(handler).lemlist, at };
}

async function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}

describe('waiting for work', () => {
  test('resolves at once with work that is done', async () => {
    const { lemlist, at } = server(done);
    const result = await lemlist.enrichments.waitFor(ENRICHMENT);
    expect(result.data?.email?.notFound).toBe(true);
    expect(at).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('asks less and less often, at least every 15 seconds', async () => {
    const { lemlist, at } = server(...Array.from({ length: 9 }, () => going), done);
    await settled(lemlist.enrichments.waitFor(ENRICHMENT));
    const waits = at.slice(1).map((moment, index) => Math.round(moment - (at[index] as number)));
    expect(waits).toEqual([2000, 3000, 4500, 6750, 10125, 15000, 15000, 15000, 15000]);
  });

  test('keeps an interval that is longer', async () => {
    const { lemlist, at } = server(going, going, done);
    await settled(lemlist.enrichments.waitFor(ENRICHMENT, { interval: 20_000 }));
    expect(at.map(Math.round)).toEqual([0, 20_000, 40_000]);
  });

  test('reports each response that does not end it', async () => {
    const { lemlist } = server(going, going, done);
    const seen: unknown[] = [];
    await settled(lemlist.enrichments.waitFor(ENRICHMENT, { onProgress: (each) => seen.push(each.enrichmentStatus) }));
    expect(seen).toEqual(['in-progress', 'in-progress']);
  });

  test('a state that nobody knows is no end', async () => {
    const { lemlist } = server(() => json({ enrichmentStatus: 'queued' }), done);
    expect(await settled(lemlist.enrichments.waitFor(ENRICHMENT))).toMatchObject({ enrichmentStatus: 'done' });
  });
});

describe('a wait that fails', () => {
  const reasonOf = async (promise: Promise<unknown>): Promise<PollingError> => {
    const error = await settled(rejection(promise));
    expect(isPollingError(error)).toBe(true);
    return error as PollingError;
  };

  test('work that failed is one error with what lemlist says', async () => {
    const body = { ok: true, status: { status: 'error', campaignName: 'Secret plans' } };
    const { lemlist } = server(() => json(body));
    const params = { campaignId: 'cam_3MSGkm7LfK9zz2mbS', exportId: 'axp_Rk5dSw9nXt3CqGyHb' };
    const error = await reasonOf(lemlist.campaigns.waitForExport(params));
    expect(error).toMatchObject({ reason: 'failed', result: body, operationId: 'campaigns.getExport' });
    expect(error.message).toBe(
      'campaigns.waitForExport failed: GET /campaigns/{campaignId}/export/{exportId}/status. lemlist reports that the work failed; see `error.result`',
    );
    expect(JSON.stringify(error) + error.message).not.toContain('Secret');
  });

  test('work whose failure comes as an error response is the same error', async () => {
    const body = { runId: 'air_Gk5wPz8dMt2RyNxQc', status: 'failed', error: 'No employees found', contacts: [] };
    const { lemlist } = server(() => json(body, { status: 400 }));
    const error = await reasonOf(lemlist.companies.waitForContactSourcing({ runId: body.runId }));
    expect(error).toMatchObject({ reason: 'failed', result: body });
    expect(isApiError(error.cause)).toBe(true);
  });

  test('an unknown id is the error that the operation has', async () => {
    const { lemlist } = server(() => json({ enrichmentStatus: 'not-found' }, { status: 404 }));
    const error = await settled(rejection(lemlist.enrichments.waitFor(ENRICHMENT)));
    expect(isApiError(error, 'enrichments.get') && error.status).toBe(404);
  });

  test('the deadline ends a wait between two requests', async () => {
    const { lemlist, at } = server(going);
    const error = await reasonOf(lemlist.enrichments.waitFor(ENRICHMENT, { deadline: 4000 }));
    expect(error).toMatchObject({ reason: 'deadline', result: { enrichmentStatus: 'in-progress' } });
    expect(error.message).toContain('reached its `deadline` of 4000 ms: GET /');
    expect(at.map(Math.round)).toEqual([0, 2000]);
  });

  test('the deadline ends a request that hangs', async () => {
    const { lemlist } = createClient(() => new Promise<never>(() => {}));
    const start = performance.now();
    const error = await reasonOf(lemlist.enrichments.waitFor(ENRICHMENT, { deadline: 1500 }));
    expect(error).toMatchObject({ reason: 'deadline', result: undefined });
    expect(Math.round(performance.now() - start)).toBe(1500);
  });

  test.each([0, 1])('the signal ends it, %i ms after a response', async (later) => {
    const controller = new AbortController();
    const { lemlist, at } = server(() => {
      setTimeout(() => controller.abort('enough'), later);
      return going();
    });
    const error = await settled(rejection(lemlist.enrichments.waitFor(ENRICHMENT, { signal: controller.signal })));
    expect(isAbortedError(error) && error.cause).toBe('enough');
    expect(at).toHaveLength(1);
  });

  test('the deadline ends an `onProgress` that never settles', async () => {
    const { lemlist, at } = server(going);
    const onProgress = (): Promise<never> => new Promise(() => {});
    const error = await reasonOf(lemlist.enrichments.waitFor(ENRICHMENT, { deadline: 4000, onProgress }));
    expect(error).toMatchObject({ reason: 'deadline', result: { enrichmentStatus: 'in-progress' } });
    expect(at.map(Math.round)).toEqual([0]);
  });

  test.each([0, 1])('the signal ends it during `onProgress`, after %i ms', async (later) => {
    const controller = new AbortController();
    const { lemlist, at } = server(going);
    const onProgress = (): Promise<never> => {
      if (later === 0) controller.abort('enough');
      else setTimeout(() => controller.abort('enough'), later);
      return new Promise(() => {});
    };
    const waiting = lemlist.enrichments.waitFor(ENRICHMENT, { signal: controller.signal, onProgress });
    const error = await settled(rejection(waiting));
    expect(isAbortedError(error) && error.cause).toBe('enough');
    expect(at).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a fault in `onProgress` ends it as it is', async () => {
    const { lemlist } = server(going);
    const fault = new Error('mine');
    const onProgress = (): never => {
      throw fault;
    };
    expect(await settled(rejection(lemlist.enrichments.waitFor(ENRICHMENT, { onProgress })))).toBe(fault);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    [{ deadline: 0 }, /`deadline`/],
    [{ deadline: Number.POSITIVE_INFINITY }, /`deadline`/],
    [{ interval: '2s' }, /`interval`/],
    [{ onProgress: true }, /`onProgress`/],
    [{ timout: 1 }, /`timout`/],
  ])('%o is refused before a request', async (options, says) => {
    const { lemlist, at } = server(done);
    const error = await rejection(lemlist.enrichments.waitFor(ENRICHMENT, options as WaitOptions));
    expect((error as Error).message).toMatch(says);
    expect(at).toEqual([]);
  });
});
