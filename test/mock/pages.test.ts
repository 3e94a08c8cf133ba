import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.ts';
import { KEY, STEP } from './ask.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ stateful: true, allowedOrigins: ['https://app.example'] });
});
afterAll(() => mock?.close());

/** Sends headers that `fetch` keeps for the browser. */
function send(line: string, headers: Record<string, string>) {
  const [method, path] = line.split(' ') as [string, string];
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sent = request(mock.url + path, { method, headers }, async (response) => {
        let text = '';
        for await (const part of response.setEncoding('utf8')) text += part;
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
      sent.on('error', reject).end();
    },
  );
}

async function sendRaw(text: string): Promise<string> {
  const { port, hostname } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  let received = '';
  for await (const part of socket.setEncoding('utf8')) received += part;
  return received;
}

const FOREIGN: [string, Record<string, string>][] = [
  ['a foreign origin', { origin: 'https://evil.example' }],
  ['an opaque origin', { origin: 'null' }],
  ['an origin that begins like this machine', { origin: 'http://localhost.evil.example' }],
  ['an allowed origin of the API', { origin: 'https://app.example' }],
  ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
  ['a rebound host', { host: 'rebind.evil.example:7812' }],
];

describe('/__mock/', () => {
  test.each(FOREIGN)('%s reaches nothing', async (_, headers) => {
    for (const line of ['GET /__mock/requests', 'GET /__mock/state', 'POST /__mock/reset', 'POST /__mock/seed']) {
      const response = await send(line, headers);
      expect([line, response.status]).toEqual([line, 403]);
      expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  test.each<Record<string, string>>([
    {},
    { origin: 'http://localhost:3000' },
    { host: 'localhost:4010' },
    { host: '[::1]:4010' },
  ])('this machine with %o may read', async (headers) => {
    expect((await send('GET /__mock/requests', headers)).status).toBe(200);
  });

  test('the clock moves by HTTP', async () => {
    const post = async (body: string) => {
      const response = await fetch(`${mock.url}/__mock/advance`, { method: 'POST', body });
      return [response.status, await response.json()];
    };
    expect(await post('{"days":3}')).toEqual([200, { advanced: true }]);
    expect(await post('{"days":"3"}')).toMatchObject([
      400,
      { detail: expect.stringContaining('`advance` takes days') },
    ]);
    expect(await post('')).toMatchObject([400, { detail: expect.stringContaining('`advance` takes days') }]);
  });
});

describe('the API', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'https://app.example'])(
    'a page of %s may call',
    async (origin) => {
      const preflight = await send(`OPTIONS ${STEP}`, {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization',
      });
      expect(preflight).toMatchObject({
        status: 204,
        headers: {
          'access-control-allow-origin': origin,
          'access-control-allow-methods': 'PATCH',
          'access-control-allow-headers': 'authorization',
        },
      });
      const { status, headers } = await send('GET /api/campaigns?version=v2', { ...KEY, origin });
      expect([status, headers['access-control-allow-origin'], headers.vary]).toEqual([200, origin, 'origin']);
      expect(headers['access-control-expose-headers']).toContain('x-mock-faults');
    },
  );

  test('a page of a foreign origin changes nothing', async () => {
    const before = mock.state;
    const pause = 'POST /api/campaigns/cam_3MSGkm7LfK9zz2mbS/pause';
    const { status, headers, text } = await send(pause, { ...KEY, origin: 'https://evil.example' });
    expect([status, headers['access-control-allow-origin']]).toEqual([403, undefined]);
    expect(text).toContain('--allow-origin');
    expect(mock.state).toEqual(before);
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'PATCH' };
    expect((await send(`OPTIONS ${STEP}`, preflight)).status).toBe(403);
  });
});

describe('requests of proxies', () => {
  test('an absolute request line finds its operation', async () => {
    const headers = `Host: x\r\nAuthorization: ${KEY.authorization}\r\nConnection: close`;
    const text = await sendRaw(`GET ${mock.url}/api/campaigns?version=v2 HTTP/1.1\r\n${headers}\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('CONNECT gets a response', async () => {
    const text = await sendRaw('CONNECT api.lemlist.com:443 HTTP/1.1\r\nHost: api.lemlist.com\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 405 /);
    expect(text).toContain('not a proxy');
  });
});

describe('deep bodies', () => {
  const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
  const headers = { ...KEY, 'content-type': 'application/json' };

  test('they are refused and leave the list of requests readable', async () => {
    const response = await fetch(mock.url + STEP, { method: 'PATCH', headers, body: deep });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('more than 100 levels')]);
    await fetch(`${mock.url}/nowhere`, { method: 'POST', headers, body: deep });
    const list = await fetch(`${mock.url}/__mock/requests`);
    expect(list.status).toBe(200);
    expect((await list.json()).requests.at(-1).body).toBe(deep);
  });
});

test('thousands of equal query names take linear time', async () => {
  // The time of the processor, because a busy machine stretches the time on the clock.
  const start = process.cpuUsage();
  const { status } = await send(`GET /api/campaigns?version=v2${'&a'.repeat(7000)}`, KEY);
  const { user } = process.cpuUsage(start);
  expect(status).toBe(200);
  // The quadratic reader took 2,000 ms for this request.
  expect(user / 1000).toBeLessThan(1000);
});
