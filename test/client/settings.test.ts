import { afterEach, describe, expect, test, vi } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { API_KEY, createClient, failure, json } from '../support/client.ts';

afterEach(() => vi.unstubAllEnvs());

/** The `Authorization` header of a client that got the key as an option. */
async function authorizationSent(): Promise<string | null | undefined> {
  const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
  await lemlist.campaigns.list();
  return seen[0]?.headers.get('authorization');
}

describe('the options', () => {
  test.each([undefined, '', 5, null])('a key %j is refused with advice', (apiKey) => {
    vi.stubEnv('LEMLIST_API_KEY', '');
    const error = failure(() => new Lemlist({ apiKey: apiKey as string }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain('`apiKey` must be a non-empty string');
    expect(error.message).toContain('LEMLIST_API_KEY');
  });

  test.each([`${API_KEY}\n`, `"${API_KEY} "`, 'schlüssel'])(
    'a key with strange characters is refused and not shown',
    (apiKey) => {
      const { message } = failure(() => new Lemlist({ apiKey }));
      expect(message).toContain('printable ASCII');
      expect(message).not.toContain(apiKey.trim());
    },
  );

  test('the key comes from the environment when none is given', async () => {
    vi.stubEnv('LEMLIST_API_KEY', 'from-the-environment');
    vi.stubEnv('LEMLIST_BASE_URL', 'http://127.0.0.1:4010/api/');
    const urls: string[] = [];
    const lemlist = new Lemlist({
      fetch: async (url, { headers }) => {
        urls.push(url, new Headers(headers).get('authorization') as string);
        return new Response('{"campaigns":[]}');
      },
    });
    await lemlist.campaigns.list();
    expect(urls).toEqual(['http://127.0.0.1:4010/api/campaigns?version=v2', `Basic ${btoa(':from-the-environment')}`]);
  });

  test('a given key wins over the environment', async () => {
    vi.stubEnv('LEMLIST_API_KEY', 'bad key with spaces');
    expect(await authorizationSent()).toBe(`Basic ${btoa(`:${API_KEY}`)}`);
  });

  test('a misspelt option is named with the known options', () => {
    const { message } = failure(() => new Lemlist({ apiKey: API_KEY, baseURL: 'http://x' } as never));
    expect(message).toMatch(/^Unknown option `baseURL`; allowed: `apiKey`, `baseUrl`/);
  });

  test.each([
    '',
    'lemlist.com',
    'ftp://a.example',
    'https://a:b@c.example',
    'https://a.example?x=1',
    'https://a.example#x',
    'https://a.example/api?',
    'https://a.example/api#',
    7,
  ])('a base URL %j is refused', (baseUrl) => {
    vi.stubEnv('LEMLIST_BASE_URL', '');
    expect(failure(() => new Lemlist({ apiKey: API_KEY, baseUrl: baseUrl as string })).message).toContain(
      '`baseUrl` must',
    );
  });

  test.each([
    [{ timeout: 0 }, RangeError, '`timeout` must be a number of at least 1, got 0'],
    [{ timeout: Number.NaN }, RangeError, '`timeout` must be a number of at least 1, got NaN'],
    [{ timeout: '5' }, RangeError, '`timeout` must be a number of at least 1, got a string of 1 character'],
    [{ userAgent: '' }, TypeError, '`userAgent` must'],
    [{ userAgent: 'a\nb' }, TypeError, '`userAgent` must'],
    [{ fetch: 'x' }, TypeError, '`fetch` must be a function'],
    [{ middleware: {} }, TypeError, '`middleware` must be an array of functions, got object'],
    [{ middleware: [1] }, TypeError, '`middleware[0]` must be a function, got number'],
  ])('%j is refused', (options, kind, text) => {
    const error = failure(() => new Lemlist({ apiKey: API_KEY, ...(options as object) }));
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toContain(text);
  });

  test.each([undefined, {}, { env: null }])('a runtime whose `process` is %j works', async (process) => {
    vi.stubGlobal('process', process);
    try {
      expect(await authorizationSent()).toBe(`Basic ${btoa(`:${API_KEY}`)}`);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('missing options are a clear error', () => {
    vi.stubEnv('LEMLIST_API_KEY', '');
    expect(failure(() => new Lemlist()).message).toContain('`apiKey`');
    expect(failure(() => new Lemlist(null as never)).message).toContain('must be an object, got null');
    expect(failure(() => new Lemlist('key' as never)).message).toContain('must be an object');
  });
});
