import { describe, expect, test } from 'vitest';
import { createClient, json, rejection } from '../support/client.ts';

import { ALL, IDIOMS, inPages, listOf, slice, walk } from '../support/page-idioms.ts';

describe('the iterator over all pages', () => {
  test.each(IDIOMS)('every item comes once: $name', async (idiom) => {
    const { items, requests } = await walk(idiom);
    expect(items).toEqual(ALL);
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  test.each(IDIOMS)('an empty list ends at once: $name', async (idiom) => {
    const { items, requests } = await walk({ ...idiom, respond: () => listOf(idiom, []) });
    expect(items).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test.each(IDIOMS)('a server that repeats itself ends in an error: $name', async (idiom) => {
    const walking = walk({ ...idiom, respond: () => listOf(idiom, ALL.slice(0, 3)) });
    if (idiom.pagination.advance === 'none') expect((await walking).requests).toHaveLength(1);
    else await expect(walking).rejects.toThrow('x.list received the same page again after 3 items');
  });

  test.each(IDIOMS)('a response without the list is not the end: $name', async (idiom) => {
    const place = idiom.pagination.items.slice(1);
    const message = `x.list received a response without a list${place && ` in \`${place}\``} after 0 items, with status 200: GET /x.`;
    await expect(walk({ ...idiom, respond: () => ({ ok: false }) })).rejects.toThrow(message);
  });

  test('a later page without the list is an error after the items so far', async () => {
    const pagination = { currentPage: 1, totalPage: 3 };
    const bodies = [{ campaigns: ALL, pagination }, { ok: false }];
    const { lemlist } = createClient(() => json(bodies.shift()));
    const ids: string[] = [];
    const walking = (async () => {
      for await (const { _id } of lemlist.campaigns.listAll()) ids.push(_id);
    })();
    const error = await rejection(walking);
    expect(error).toMatchObject({ name: 'UnexpectedResponseError', status: 200, body: { ok: false } });
    expect(String(error)).toContain('after 7 items');
    expect(ids).toHaveLength(7);
  });

  test('the client walks its campaigns', async () => {
    const { lemlist, seen } = createClient(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return json({ campaigns: inPages(page, 3), pagination: { currentPage: page, nextPage: 1, totalPage: 3 } });
    });
    const ids: string[] = [];
    for await (const campaign of lemlist.campaigns.listAll({ limit: 3, status: 'draft' })) ids.push(campaign._id);
    expect(ids).toEqual(ALL.map(({ _id }) => _id));
    expect(seen.map(({ url }) => new URL(url).search)).toEqual([
      '?version=v2&limit=3&status=draft&page=1',
      '?version=v2&limit=3&status=draft&page=2',
      '?version=v2&limit=3&status=draft&page=3',
    ]);
  });

  test('a server that knows no pages sends its short list once', async () => {
    const { lemlist } = createClient(() => json(ALL));
    expect(await lemlist.activities.listAll({ limit: 100 }).toArray()).toEqual(ALL);
  });

  test('a server that caps the limit is read to its end', async () => {
    const { lemlist } = createClient(({ url }) => {
      const offset = Number(new URL(url).searchParams.get('offset'));
      return json(slice(offset, 2));
    });
    expect(await lemlist.activities.listAll({ limit: 100 }).toArray()).toEqual(ALL);
  });

  describe('a list with one response only', () => {
    const campaignId = 'cam_3MSGkm7LfK9zz2mbS';
    const leads = (count: number) => Array.from({ length: count }, (_, number) => ({ _id: `lea_${number}` }));
    const limited = (count: number) =>
      createClient(({ url }) => json(leads(count).slice(0, Number(new URL(url).searchParams.get('limit') ?? 100))));

    test.each([undefined, { limit: undefined }])('the most items are asked for: %j', async (given) => {
      const { lemlist, seen } = limited(499);
      expect(await lemlist.leads.listAll({ campaignId, state: 'all', ...given }).toArray()).toHaveLength(499);
      expect(seen.map(({ url }) => new URL(url).searchParams.get('limit'))).toEqual(['500']);
    });

    test.each([500, 3, '3'])('a response that fills the limit of %s is no end', async (limit) => {
      const { lemlist } = limited(700);
      const ids: string[] = [];
      const walking = (async () => {
        for await (const { _id } of lemlist.leads.listAll({ campaignId, limit: limit as number })) ids.push(_id);
      })();
      expect(await rejection(walking)).toMatchObject({
        name: 'UnexpectedResponseError',
        message: `leads.list received a full response of ${limit} items and has no next page (\`toArray({ limit: ${limit} })\` takes these), with status 200: GET /campaigns/{campaignId}/leads.`,
      });
      expect(ids).toHaveLength(Number(limit));
    });

    test('its first items are read without an error', async () => {
      const { lemlist } = limited(700);
      expect(await lemlist.leads.listAll({ campaignId }).toArray({ limit: 500 })).toHaveLength(500);
    });
  });

  test('pages that come round again end in an error', async () => {
    const { lemlist } = createClient(({ url }) => {
      const page = Number(new URL(url).searchParams.get('offset')) % 4;
      return json(slice(page, 2));
    });
    const walking = lemlist.activities.listAll({ limit: 2 }).toArray();
    await expect(walking).rejects.toThrow('received the same page again after 4 items');
  });

  test('items that are too deep to be compared end in an error, too', async () => {
    const deep = `[${'['.repeat(20_000)}${']'.repeat(20_000)}]`;
    const { lemlist } = createClient(() => new Response(`[${deep},${deep}]`));
    const walking = lemlist.activities.listAll({ limit: 2 }).toArray();
    await expect(walking).rejects.toThrow('received the same page again after 2 items');
  });

  test.each([
    ['a page count of 0', { totalPage: 0 }],
    ['a total that is too small', { totalRecords: 5 }],
  ])('%s does not end the list', async (_, counts) => {
    const { lemlist } = createClient(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return json({ campaigns: inPages(page, 3), pagination: counts });
    });
    expect(await lemlist.campaigns.listAll({ limit: 3 }).toArray()).toEqual(ALL);
  });

  test('an empty page in the middle is passed over', async () => {
    const { lemlist } = createClient(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return json({ campaigns: page === 2 ? [] : inPages(page, 3), pagination: { totalPage: 3 } });
    });
    expect(await lemlist.campaigns.listAll({ limit: 3 }).toArray()).toEqual([...slice(0, 3), ...slice(6, 1)]);
  });

  test('empty pages without end are an error', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [], pagination: { totalPage: 1e9 } }));
    await expect(lemlist.campaigns.listAll().toArray()).rejects.toThrow(
      'received an empty page after 0 items of a list that',
    );
    expect(seen.length).toBeLessThan(20);
  });

  test.each([
    ['a total that is too small', { totalRecords: 5 }],
    ['a total that allows another page', { totalRecords: 6 }],
    ['a total of 0', { totalRecords: 0 }],
    ['a page count of 0', { totalPage: 0 }],
    ['a page count that allows another page', { totalPage: 2 }],
  ])('the same page again is an error, with %s', async (_, pagination) => {
    const { lemlist, seen } = createClient(() => json({ campaigns: seen.length < 9 ? slice(0, 3) : [], pagination }));
    const walking = lemlist.campaigns.listAll({ limit: 3 }, { onListChange: 'continue' }).toArray();
    await expect(walking).rejects.toThrow('received the same page again after 3 items');
    expect(seen).toHaveLength(2);
  });

  test('a server that knows no pages and states a total of 0 sends its short list once', async () => {
    const { lemlist } = createClient(() => json({ campaigns: ALL, pagination: { totalRecords: 0 } }));
    expect(await lemlist.campaigns.listAll({ limit: 100 }).toArray()).toEqual(ALL);
  });

  test('equal items without an id are taken until their total is exceeded', async () => {
    const { lemlist } = createClient(() => json({ data: [{ a: 1 }, { a: 1 }], total: 5 }));
    const walking = lemlist.contacts.listAll({ limit: 2 }).toArray();
    await expect(walking).rejects.toThrow('received the same page again after 4 items');
  });

  test('equal pages of a list that states its total are all taken', async () => {
    const { lemlist } = createClient(() => json({ data: [{ a: 1 }, { a: 1 }], total: 6 }));
    expect(await lemlist.contacts.listAll({ limit: 2 }).toArray()).toHaveLength(6);
  });

  test('leaving the loop sends no further request', async () => {
    const { lemlist, seen } = createClient(() =>
      json({ campaigns: ALL, pagination: { currentPage: 1, totalPage: 9 } }),
    );
    for await (const campaign of lemlist.campaigns.listAll()) {
      if (campaign._id === 'id_6') break;
    }
    expect(seen).toHaveLength(1);
  });

  test('an error of a page reaches the loop', async () => {
    const { lemlist } = createClient(() => new Response('Bad team', { status: 400 }));
    await expect(lemlist.campaigns.listAll().next()).rejects.toThrow('Bad team');
  });

  test('each loop over a list begins at the first page', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: ALL, pagination: { totalPage: 1 } }));
    const list = lemlist.campaigns.listAll();
    expect((await list.next()).value).toEqual(ALL[0]);
    for await (const _ of list) break;
    for (let read = 1; read <= 2; read++) {
      const items = [];
      for await (const item of list) items.push(item);
      expect(items).toEqual(ALL);
    }
    expect((await list.next()).value).toEqual(ALL[1]);
    expect(seen).toHaveLength(4);
  });

  test('a list that was ended before its first item stays ended', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: ALL, pagination: { totalPage: 1 } }));
    const list = lemlist.campaigns.listAll();
    await list.return?.();
    expect(await list.next()).toEqual({ done: true, value: undefined });
    expect(seen).toHaveLength(0);
  });

  test('nothing is sent before the first item is requested', () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    lemlist.campaigns.listAll();
    expect(seen).toHaveLength(0);
  });
});

describe('what a walk offers beside its items', () => {
  const client = () =>
    createClient(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return json(
        { campaigns: inPages(page, 3), pagination: { totalRecords: 7, totalPage: 3 } },
        { headers: { 'x-page': String(page) } },
      );
    });

  test('toArray with a limit fetches no more pages than it needs', async () => {
    const { lemlist, seen } = client();
    expect(await lemlist.campaigns.listAll({ limit: 3 }).toArray({ limit: 4 })).toEqual(slice(0, 4));
    expect(seen).toHaveLength(2);
    expect(await lemlist.campaigns.listAll().toArray({ limit: 0 })).toEqual([]);
    expect(seen).toHaveLength(2);
  });

  test('pages have items, total, data and response', async () => {
    const seen = [];
    for await (const { items, total, data, response } of client().lemlist.campaigns.listAll({ limit: 3 }).pages()) {
      seen.push([items.length, total, data.pagination?.totalPage, response.headers.get('x-page')]);
    }
    expect(seen).toEqual([
      [3, 7, 3, '1'],
      [3, 7, 3, '2'],
      [1, 7, 3, '3'],
    ]);
  });

  test.each([-1, Number.NaN, '3' as never])('a limit of %s is refused', async (limit) => {
    await expect(client().lemlist.campaigns.listAll().toArray({ limit })).rejects.toThrow('`limit` of `toArray`');
  });

  test('a wrong onListChange is refused', () => {
    expect(() => client().lemlist.campaigns.listAll({}, { onListChange: 'ignore' as never })).toThrow('`onListChange`');
  });
});
