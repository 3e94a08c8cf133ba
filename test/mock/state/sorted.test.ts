import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Place, Sorted } from '../../../src/mock/state/Sorted.ts';

const ITEMS = 3000;

/** Places in few orders, so that many are equal. */
const orders = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: ITEMS, maxLength: ITEMS });

function fill(given: readonly number[]) {
  const places: Place<number>[] = given.map((order, number) => ({ item: number, order, number }));
  const sorted = new Sorted<number>();
  for (const place of places) sorted.add(place);
  return { sorted, places };
}

function plain(places: readonly Place<number>[], sign: 1 | -1): number[] {
  return places.toSorted((a, b) => (a.order - b.order) * sign).map(({ item }) => item);
}

test('a list stands in its order, and backwards as a stable sort has it', () => {
  fc.assert(
    fc.property(orders, fc.nat({ max: ITEMS }), fc.nat({ max: 200 }), (given, start, length) => {
      const { sorted, places } = fill(given);
      const [rising, falling] = [plain(places, 1), plain(places, -1)];
      expect(sorted.slice()).toEqual(rising);
      expect(sorted.slice(start, start + length)).toEqual(rising.slice(start, start + length));
      expect(sorted.slice(-length || ITEMS)).toEqual(rising.slice(-length || ITEMS));
      expect(sorted.falling(start, start + length)).toEqual(falling.slice(start, start + length));
    }),
    { numRuns: 20 },
  );
});

test('a list forgets what is removed', () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 2, max: 9 }), (given, every) => {
      const { sorted, places } = fill(given);
      const left = places.filter(({ number }) => number % every > 0);
      for (const place of places) if (place.number % every === 0) sorted.remove(place);
      expect([sorted.size, sorted.slice()]).toEqual([left.length, plain(left, 1)]);
      for (const place of left) sorted.remove(place);
      expect([sorted.size, sorted.slice()]).toEqual([0, []]);
    }),
    { numRuns: 20 },
  );
});

test('a rank is the number of items before', () => {
  const { sorted, places } = fill(Array.from({ length: ITEMS }, (_, index) => index % 7));
  for (const order of [-1, 0, 3, 6, 7]) {
    expect(sorted.rank(order)).toBe(places.filter((one) => one.order < order).length);
    expect(sorted.rank(order, Number.POSITIVE_INFINITY)).toBe(places.filter((one) => one.order <= order).length);
  }
});
