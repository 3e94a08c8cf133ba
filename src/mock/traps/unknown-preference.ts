import { PREFERENCES, readPreferenceNames } from '../request/prefer.ts';
import type { Headers } from '../request/request.ts';

/** Preferences of RFC 7240, which programs send for other reasons. */
const STANDARD: readonly string[] = ['respond-async', 'return', 'wait', 'handling'];

/** A note on a header `Prefer` with a misspelt name, which would test nothing; `undefined` if one of its names is known. */
export function preferenceNote({ prefer }: Headers): string | undefined {
  if (prefer === undefined) return undefined;
  const isKnown = readPreferenceNames(prefer).some((name) => PREFERENCES.includes(name) || STANDARD.includes(name));
  return isKnown ? undefined : `the mock knows nothing in Prefer; it takes ${PREFERENCES.join(', ')}, such as code=404`;
}
