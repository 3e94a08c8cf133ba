/** What lemlist's ids are made of: letters and digits that nobody mistakes for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz';

const LENGTH = 17;

/** An id in lemlist's form, such as `newId('stp', random)`. */
export function newId(prefix: string, random: () => number): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]);
  return `${prefix}_${letters.join('')}`;
}
