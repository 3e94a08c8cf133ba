import type { OperationRow } from '../../src/client/call/operation.ts';
import { type FetchedPage, walkPages } from '../../src/client/call/page-walk.ts';
import type { PaginationRule } from '../../src/index.ts';

export const ALL = Array.from({ length: 7 }, (_, n) => ({ _id: `id_${n}` }));

export interface Idiom {
  name: string;
  pagination: PaginationRule;
  params?: Record<string, unknown>;
  /** The response for a position, with three items of ALL. */
  respond(position: number, size: number): unknown;
}

export const slice = (skip: number, size: number) => ALL.slice(skip, skip + size);
export const inPages = (page: number, size: number) => slice((page - 1) * size, size);

/** The idioms of lemlist's lists, each with the response of a server that uses it. */
export const IDIOMS: Idiom[] = [
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
    respond: (page, size) => ({
      campaigns: inPages(page, size),
      pagination: { currentPage: page, nextPage: 1, totalPage: 3 },
    }),
  },
  {
    name: 'a single response with a limit',
    pagination: { in: 'query', advance: 'none', size: 'limit', items: '' },
    respond: () => ALL,
  },
  {
    name: 'offsets into a bare array',
    pagination: { in: 'query', advance: 'offset', parameter: 'offset', size: 'limit', items: '', defaultSize: 3 },
    respond: (offset, size) => slice(offset, size),
  },
  {
    name: 'offsets with a total',
    pagination: { in: 'query', advance: 'offset', parameter: 'offset', size: 'limit', items: '/data', total: '/total' },
    respond: (offset, size) => ({ data: slice(offset, size), total: 7, limit: size, offset }),
  },
  {
    name: 'pages with a total',
    pagination: { in: 'query', advance: 'page', parameter: 'page', size: 'limit', items: '/data', total: '/total' },
    respond: (page, size) => ({ data: inPages(page, size), total: 7 }),
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
    respond: (page, size) => ({
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
    respond: (skip, size) => ({ data: slice(skip, size), pagination: { totalItems: 7 } }),
  },
  {
    name: 'pages from 0 until one is empty',
    pagination: { in: 'query', advance: 'page', parameter: 'page', first: 0, items: '/results' },
    respond: (page, size) => ({ results: inPages(page + 1, size), page: String(page) }),
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
    respond: (page, size) => ({ results: inPages(page, size), total: 7, page, size }),
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
    respond: (page, size) => ({ data: inPages(page, size), meta: { pagination: { page, totalPages: 3 } } }),
  },
];

export const callWith = (pagination: PaginationRule): OperationRow => ({
  id: 'x.list',
  method: 'GET',
  path: '/x',
  idempotent: true,
  pagination,
});

/** Walks a list and counts its requests. */
export async function walk({
  pagination,
  params = { limit: 3 },
  respond,
}: Idiom): Promise<{ items: unknown[]; requests: unknown[] }> {
  const requests: unknown[] = [];
  const items: unknown[] = [];
  const fetchPage = async (page: Record<string, unknown>) => {
    requests.push(page);
    if (requests.length > 20) throw new Error('endless');
    const source = (pagination.in === 'body' ? page.body : page) as Record<string, number>;
    return { data: respond(source[pagination.parameter as string] ?? 0, 3), response: new Response() };
  };
  const walked: AsyncIterable<FetchedPage> = walkPages(callWith(pagination), params, fetchPage, 'error');
  for await (const page of walked) items.push(...page.items);
  return { items, requests };
}

/** A page with these items. */
export function listOf({ pagination }: Idiom, items: unknown[]): unknown {
  return pagination.items === '' ? items : { [pagination.items.slice(1)]: items };
}
