import { isListChangedError } from '../errors/ListChangedError.ts';
import { checkObject, refuseUnknown } from '../options/checks.ts';
import type { ListOptions } from '../options/RequestOptions.ts';
import type { ListPage } from './method.ts';
import type { FetchedPage } from './page-walk.ts';

/** A list that changes all the time is read this often before `toArray` gives up. */
const MAX_READS = 3;

type Walk = (onListChange: NonNullable<ListOptions['onListChange']>) => AsyncGenerator<FetchedPage, void, undefined>;

/** What a method `…All` returns. Every walk begins at the first page; nothing is sent before the first item is asked for. */
export class ItemList {
  readonly #walk: Walk;
  readonly #onListChange: NonNullable<ListOptions['onListChange']>;
  #items: AsyncGenerator<unknown, void, undefined> | undefined;

  constructor(walk: Walk, onListChange: NonNullable<ListOptions['onListChange']>) {
    this.#walk = walk;
    this.#onListChange = onListChange;
  }

  /** Each loop gets its own walk: with a shared walk, the second loop would silently get nothing. */
  [Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    return itemsOf(this.#walk(this.#onListChange));
  }

  next(): Promise<IteratorResult<unknown, void>> {
    this.#items ??= this[Symbol.asyncIterator]();
    return this.#items.next();
  }

  /** Ends the walk of `next()`, also before its first call. */
  async return(): Promise<IteratorResult<unknown, void>> {
    this.#items ??= this[Symbol.asyncIterator]();
    await this.#items.return();
    return { done: true, value: undefined };
  }

  /** Reads the list again if it changed meanwhile, since nothing was done with its items yet. */
  async toArray(options: { limit?: number } = {}): Promise<unknown[]> {
    checkObject('The options of `toArray`', options);
    refuseUnknown('option', options, ['limit'], 'toArray');
    const { limit = Number.POSITIVE_INFINITY } = options;
    if (typeof limit !== 'number' || Number.isNaN(limit) || limit < 0) {
      throw new RangeError('`limit` of `toArray` must be a number of at least 0');
    }
    for (let read = 1; ; read++) {
      try {
        return await this.#collect(limit);
      } catch (error) {
        if (!isListChangedError(error) || read >= MAX_READS) throw error;
      }
    }
  }

  pages(): AsyncGenerator<ListPage<unknown, unknown>, void, undefined> {
    return this.#walk(this.#onListChange);
  }

  async #collect(limit: number): Promise<unknown[]> {
    const items: unknown[] = [];
    if (limit === 0) return items;
    for await (const page of this.#walk(this.#onListChange)) {
      for (const item of page.items) {
        items.push(item);
        if (items.length >= limit) return items;
      }
    }
    return items;
  }
}

async function* itemsOf(pages: AsyncGenerator<FetchedPage, void, undefined>): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of pages) yield* items;
}
