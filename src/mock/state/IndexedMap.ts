import { Shelf, type Shelving } from './Shelf.ts';
import type { Sorted } from './Sorted.ts';

/** Items that are in no list. */
const UNLISTED: Shelving<unknown> = { values: () => [], names: () => [] };

/** The indexes of items, in addition to the id. An item without a value is not in that index. */
export type KeysOf<Item, Name extends string> = Readonly<Record<Name, (item: Item) => string | undefined>>;

/**
 * Items by id and by further keys, and in ordered lists. Finding a few of 100,000 items reads only these few, and so does a page.
 * Call `reindex` after a change of an item. Otherwise the item is found by its old keys.
 */
export class IndexedMap<Item extends { _id: string }, Name extends string> extends Map<string, Item> {
  readonly #indices: readonly Index<Item>[];
  readonly #byName: ReadonlyMap<string, Index<Item>>;
  readonly #shelf: Shelf<Item>;

  constructor(items: readonly Item[], keysOf: KeysOf<Item, Name>, shelving: Shelving<Item> = UNLISTED) {
    super();
    this.#shelf = new Shelf(shelving);
    const entries = Object.entries<(item: Item) => string | undefined>(keysOf);
    this.#byName = new Map(entries.map(([name, keyOf]) => [name, new Index(keyOf)]));
    this.#indices = [...this.#byName.values()];
    for (const item of items) this.set(item._id, item);
  }

  override set(id: string, item: Item): this {
    const known = this.get(id);
    if (known && known !== item) this.delete(id);
    super.set(id, item);
    this.reindex(item);
    return this;
  }

  override delete(id: string): boolean {
    const item = this.get(id);
    if (item) for (const index of [...this.#indices, this.#shelf]) index.remove(item);
    return super.delete(id);
  }

  override clear(): void {
    for (const id of [...this.keys()]) this.delete(id);
  }

  /** All items with a key, the oldest first. */
  where(name: Name, key: string): Item[] {
    return [...this.each(name, key)];
  }

  /** The same one by one, for callers that need only a few. */
  each(name: Name, key: string): Iterable<Item> {
    return this.#byName.get(name)?.find(key) ?? [];
  }

  /** The items of a list, in its order. */
  list(name: string): Sorted<Item> {
    return this.#shelf.list(name);
  }

  /** Some of the items, the oldest first. */
  sorted(items: Iterable<Item>): Item[] {
    return this.#shelf.sorted(items);
  }

  reindex(item: Item): void {
    // What has been deleted stays away.
    if (this.get(item._id) === item) for (const index of [...this.#indices, this.#shelf]) index.put(item);
  }
}

/** Items by one key. */
class Index<Item> {
  readonly #keyOf: (item: Item) => string | undefined;
  readonly #items = new Map<string, Set<Item>>();
  readonly #keys = new Map<Item, string>();

  constructor(keyOf: (item: Item) => string | undefined) {
    this.#keyOf = keyOf;
  }

  find(key: string): Iterable<Item> | undefined {
    return this.#items.get(key);
  }

  put(item: Item): void {
    const key = this.#keyOf(item);
    if (this.#keys.get(item) === key) return;
    this.remove(item);
    if (key === undefined) return;
    const items = this.#items.get(key) ?? new Set();
    this.#items.set(key, items.add(item));
    this.#keys.set(item, key);
  }

  remove(item: Item): void {
    const key = this.#keys.get(item);
    if (key === undefined) return;
    this.#keys.delete(item);
    const items = this.#items.get(key);
    items?.delete(item);
    if (items?.size === 0) this.#items.delete(key);
  }
}
