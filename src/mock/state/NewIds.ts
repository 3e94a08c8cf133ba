/** The characters of lemlist's ids: letters and digits that do not look alike. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

const ID_LENGTH = 17;

/** More repetitions than this are not a coincidence. */
const MAX_TRIES = 1000;

/** All ids in a seed. */
export function idsIn(seed: object): ReadonlySet<string> {
  return new Set(JSON.stringify(seed).match(/[a-z]{3}_[A-Za-z0-9]+/g));
}

/** Makes ids that no other has. A seed may hold ids that the same random seed made before, so each is looked up. */
export class NewIds {
  readonly #random: () => number;
  readonly #seedIds: ReadonlySet<string>;
  readonly #made = new Set<string>();

  constructor(random: () => number, seedIds: ReadonlySet<string>) {
    this.#random = random;
    this.#seedIds = seedIds;
  }

  /** An id in lemlist's form, such as `stp_fvihwnvHPHMBv3fqY`. */
  next(prefix: string): string {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const id = newId(prefix, this.#random);
      if (this.#seedIds.has(id) || this.#made.has(id)) continue;
      this.#made.add(id);
      return id;
    }
    throw new RangeError('`random` returns the same numbers again and again');
  }
}

function newId(prefix: string, random: () => number): string {
  const letters = Array.from({ length: ID_LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]);
  return `${prefix}_${letters.join('')}`;
}
