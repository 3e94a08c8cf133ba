interface Filter {
  filterId: string;
  in?: string[] | undefined;
  out?: string[] | undefined;
  exactMatch?: boolean | undefined;
}

/** Filters of a search as lemlist keeps them: with both lists of values. */
export function storedFilters<Id extends string>(sent: readonly (Filter & { filterId: Id })[]) {
  return sent.map(({ filterId, in: wanted = [], out = [], exactMatch }) => ({
    filterId,
    in: wanted,
    out,
    ...(exactMatch !== undefined && { exactMatch }),
  }));
}
