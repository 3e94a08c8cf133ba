import { type Echo, resolveEcho, withEchoes } from '../../document/echoes.ts';
import type { PathParams } from '../request/request.ts';

/** Marks a place in JSON text, which cannot contain this character unescaped. */
const MARK = '\u0001';

/**
 * Makes a function that writes an example as JSON with the ids of a request in it. The JSON is made once, because copying the example
 * took most of the time of a response.
 */
export function echoTemplate(value: unknown, echoes: readonly Echo[]): (path: PathParams) => string {
  const places = echoes.map(({ place, value }, index) => ({ parameter: String(index), place, value }));
  const marks = Object.fromEntries(echoes.map((_, index) => [index, MARK + index + MARK]));
  const marked = withEchoes(value, places, marks);
  const escaped = JSON.stringify(MARK).slice(1, -1);
  // Texts and indices of echoes alternate.
  const parts = JSON.stringify(marked)
    .split(`"${escaped}`)
    .flatMap((part) => part.split(`${escaped}"`));
  const textOf = (part: string, path: PathParams): string =>
    JSON.stringify(resolveEcho(echoes[Number(part)] as Echo, path));
  return (path) => parts.map((part, index) => (index % 2 === 0 ? part : textOf(part, path))).join('');
}
