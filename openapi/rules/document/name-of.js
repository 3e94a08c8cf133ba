// @ts-check
/** @import { Location } from './redocly.d.ts' */

/**
 * The name that the bundler gives to what stands at a location: the last part of the pointer, or else the file without its
 * ending. Messages use it too, so that they speak of `EmailStepUpdate` and not of a path.
 *
 * @param {Pick<Location, 'pointer' | 'source'>} location
 */
export function nameOf({ pointer, source }) {
  const key = pointer.split('/').at(-1);
  return key || (source.absoluteRef.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}
