import { afterEach, describe, expect, test, vi } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { API_KEY, failure, json } from '../support/client.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const fetch = async (): Promise<Response> => json({ campaigns: [] });

describe('an environment that may not be read', () => {
  // What Deno does without `--allow-env`.
  const env = new Proxy({}, { get: () => raise('NotCapable: Requires env access') });

  test('is not needed where key and URL are given', async () => {
    vi.stubGlobal('process', { env });
    const lemlist = new Lemlist({ apiKey: API_KEY, baseUrl: 'http://127.0.0.1:1/api', fetch });
    expect(await lemlist.campaigns.list()).toEqual({ campaigns: [] });
  });

  test('has no key', () => {
    vi.stubGlobal('process', { env });
    expect(() => new Lemlist({ fetch })).toThrow('`apiKey` must be a non-empty string, got undefined');
  });
});

describe('a wrong variable', () => {
  test.each(['"abc"', "'abc'", '"ab\u00e9 c'])('LEMLIST_API_KEY with %j is refused by name', (key) => {
    vi.stubEnv('LEMLIST_API_KEY', key);
    const { message } = failure(() => new Lemlist({ fetch }));
    expect(message).toMatch(/^`LEMLIST_API_KEY` must be /);
    expect(message).not.toContain(key);
  });

  test('LEMLIST_BASE_URL is refused by name', () => {
    vi.stubEnv('LEMLIST_BASE_URL', 'api.lemlist.com');
    expect(() => new Lemlist({ apiKey: API_KEY, fetch })).toThrow('`LEMLIST_BASE_URL` must be an http or https URL');
  });

  test('a variable is not checked where the option is given', () => {
    vi.stubEnv('LEMLIST_API_KEY', '"abc"');
    vi.stubEnv('LEMLIST_BASE_URL', 'api.lemlist.com');
    expect(() => new Lemlist({ apiKey: API_KEY, baseUrl: 'http://127.0.0.1:1/api', fetch })).not.toThrow();
  });
});

describe('LEMLIST_LOG', () => {
  test('logs to the console from the level that it names', async () => {
    vi.stubEnv('LEMLIST_LOG', 'debug');
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    await new Lemlist({ apiKey: API_KEY, fetch }).campaigns.list();
    expect(debug).toHaveBeenCalledWith('campaigns.list received a response', expect.objectContaining({ status: 200 }));
  });

  test('gives way to the options', async () => {
    vi.stubEnv('LEMLIST_LOG', 'debug');
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {});
    await new Lemlist({ apiKey: API_KEY, fetch, logLevel: 'error' }).campaigns.list();
    expect(debug).not.toHaveBeenCalled();
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    await new Lemlist({ apiKey: API_KEY, fetch, logger }).campaigns.list();
    expect(debug).not.toHaveBeenCalled();
    expect(logger.debug).toHaveBeenCalledTimes(1);
  });

  test('with another word is refused by name', () => {
    vi.stubEnv('LEMLIST_LOG', 'loud');
    expect(() => new Lemlist({ apiKey: API_KEY, fetch })).toThrow(
      '`LEMLIST_LOG` must be one of debug, info, warn, error, off, got a string of 4 characters',
    );
  });

  test('unset, nothing is logged', async () => {
    vi.stubEnv('LEMLIST_LOG', '');
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await new Lemlist({ apiKey: API_KEY, fetch: async () => json({}, { status: 404 }) }).campaigns
      .list()
      .catch(() => {});
    expect(error).not.toHaveBeenCalled();
  });
});

function raise(message: string): never {
  throw new Error(message);
}
