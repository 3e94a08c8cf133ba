/** The position of an item in a list: by `order`, then by `number`. */
export interface Place<Item> {
  readonly item: Item;
  readonly order: number;
  readonly number: number;
}

const MAX_BLOCK_LENGTH = 512;

/** Items in order. A change of a list of 100,000 touches one block of it, and a page reads its own items alone. */
export class Sorted<Item> {
  size = 0;
  readonly #blocks: Place<Item>[][] = [[]];

  add(place: Place<Item>): void {
    const [index, at] = this.#find(place.order, place.number);
    const block = this.#blocks[index] as Place<Item>[];
    // Most come at the end.
    if (at === block.length) block.push(place);
    else block.splice(at, 0, place);
    this.size += 1;
    if (block.length > MAX_BLOCK_LENGTH) this.#blocks.splice(index + 1, 0, block.splice(MAX_BLOCK_LENGTH >> 1));
  }

  remove({ order, number }: Place<Item>): void {
    const [index, at] = this.#find(order, number);
    this.#blocks[index]?.splice(at, 1);
    this.size -= 1;
    if (this.#blocks[index]?.length === 0 && this.#blocks.length > 1) this.#blocks.splice(index, 1);
  }

  /** How many items come before an order, or before one of its numbers. */
  rank(order: number, number = -1): number {
    const [index, at] = this.#find(order, number);
    return this.#blocks.slice(0, index).reduce((sum, { length }) => sum + length, at);
  }

  /** The items between two ranks. A negative start counts from the end. */
  slice(from = 0, end = this.size): Item[] {
    const start = from < 0 ? this.size + from : from;
    const found: Item[] = [];
    let first = 0;
    for (const block of this.#blocks) {
      if (first >= end) break;
      const own = first + block.length > start ? block.slice(Math.max(0, start - first), end - first) : [];
      for (const { item } of own) found.push(item);
      first += block.length;
    }
    return found;
  }

  /** The same of the list by falling order, in which equals stand as they came. */
  falling(start: number, end: number): Item[] {
    const found: Item[] = [];
    for (let at = start; at < Math.min(end, this.size); at = start + found.length) {
      const { order } = this.#placeAt(this.size - 1 - at);
      const [low, high] = [this.rank(order), this.rank(order, Number.POSITIVE_INFINITY)];
      const from = low + at - (this.size - high);
      found.push(...this.slice(from, Math.min(high, from + end - at)));
    }
    return found;
  }

  #placeAt(rank: number): Place<Item> {
    let rest = rank;
    for (const block of this.#blocks) {
      if (rest < block.length) return block[rest] as Place<Item>;
      rest -= block.length;
    }
    throw new RangeError(`No item has rank ${rank}`);
  }

  /** The block and the index in it where a place is or belongs. */
  #find(order: number, number: number): [index: number, at: number] {
    const isReached = (place?: Place<Item>) =>
      place === undefined || place.order > order || (place.order === order && place.number >= number);
    const last = this.#blocks.length - 1;
    const newest = this.#blocks[last] as Place<Item>[];
    if (newest.length > 0 && !isReached(newest.at(-1))) return [last, newest.length];
    const index = firstOf(last, (block) => isReached(this.#blocks[block]?.at(-1)));
    const block = this.#blocks[index] ?? [];
    return [index, firstOf(block.length, (at) => isReached(block[at]))];
  }
}

/** The first of the numbers below `end` that is reached, or `end`. All after it are reached, too. */
function firstOf(end: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
