import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lemlist, type LemlistOptions, type LogFields } from '../../src/index.ts';

const WARNED = Symbol.for('lemlist-openapi.deprecations');
const holder = globalThis as { [WARNED]?: Set<string> };

// What this process was warned of by other tests, and gets back.
let before: Set<string> | undefined;
beforeEach(() => {
  before = holder[WARNED];
  delete holder[WARNED];
});
afterEach(() => {
  delete holder[WARNED];
  if (before) Object.defineProperty(holder, WARNED, { value: before, enumerable: false, configurable: true });
  vi.restoreAllMocks();
});

const emitWarning = () => vi.spyOn(process, 'emitWarning').mockImplementation(() => {});

function connect(options: LemlistOptions = {}): Lemlist {
  return new Lemlist({ apiKey: 'any', rateLimit: false, fetch: async () => Response.json({}), ...options });
}

function recorder() {
  const lines: Array<[string, LogFields]> = [];
  const log = (message: string, fields: LogFields): void => void lines.push([message, fields]);
  return { lines, logger: { debug: log, info: log, warn: log, error: log } };
}

const PERIOD = { startDate: '2026-01-01', endDate: '2026-02-01' };
const stats = (lemlist: Lemlist) => lemlist.campaigns.getStatsV1({ ...PERIOD, campaignId: 'cam_3MSGkm7LfK9zz2mbS' });

describe('a deprecated operation', () => {
  test('it warns once per process, whichever client calls it', async () => {
    const { lines, logger } = recorder();
    const lemlist = connect({ logger });
    await stats(lemlist);
    await stats(lemlist);
    await stats(connect({ logger }));
    expect(lines).toEqual([
      [
        '`campaigns.getStatsV1` is deprecated: use `campaigns.getStats`',
        {
          operationId: 'campaigns.getStatsV1',
          method: 'GET',
          path: '/campaigns/{campaignId}/stats',
          attempt: 1,
        },
      ],
    ]);
  });

  test('it names all that replace it', async () => {
    const { lines, logger } = recorder();
    await connect({ logger }).http.GET('/unsubs/export');
    expect(lines.map(([message]) => message)).toEqual([
      '`unsubscribes.export` is deprecated: use `unsubscribes.exportVariables` or `unsubscribes.exportContacts`',
    ]);
  });

  test('without a logger Node warns', async () => {
    const emitted = emitWarning();
    await stats(connect());
    await stats(connect());
    expect(emitted.mock.calls).toEqual([
      [
        '`campaigns.getStatsV1` is deprecated: use `campaigns.getStats`',
        { type: 'DeprecationWarning', code: 'LEMLIST_DEPRECATED' },
      ],
    ]);
  });

  test('without a logger and without Node the console warns', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const lemlist = connect();
    vi.stubGlobal('process', undefined);
    await stats(lemlist);
    vi.unstubAllGlobals();
    expect(warned.mock.calls).toEqual([['`campaigns.getStatsV1` is deprecated: use `campaigns.getStats`']]);
  });

  test('a level above warnings silences it', async () => {
    const emitted = emitWarning();
    const { lines, logger } = recorder();
    await stats(connect({ logger, logLevel: 'error' }));
    expect([lines, emitted.mock.calls]).toEqual([[], []]);
  });

  test('other operations do not warn', async () => {
    const emitted = emitWarning();
    await connect().campaigns.getStats({ ...PERIOD, campaignId: 'cam_3MSGkm7LfK9zz2mbS' });
    expect(emitted).not.toHaveBeenCalled();
  });
});
