import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isLemlistError, Lemlist } from '../../src/index.ts';
import { rejection, STEP, UPDATE } from '../support/client.ts';
import { FAULTS, type FaultName, type FaultServer, startFaultServer } from '../support/fault-server.ts';

const CREATE = { sequenceId: STEP.sequenceId, body: { type: 'sms', message: 'Hello' } } as const;

/** Ten hours, which pass at once where the server stalls and never where it does not. */
const TIMEOUT_MS = 36_000_000;

let server: FaultServer;
let lemlist: Lemlist;

beforeAll(async () => {
  server = await startFaultServer();
  // No jitter, no wait: how long a retry waits is proven elsewhere.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  // The client's timers alone are fake: a stalled response times out when the test says so, and no other response ever does.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  return server?.close();
});
beforeEach(() => {
  server.requests.length = 0;
  server.script.length = 0;
  lemlist = new Lemlist({ apiKey: 'test', baseUrl: server.baseUrl, timeout: TIMEOUT_MS, rateLimit: false });
});

/**
 * Moves the client's clock by 1 ms per turn of the event loop until the call has settled, and past its timeout for each response that
 * the server stalls. The machine's speed does not matter.
 */
async function settle<T>(call: Promise<T>): Promise<T> {
  let settled = false;
  let stalls = server.stalls;
  const end = (): void => {
    settled = true;
  };
  call.then(end, end);
  while (!settled) {
    vi.advanceTimersByTime(server.stalls > stalls ? TIMEOUT_MS : 1);
    stalls = server.stalls;
    await new Promise(setImmediate);
  }
  return call;
}

describe('the client against a failing server', () => {
  const NO_RESPONSE: FaultName[] = [
    'reset',
    'hangUp',
    'resetAfterHeaders',
    'cutBody',
    'cutChunked',
    'notHttp',
    'wrongGzip',
  ];
  const TOO_LATE: FaultName[] = ['stallHeaders', 'stallBody'];
  const TRANSIENT: FaultName[] = ['internal', 'badGateway', 'unavailable', 'gatewayTimeout'];
  const THROTTLED: FaultName[] = ['throttled', 'throttledByDate', 'throttledOddly'];

  test.each([...NO_RESPONSE, ...TOO_LATE, ...TRANSIENT, ...THROTTLED])('an update survives %s', async (fault) => {
    server.script.push(fault);
    expect(await settle(lemlist.sequences.updateStep(UPDATE))).toMatchObject({ _id: 'stp_1' });
    expect(server.requests).toHaveLength(2);
    expect(server.requests.map(({ body }) => body)).toEqual(Array(2).fill(JSON.stringify(UPDATE.body)));
  });

  test.each([...NO_RESPONSE, ...TOO_LATE, ...TRANSIENT])('a POST is sent once after %s', async (fault) => {
    server.script.push(fault);
    const error = await rejection(settle(lemlist.sequences.addStep(CREATE)));
    const name = NO_RESPONSE.includes(fault)
      ? 'ConnectionError'
      : TOO_LATE.includes(fault)
        ? 'TimeoutError'
        : 'ServerError';
    expect(error).toMatchObject({ name, operationId: 'sequences.addStep' });
    expect(server.requests).toHaveLength(1);
  });

  test('a POST is sent once after status 421, although `fetch` would send it again', async () => {
    server.script.push('misdirected');
    const error = await rejection(settle(lemlist.sequences.addStep(CREATE)));
    expect(error).toMatchObject({ name: 'ConnectionError', operationId: 'sequences.addStep' });
    expect((error as Error).message).toContain('The server responded with status 421');
    expect(server.requests).toHaveLength(1);
  });

  test('an update is sent twice at most after status 421', async () => {
    server.script.push('misdirected', 'misdirected');
    expect(await rejection(settle(lemlist.sequences.updateStep(UPDATE)))).toMatchObject({ status: 421 });
    expect(server.requests).toHaveLength(2);
  });

  test('a dispatcher of the caller is used for a POST too', async () => {
    const methods: string[] = [];
    const dispatcher = {
      dispatch(options: { method: string }, handler: unknown): boolean {
        methods.push(options.method);
        const real = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'));
        return real.dispatch(options, handler);
      },
    };
    await settle(lemlist.sequences.addStep(CREATE, { fetchOptions: { dispatcher } as never }));
    expect(methods).toEqual(['POST']);
  });

  test.each(THROTTLED)('a POST survives %s', async (fault) => {
    server.script.push(fault, fault);
    expect(await settle(lemlist.sequences.addStep(CREATE))).toMatchObject({ _id: 'stp_1' });
    expect(server.requests).toHaveLength(3);
  });

  test.each<[FaultName, string]>([
    ['wordsAsJson', 'UnexpectedResponseError'],
    ['page', 'UnexpectedResponseError'],
    ['hugePage', 'UnexpectedResponseError'],
    ['empty', 'UnexpectedResponseError'],
    ['noContent', 'UnexpectedResponseError'],
    ['invalidUtf8', 'UnexpectedResponseError'],
    ['redirect', 'UnexpectedResponseError'],
    ['notFound', 'NotFoundError'],
  ])('%s is an %s', async (fault, name) => {
    lemlist = new Lemlist({ apiKey: 'test', baseUrl: server.baseUrl });
    server.script.push(fault);
    const error = await rejection(lemlist.sequences.updateStep(UPDATE));
    expect(error).toMatchObject({ name });
    expect((error as Error).message.length).toBeLessThan(400);
    expect(server.requests).toHaveLength(1);
  });

  test.each<FaultName>(['jsonAsHtml', 'byteOrderMark', 'wrongClock', 'invalidUtf8InText'])(
    '%s is read anyway',
    async (fault) => {
      server.script.push(fault);
      expect(await lemlist.sequences.updateStep(UPDATE)).toHaveProperty('_id');
    },
  );

  test('a server that is not there is a ConnectionError', async () => {
    lemlist = new Lemlist({ apiKey: 'test', baseUrl: 'http://127.0.0.1:9', maxRetries: 0 });
    const error = await rejection(lemlist.campaigns.list());
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect((error as Error).message).toMatch(/^campaigns\.list received no response: GET \/campaigns\. /);
  });

  test('an abort reaches a stalled response', async () => {
    server.script.push('stallBody');
    const controller = new AbortController();
    const call = rejection(lemlist.campaigns.list({}, { signal: controller.signal }));
    await vi.waitUntil(() => server.requests.length === 1);
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortedError' });
  });

  test.each(Object.keys(FAULTS) as FaultName[])('%s ends in a result or an error of its own', async (fault) => {
    server.script.push(fault, fault, fault, fault);
    const call = lemlist.sequences.updateStep(UPDATE, { maxRetries: 1 });
    const outcome = await settle(call).catch((error: unknown) => error);
    expect(isLemlistError(outcome) || (outcome as { _id: string })._id !== undefined).toBe(true);
  });
});
