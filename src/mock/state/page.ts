import type { Pagination, SortOrder } from '../../../generated/api.ts';
import { compareTexts } from './texts.ts';

export interface PageRequest {
  page?: number | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
  sortBy?: 'createdAt' | undefined;
  sortOrder?: SortOrder | undefined;
}

/** Items per page of every list, unless `limit` says otherwise. */
export const PAGE_SIZE = 100;

/** One page of a list, and its place in the list. The newest items come first unless `sortBy` is given. */
export function pageOf<Item extends { createdAt?: string }>(
  items: readonly Item[],
  { page = 1, offset, limit = PAGE_SIZE, sortBy, sortOrder }: PageRequest,
): { items: Item[]; pagination: Pagination } {
  const ascending = sortBy !== undefined && sortOrder !== 'desc';
  const sorted = items.toSorted((a, b) => compareTexts(a.createdAt, b.createdAt) * (ascending ? 1 : -1));
  const start = offset ?? (page - 1) * limit;
  const totalPage = Math.max(1, Math.ceil(items.length / limit));
  const currentPage = Math.floor(start / limit) + 1;
  // lemlist names page 1 as the page after the last (observed).
  const nextPage = currentPage < totalPage ? currentPage + 1 : 1;
  return {
    items: sorted.slice(start, start + limit),
    pagination: { totalRecords: items.length, currentPage, nextPage, totalPage },
  };
}
