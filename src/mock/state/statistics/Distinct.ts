/** More hours than there are since 1970. */
const HOURS = 2 ** 21;

interface Span {
  from: number;
  until: number;
  weight: number;
}

/**
 * How many different keys appear in a period of whole hours, whatever the period. Each appearance weighs 1, and the span between two
 * neighbouring ones of a key takes 1 off where a period holds both. So a key counts once, and no key is read to count them.
 */
export class Distinct {
  /** The hours of each key. Most have one. */
  readonly #hours = new Map<string, number | number[]>();
  readonly #spans = new Map<number, Span>();

  has(key: string): boolean {
    return this.#hours.has(key);
  }

  add(key: string, hour: number): void {
    const known = this.#hours.get(key);
    if (known === hour) return;
    const hours = known === undefined ? [] : [known].flat();
    if (hours.includes(hour)) return;
    const at = hours.findLastIndex((one) => one < hour) + 1;
    const [before, after] = [hours[at - 1], hours[at]];
    this.weigh(hour);
    if (before !== undefined) this.weigh(before, hour, -1);
    if (after !== undefined) this.weigh(hour, after, -1);
    if (before !== undefined && after !== undefined) this.weigh(before, after, 1);
    this.#hours.set(key, known === undefined ? hour : hours.toSpliced(at, 0, hour));
  }

  /** Changes the weight of a span: by itself, what may appear again and again. */
  weigh(from: number, until = from, by = 1): void {
    const known = this.#spans.get(from * HOURS + until);
    if (known) known.weight += by;
    else this.#spans.set(from * HOURS + until, { from, until, weight: by });
  }

  count(first: number, last: number): number {
    let sum = 0;
    for (const { from, until, weight } of this.#spans.values()) if (from >= first && until <= last) sum += weight;
    return sum;
  }
}
