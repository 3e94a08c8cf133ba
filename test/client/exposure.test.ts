import { afterEach, describe, expect, test, vi } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { API_KEY } from '../support/client.ts';

afterEach(() => void vi.unstubAllGlobals());

const LOOPBACK = [
  'http://localhost:4010/api',
  'http://mock.localhost/api',
  'http://127.0.0.1:4010',
  'http://127.8.9.1',
  'http://[::1]:4010/api',
];
const ELSEWHERE = [
  'http://mock:4010/api',
  'http://127.0.0.1.example.com',
  'http://localhost.example.com',
  'http://10.0.0.1/api',
];

const make =
  (baseUrl: string, options: object = {}): (() => Lemlist) =>
  () =>
    new Lemlist({ apiKey: API_KEY, baseUrl, ...options });

describe('a URL with http', () => {
  test.each(LOOPBACK)('%s is allowed, since the key stays on this machine', (baseUrl) => {
    expect(make(baseUrl)).not.toThrow();
  });

  test.each(ELSEWHERE)('%s is refused unless the caller allows it', (baseUrl) => {
    expect(make(baseUrl)).toThrow(/sent unencrypted\. Use https, or set `allowInsecureHttp: true`/);
    expect(make(baseUrl, { allowInsecureHttp: true })).not.toThrow();
  });
});

describe('in a web page', () => {
  test('a client is refused unless the caller allows it', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const url = 'https://api.lemlist.com/api';
    expect(make(url)).toThrow(/readable by everyone who opens this web page.*`dangerouslyAllowBrowser: true`/);
    expect(make(url, { dangerouslyAllowBrowser: true })).not.toThrow();
    expect(make(LOOPBACK[0] as string)).not.toThrow();
  });

  test('a worker of a server is no web page', () => {
    vi.stubGlobal('window', {});
    expect(make('https://api.lemlist.com/api')).not.toThrow();
  });
});

test.each(['dangerouslyAllowBrowser', 'allowInsecureHttp'])('%s must be a boolean', (name) => {
  expect(make(LOOPBACK[0] as string, { [name]: 'false' })).toThrow(`\`${name}\` must be true or false, got a string`);
});
