import { describe, expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { JSON_BODY, KEY, STEP, startAsking } from './ask.ts';

const CAMPAIGNS = 'GET /api/campaigns?version=v2';

describe('the list of requests', () => {
  test('requests are kept without their keys', async () => {
    const { mock, ask } = await startAsking();
    onTestFinished(() => mock.close());
    const headers = { ...JSON_BODY, referer: `http://127.0.0.1/team?access_token=in-the-url` };
    await ask(`PATCH ${STEP}?__seed=1`, { headers, body: '{"type":"sms"}' });
    const expected = { method: 'PATCH', path: STEP, query: { __seed: '1' }, body: { type: 'sms' }, status: 200 };
    expect(mock.requests).toEqual([{ ...expected, operationId: 'sequences.updateStep', headers: expect.any(Object) }]);
    expect(JSON.stringify(mock.requests)).not.toContain(KEY.authorization.slice(6));
    expect(JSON.stringify(mock.requests)).not.toContain('in-the-url');
    expect(JSON.parse((await ask('GET /__mock/requests', { headers: {} })).text).requests).toHaveLength(1);
  });

  test('each request is kept with its own headers', async () => {
    const { mock, ask } = await startAsking();
    onTestFinished(() => mock.close());
    for (const turn of ['1', '1', '2', '1']) await ask(CAMPAIGNS, { headers: { ...KEY, 'x-turn': turn } });
    expect(mock.requests.map(({ headers }) => headers['x-turn'])).toEqual(['1', '1', '2', '1']);
  });

  test('requests are listed as they arrived, although one takes longer', async () => {
    const mock = createMock();
    const paths = ['/api/campaigns?version=v2', '/api/team'];
    const responses: string[] = [];
    const send = async (path: string, headers: Record<string, string>): Promise<void> => {
      await mock.fetch(`http://127.0.0.1${path}`, { headers: { ...KEY, ...headers } });
      responses.push(path);
    };
    // The first loads Prism.
    await Promise.all(paths.map((path, index) => send(path, index === 0 ? { prefer: 'dynamic=true' } : {})));
    expect(responses).toEqual(paths.toReversed());
    expect(mock.requests.map(({ path }) => path)).toEqual(paths.map((path) => path.split('?')[0]));
  });

  test('a replayed request has its operation', async () => {
    const mock = createMock({
      replay: [{ request: { method: 'GET', path: '/team' }, response: { status: 200, body: {} } }],
    });
    await mock.fetch('http://127.0.0.1/api/team', { headers: KEY });
    expect(mock.requests).toMatchObject([{ status: 200, operationId: 'team.get' }]);
  });

  test('a request with a body that is too large has its operation', async () => {
    const mock = createMock();
    const body = 'x'.repeat(11 * 1024 * 1024);
    await mock.fetch('http://127.0.0.1/api/campaigns', { method: 'POST', headers: KEY, body });
    expect(mock.requests).toMatchObject([{ status: 413, operationId: 'campaigns.create' }]);
  });

  test('only the last thousand requests are kept', async () => {
    const mock = createMock();
    for (let index = 0; index < 1002; index++) await mock.fetch(`http://127.0.0.1/${index}`);
    expect([mock.requests.length, mock.requests[0]?.path]).toEqual([1000, '/2']);
  });
});
