import { nearest } from '../client/preflight/nearest.ts';

/** Asks for the nearest one of the words that can be written, in brackets; nothing where none is near. */
export function didYouMean(written: string, words: Iterable<string>): string {
  const word = nearest(written, words);
  return word === undefined ? '' : ` (did you mean ${word}?)`;
}
