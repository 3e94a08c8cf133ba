export interface MetaPage<Item> {
  data: Item[];
  meta: { pagination: { page: number; limit: number; totalRecords: number; totalPages: number } };
}

/** One page of a list, in the form of lemlist's newer lists: `data` beside `meta`. */
export function metaPage<Item>(
  items: readonly Item[],
  { page = 1, limit }: { page?: number | undefined; limit: number },
): MetaPage<Item> {
  const totalPages = Math.max(1, Math.ceil(items.length / limit));
  return {
    data: items.slice((page - 1) * limit, page * limit),
    meta: { pagination: { page, limit, totalRecords: items.length, totalPages } },
  };
}
