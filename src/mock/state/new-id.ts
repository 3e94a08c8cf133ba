/** The characters of lemlist's ids: letters and digits that do not look alike. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

const ID_LENGTH = 17;

/** Makes an id in lemlist's form, such as `stp_fvihwnvHPHMBv3fqY`. */
export function newId(prefix: string, random: () => number): string {
  const letters = Array.from({ length: ID_LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]);
  return `${prefix}_${letters.join('')}`;
}
