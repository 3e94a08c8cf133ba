import { type Echo, withEchoes } from '../../document/echoes.ts';
import type { PathParams } from '../request/request.ts';

/** Marks a place in JSON text, which cannot contain this character unescaped. */
const MARK = '\u0001';

/**
 * Makes a function that writes an example as JSON with the ids of a request in it. The JSON is made once, because copying the example
 * took most of the time of a response.
 */
export function echoTemplate(value: unknown, echoes: readonly Echo[]): (path: PathParams) => string {
  const names = [...new Set(echoes.map(({ parameter }) => parameter))];
  const marked = withEchoes(value, echoes, Object.fromEntries(names.map((name) => [name, MARK + name + MARK])));
  const escaped = JSON.stringify(MARK).slice(1, -1);
  // Texts and names of parameters alternate.
  const parts = JSON.stringify(marked)
    .split(`"${escaped}`)
    .flatMap((part) => part.split(`${escaped}"`));
  return (path) => parts.map((part, index) => (index % 2 === 0 ? part : JSON.stringify(path[part]))).join('');
}
