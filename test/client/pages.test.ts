import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/client/call/operation.ts';
import { type Page, walkPages } from '../../src/client/call/page-walk.ts';
import { isListChangedError, type PaginationRule } from '../../src/index.ts';
import { createClient, json, rejection } from '../support/client.ts';

const ALL = Array.from({ length: 7 }, (_, n) => ({ _id: `id_${n}` }));

interface Idiom {
  name: string;
  pagination: PaginationRule;
  params?: Record<string, unknown>;
  /** The response for a position, with three items of ALL. */
  answer(position: number, size: number): unknown;
}

const slice = (skip: number, size: number) => ALL.slice(skip, skip + size);
const inPages = (page: number, size: number) => slice((page - 1) * size, size);

/** The idioms of lemlist's lists, each with the response of a server that uses it. */
const IDIOMS: Idiom[] = [
  {
    name: 'pages with their number in `pagination`',
    pagination: {
      in: 'query',
      advance: 'page',
      parameter: 'page',
      first: 1,
      size: 'limit',
      items: '/campaigns',
      lastPage: '/pagination/totalPage',
    },
    // `nextPage` stays 1, as observed.
    answer: (page, size) => ({
      campaigns: inPages(page, size),
      pagination: { currentPage: page, nextPage: 1, totalPage: 3 },
    }),
  },
  {
    name: 'a single answer with a limit',
    pagination: { in: 'query', advance: 'none', size: 'limit', items: '' },
    answer: () => ALL,
  },
  {
    name: 'offsets into a bare array',
    pagination: { in: 'query', advance: 'offset', parameter: 'offset', size: 'limit', items: '', defaultSize: 3 },
    answer: (offset, size) => slice(offset, size),
  },
  {
    name: 'offsets with a total',
    pagination: { in: 'query', advance: 'offset', parameter: 'offset', size: 'limit', items: '/data', total: '/total' },
    answer: (offset, size) => ({ data: slice(offset, size), total: 7, limit: size, offset }),
  },
  {
    name: 'pages with a total',
    pagination: { in: 'query', advance: 'page', parameter: 'page', size: 'limit', items: '/data', total: '/total' },
    answer: (page, size) => ({ data: inPages(page, size), total: 7 }),
  },
  {
    name: 'pages with `nextPage` null at the end',
    pagination: {
      in: 'query',
      advance: 'page',
      parameter: 'page',
      size: 'limit',
      items: '/data',
      lastPage: '/pagination/totalPages',
    },
    answer: (page, size) => ({
      data: inPages(page, size),
      pagination: { totalItems: 7, nextPage: page < 3 ? page + 1 : null, totalPages: 3 },
    }),
  },
  {
    name: 'items to skip',
    pagination: {
      in: 'query',
      advance: 'offset',
      parameter: 'skip',
      size: 'limit',
      items: '/data',
      total: '/pagination/totalItems',
    },
    answer: (skip, size) => ({ data: slice(skip, size), pagination: { totalItems: 7 } }),
  },
  {
    name: 'pages from 0 until one is empty',
    pagination: { in: 'query', advance: 'page', parameter: 'page', first: 0, items: '/results' },
    answer: (page, size) => ({ results: inPages(page + 1, size), page: String(page) }),
  },
  {
    name: 'pages in the body of a POST',
    pagination: {
      in: 'body',
      advance: 'page',
      parameter: 'page',
      first: 1,
      size: 'size',
      items: '/results',
      total: '/total',
    },
    params: { body: { filters: [], size: 3 } },
    answer: (page, size) => ({ results: inPages(page, size), total: 7, page, size }),
  },
  {
    name: 'pages with their number in `meta`',
    pagination: {
      in: 'query',
      advance: 'page',
      parameter: 'page',
      size: 'limit',
      items: '/data',
      lastPage: '/meta/pagination/totalPages',
    },
    answer: (page, size) => ({ data: inPages(page, size), meta: { pagination: { page, totalPages: 3 } } }),
  },
];

const callWith = (pagination: PaginationRule): Call => ({
  id: 'x.list',
  method: 'GET',
  path: '/x',
  idempotent: true,
  pagination,
});

/** Walks a list and counts its requests. */
async function walk({
  pagination,
  params = { limit: 3 },
  answer,
}: Idiom): Promise<{ items: unknown[]; requests: unknown[] }> {
  const requests: unknown[] = [];
  const items: unknown[] = [];
  const fetchPage = async (page: Record<string, unknown>) => {
    requests.push(page);
    if (requests.length > 20) throw new Error('endless');
    const source = (pagination.in === 'body' ? page.body : page) as Record<string, number>;
    return { data: answer(source[pagination.parameter as string] ?? 0, 3), response: new Response() };
  };
  const walked: AsyncIterable<Page> = walkPages(callWith(pagination), params, fetchPage, 'error');
  for await (const page of walked) items.push(...page.items);
  return { items, requests };
}

/** A page with these items. */
function listOf({ pagination }: Idiom, items: unknown[]): unknown {
  return pagination.items === '' ? items : { [pagination.items.slice(1)]: items };
}

describe('the iterator over all pages', () => {
  test.each(IDIOMS)('every item comes once: $name', async (idiom) => {
    const { items, requests } = await walk(idiom);
    expect(items).toEqual(ALL);
    expect(requests.length).toBeLessThanOrEqual(4);
  });

  test.each(IDIOMS)('an empty list ends at once: $name', async (idiom) => {
    const { items, requests } = await walk({ ...idiom, answer: () => listOf(idiom, []) });
    expect(items).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test.each(IDIOMS)('a server that repeats itself ends in an error: $name', async (idiom) => {
    const walking = walk({ ...idiom, answer: () => listOf(idiom, ALL.slice(0, 3)) });
    if (idiom.pagination.advance === 'none') expect((await walking).requests).toHaveLength(1);
    else await expect(walking).rejects.toThrow('x.list received the same page again after 3 items');
  });

  test.each(IDIOMS)('a response without the list is not the end: $name', async (idiom) => {
    const place = idiom.pagination.items.slice(1);
    const message = `x.list received a response without a list${place && ` in \`${place}\``} after 0 items, with status 200: GET /x.`;
    await expect(walk({ ...idiom, answer: () => ({ ok: false }) })).rejects.toThrow(message);
  });

  test('a later page without the list is an error after the items so far', async () => {
    const pagination = { currentPage: 1, totalPage: 3 };
    const answers = [{ campaigns: ALL, pagination }, { ok: false }];
    const { lemlist } = createClient(() => json(answers.shift()));
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

  test('nothing is sent before the first item is requested', () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    lemlist.campaigns.listAll();
    expect(seen).toHaveLength(0);
  });
});

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
    expect(error).toMatchObject({ operationId: 'campaigns.list', before: 10, after: 7 });
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
