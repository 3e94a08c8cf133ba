import type { Operation } from '../../document/api.ts';
import { type MockResponse, valueResponse } from './response.ts';

/** Where a named error has several media types, lemlist uses the first of these. */
const MEDIA_TYPES = ['text/html', 'application/json', 'text/plain'];

/**
 * An error in lemlist's words: the named error example of an operation, or the first example of the status code.
 *
 * @throws {Error} if the document has no such example
 */
export function documentedError({ id, responses }: Operation, status: number, name?: string): MockResponse {
  const content = responses[status]?.content ?? {};
  for (const mediaType of name === undefined ? Object.keys(content) : MEDIA_TYPES) {
    const { examples = {} } = content[mediaType] ?? {};
    const example = name === undefined ? Object.values(examples)[0] : examples[name];
    if (example !== undefined) return valueResponse(status, mediaType, example.value);
  }
  throw new Error(`${id} documents no response ${status}${name ? ` called ${name}` : ''}`);
}
