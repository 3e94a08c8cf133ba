import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/client/call/operation.ts';
import { pages } from '../../src/client/call/pages.ts';
import type { PaginationRule } from '../../src/index.ts';
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
  for await (const item of pages(callWith(pagination), params, fetchPage)) items.push(item);
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

  test.each(IDIOMS)('a server that repeats itself does not loop: $name', async (idiom) => {
    const { requests } = await walk({ ...idiom, answer: () => listOf(idiom, ALL.slice(0, 3)) });
    expect(requests.length).toBeLessThanOrEqual(2);
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
