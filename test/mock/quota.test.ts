import { describe, expect, test } from 'vitest';
import { requestExamples } from '../../src/document/examples.ts';
import { Lemlist } from '../../src/index.ts';
import { createMock, type InProcessMockOptions } from '../../src/mock/index.ts';
import { operations } from '../support/examples.ts';
import { JSON_BODY } from './ask.ts';

type Agent = Parameters<Lemlist['watchlists']['create']>[0]['body'];

const create = operations.find(({ id }) => id === 'watchlists.create') as (typeof operations)[number];
const agents = Object.values(requestExamples(create)).map(({ value }) => value as Agent);
const watching = agents.find(({ activate }) => activate) as Agent;
const draft = agents.find(({ activate }) => !activate) as Agent;

function connect(options: InProcessMockOptions) {
  const mock = createMock(options);
  return { mock, lemlist: new Lemlist({ apiKey: 'quota', fetch: mock.fetch, rateLimit: false, maxRetries: 0 }) };
}

const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    ({ status, body }: { status: number; body: unknown }) => [status, body],
  );

describe('the quota', () => {
  test('so many agents may start to watch, and a reset frees them', async () => {
    const { mock, lemlist } = connect({ quota: 2 });
    const start = () => outcome(lemlist.watchlists.create({ body: watching }));
    expect([await start(), await start()]).toEqual(['done', 'done']);
    expect(await start()).toEqual([429, 'Monitoring limit exceeded']);
    mock.reset();
    expect(await start()).toBe('done');
  });

  test('drafts, pauses and other names use up nothing', async () => {
    const { lemlist } = connect({ quota: 0 });
    const { watchlists } = lemlist;
    const watchListId = 'wat_Rm4tXcB9sQe7LyNvK';
    expect(await outcome(watchlists.create({ body: draft }))).toBe('done');
    expect(await outcome(watchlists.update({ body: { watchListId, name: 'Norway' } }))).toBe('done');
    expect(await outcome(watchlists.update({ body: { watchListId, activate: false } }))).toBe('done');
    expect(await outcome(watchlists.update({ body: { watchListId, activate: true } }))).toEqual([
      429,
      'Monitoring limit exceeded',
    ]);
  });

  test('lists that an agent watches at once are counted, and exports of the database', async () => {
    const { lemlist } = connect({ quota: 0 });
    const lists = operations.find(({ id }) => id === 'watchlists.associateCrmLists') as (typeof operations)[number];
    const [example] = Object.values(requestExamples(lists));
    const refused = await outcome(lemlist.watchlists.associateCrmLists({ body: example?.value as never }));
    expect(refused).toEqual([429, expect.objectContaining({ code: 'WATCH_LIST_MONITOR_MAX_EXCEEDED' })]);
    const filters = '[{"filterId":"country","in":["France"],"out":[]}]';
    expect(await outcome(lemlist.database.exportPeople({ filters }))).toEqual([
      403,
      { error: 'This export needs 10 searches from your 24h quota, and you have 3 left.' },
    ]);
  });

  test('a refused request uses up nothing', async () => {
    const { mock, lemlist } = connect({ quota: 1 });
    const refused = await mock.fetch('http://localhost/api/watchlist', {
      method: 'POST',
      headers: { ...JSON_BODY, accept: 'image/png' },
      body: JSON.stringify(watching),
    });
    expect(refused.status).toBe(406);
    expect(await outcome(lemlist.watchlists.create({ body: watching }))).toBe('done');
    expect(await outcome(lemlist.watchlists.create({ body: watching }))).toEqual([429, 'Monitoring limit exceeded']);
  });

  test('without the option nothing is counted', async () => {
    const { lemlist } = connect({});
    for (let count = 0; count < 30; count++)
      expect(await outcome(lemlist.watchlists.create({ body: watching }))).toBe('done');
  });

  test.each([-1, 1.5, Number.NaN])('%s is refused', (quota) => {
    expect(() => createMock({ quota })).toThrow('`quota` must be a whole number of 0 or more');
  });
});
