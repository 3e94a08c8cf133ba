import { type Place, Sorted } from './Sorted.ts';

/** How items are put into lists. */
export interface Shelving<Item> {
  /** What decides in which lists an item is. Few items have values that no other has. */
  values(item: Item): readonly unknown[];
  /** The names of the lists for such values. */
  names(values: readonly unknown[]): readonly string[];
  /** The smallest comes first, and equals as they came. @default as they came */
  order?(item: Item): number;
}

type Lists<Item> = readonly Sorted<Item>[];

/** Lists of items by name, each in the same order. */
export class Shelf<Item> {
  readonly #shelving: Shelving<Item>;
  readonly #lists = new Map<string, Sorted<Item>>();
  readonly #byValues = new Map<string, Lists<Item>>();
  readonly #places = new Map<Item, Place<Item> & { readonly lists: Lists<Item> }>();
  #count = 0;

  constructor(shelving: Shelving<Item>) {
    this.#shelving = shelving;
  }

  list(name: string): Sorted<Item> {
    return this.#lists.get(name) ?? new Sorted();
  }

  /** Puts an item where it belongs now. It keeps its number, so that a change does not move it behind its equals. */
  put(item: Item): void {
    const known = this.#places.get(item);
    const order = this.#shelving.order?.(item) ?? 0;
    const lists = this.#listsOf(this.#shelving.values(item));
    if (known?.lists === lists && known.order === order) return;
    this.remove(item);
    const place = { item, order, number: known?.number ?? this.#count++, lists };
    for (const list of lists) list.add(place);
    this.#places.set(item, place);
  }

  remove(item: Item): void {
    const known = this.#places.get(item);
    for (const list of known?.lists ?? []) list.remove(known as Place<Item>);
    this.#places.delete(item);
  }

  /** Items in the order in which they came. */
  sorted(items: Iterable<Item>): Item[] {
    const numbered = [...new Set(items)].map((item) => ({ item, number: this.#places.get(item)?.number ?? 0 }));
    return numbered.sort((a, b) => a.number - b.number).map(({ item }) => item);
  }

  #listsOf(values: readonly unknown[]): Lists<Item> {
    const key = values.join('\n');
    const known = this.#byValues.get(key) ?? this.#shelving.names(values).map((name) => this.#opened(name));
    this.#byValues.set(key, known);
    return known;
  }

  #opened(name: string): Sorted<Item> {
    const known = this.#lists.get(name) ?? new Sorted<Item>();
    this.#lists.set(name, known);
    return known;
  }
}

/** The names of the lists of an item that is found by any choice of these values. */
export function namesOf(values: readonly unknown[]): string[] {
  return values.reduce<string[]>((names, value) => names.flatMap((name) => [`${name}|`, `${name}|=${value}`]), ['']);
}

/** The name of the list of the items with these values. `undefined` means any value. */
export function nameOf(values: readonly unknown[]): string {
  return values.map((value) => (value === undefined ? '|' : `|=${value}`)).join('');
}
