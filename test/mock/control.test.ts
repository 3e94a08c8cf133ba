import { expect, test } from 'vitest';
import { handleControl } from '../../src/mock/http/control.ts';
import { createMock, startMock } from '../../src/mock/index.ts';

/** The status of a request to read the state, from an IP address. */
async function statusFor(remoteAddress: string, headers: Record<string, string>, remoteControl: boolean) {
  const request = {
    method: 'GET',
    pathname: '/__mock/state',
    query: {},
    headers,
    body: new Uint8Array(),
    remoteAddress,
  };
  return (await handleControl(request, createMock(), remoteControl)).status;
}

const CONTAINER = '172.17.0.1';

test('another machine may control the mock only with `remoteControl`', async () => {
  expect(await statusFor(CONTAINER, { host: '127.0.0.1:4010' }, false)).toBe(403);
  for (const host of ['127.0.0.1:4010', 'localhost:4010', 'mock:4010', '192.168.1.20:4010', '[fd00::2]:4010'])
    expect([host, await statusFor(CONTAINER, { host }, true)]).toEqual([host, 200]);
});

test.each<Record<string, string>>([
  { host: 'rebind.evil.example:4010' },
  { host: '127.0.0.1.evil.example' },
  { host: 'mock:4010', origin: 'https://evil.example' },
  { host: '192.168.1.20:4010', origin: 'http://192.168.1.20:4010' },
  { host: 'localhost:4010', 'sec-fetch-site': 'cross-site' },
  {},
])('a foreign page with %o may not, with `remoteControl` either', async (headers) => {
  expect(await statusFor(CONTAINER, headers, true)).toBe(403);
  expect(await statusFor('127.0.0.1', headers, true)).toBe(403);
});

test.each(['/__mock/advance', '/api/__mock/state', '/__mock'])('a mock without a port refuses %s', async (path) => {
  const response = await createMock().fetch(`http://localhost${path}`, { method: 'POST' });
  expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('mock.advance()')]);
});

test('the paths work behind the base URL, and the page without its slash', async () => {
  const mock = await startMock({ stateful: true, remoteControl: true });
  try {
    const read = async (path: string): Promise<string> => (await fetch(`${mock.url}${path}`)).text();
    expect(await read('/api/__mock/state')).toBe(await read('/__mock/state'));
    expect(await read('/__mock')).toBe(await read('/__mock/'));
    expect(await read('/__mock')).toContain('<title>lemlist mock</title>');
    expect(await read('/__mocks')).not.toContain('<title>lemlist mock</title>');
  } finally {
    await mock.close();
  }
});
