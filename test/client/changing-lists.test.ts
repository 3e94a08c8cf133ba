import { describe, expect, test } from 'vitest';
import { isListChangedError } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';

import { ALL } from '../support/page-idioms.ts';

describe('a list that changes while it is walked', () => {
  /** Campaigns that run, three per page; pausing one takes it out of the list. */
  function team(count: number) {
    const running = Array.from({ length: count }, (_, number) => `cam_${number}`);
    const client = createClient(({ method, url }) => {
      const { pathname, searchParams } = new URL(url);
      if (method === 'POST') {
        running.splice(running.indexOf(pathname.split('/').at(-2) as string), 1);
        return json({ _id: 'cam_1', state: 'paused' });
      }
      const page = Number(searchParams.get('page'));
      const campaigns = running.slice((page - 1) * 3, page * 3).map((_id) => ({ _id }));
      return json({
        campaigns,
        pagination: { totalRecords: running.length, totalPage: Math.ceil(running.length / 3) },
      });
    });
    return { ...client, running };
  }

  test('pausing each campaign of a collected list pauses all', async () => {
    const { lemlist, running } = team(10);
    for (const { _id } of await lemlist.campaigns.listAll({ status: 'running', limit: 3 }).toArray()) {
      await lemlist.campaigns.pause({ campaignId: _id });
    }
    expect(running).toEqual([]);
  });

  test('pausing each campaign of the walk ends in an error that says what to do', async () => {
    const { lemlist, running } = team(10);
    const walking = (async () => {
      for await (const { _id } of lemlist.campaigns.listAll({ status: 'running', limit: 3 })) {
        await lemlist.campaigns.pause({ campaignId: _id });
      }
    })();
    const error = await rejection(walking);
    expect(isListChangedError(error)).toBe(true);
    expect(error).toMatchObject({ operationId: 'campaigns.list', before: 10, after: 7, unit: 'items' });
    expect((error as Error).message).toContain('Collect the list with `toArray()`');
    expect(running).toHaveLength(7);
  });

  test('a caller can go on', async () => {
    const { lemlist } = team(10);
    let count = 0;
    for await (const { _id } of lemlist.campaigns.listAll(
      { status: 'running', limit: 3 },
      { onListChange: 'continue' },
    )) {
      await lemlist.campaigns.pause({ campaignId: _id });
      count++;
    }
    expect(count).toBeLessThan(10);
  });

  /** Pages of one campaign each, with these counts. */
  function counting(...counts: Array<{ totalRecords?: number; totalPage?: number }>) {
    return createClient(() => json({ campaigns: [{ _id: `cam_${counts.length}` }], pagination: counts.shift() }));
  }

  test('a list without a total is compared by its pages', async () => {
    const { lemlist } = counting({ totalPage: 3 }, { totalPage: 2 });
    const list = lemlist.campaigns.listAll({ limit: 1 });
    await list.next();
    const error = await rejection(list.next());
    expect(error).toMatchObject({ before: 3, after: 2, unit: 'pages' });
    expect((error as Error).message).toContain('from 3 to 2 pages');
  });

  test.each([
    { counts: [{ totalRecords: 3, totalPage: 3 }, { totalPage: 3 }, { totalRecords: 3 }] },
    { counts: [{ totalPage: 3 }, { totalRecords: 2 }] },
  ])('a total is not compared with a number of pages: $counts', async ({ counts }) => {
    const pages = counts.length;
    const { lemlist } = counting(...counts);
    expect(await lemlist.campaigns.listAll({ limit: 1 }).toArray()).toHaveLength(pages);
  });

  test('toArray reads a list again that changed meanwhile', async () => {
    const { lemlist, running, seen } = team(7);
    const client = createClient(async (request) => {
      const response = await lemlist.http.GET('/campaigns', {
        params: { query: { version: 'v2', page: Number(new URL(request.url).searchParams.get('page')) } },
      });
      if (seen.length === 1) running.pop();
      return json(response.data);
    });
    expect(await client.lemlist.campaigns.listAll({ limit: 3 }).toArray()).toHaveLength(6);
  });

  test('toArray gives up on a list that changes each time', async () => {
    let count = 100;
    const { lemlist, seen } = createClient(() =>
      json({ campaigns: ALL, pagination: { totalRecords: count--, totalPage: 20 } }),
    );
    expect(isListChangedError(await rejection(lemlist.campaigns.listAll().toArray()))).toBe(true);
    expect(seen).toHaveLength(6);
  });
});
