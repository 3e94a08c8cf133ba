// @ts-check
/** @import { Location } from './redocly.d.ts' */

/**
 * The name that the bundler gives to what stands at a location: the last part of the pointer, or else the file without its
 * ending. Messages use it too, so that they speak of `EmailStepUpdate` and not of a path; `labelOf` is for those.
 *
 * @param {Pick<Location, 'pointer' | 'source'>} location
 */
export function nameOf({ pointer, source }) {
  const key = pointer.split('/').at(-1);
  return key || (source.absoluteRef.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]+$/, '');
}

/**
 * The same for a message, where the `0` of a list needs the name of the list: `allOf/0`.
 *
 * @param {Pick<Location, 'pointer' | 'source'>} location
 */
export function labelOf({ pointer, source }) {
  const name = nameOf({ pointer, source });
  return /^\d+$/.test(name) ? pointer.split('/').slice(-2).join('/') : name;
}
