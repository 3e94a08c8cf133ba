import type { Operation } from '../../document/api.ts';
import type { MockFault } from '../response/response.ts';
import { isDeep } from './depth.ts';
import type { Headers } from './request.ts';

/** A body as its operation expects it, or why it cannot be read. */
export type ReadBody = { value: unknown } | { fault: MockFault };

export type BodyReader = (bytes: Uint8Array, headers: Headers) => ReadBody | Promise<ReadBody>;

/** Makes the reader of the bodies of one operation. */
export function bodyReader({ body }: Operation): BodyReader {
  const [expected] = Object.keys(body?.content ?? {});
  // lemlist ignores the body of an operation that has none.
  if (expected === undefined) return () => ({ value: undefined });
  const read = expected === 'application/json' ? readJson : readForm;
  return (bytes, headers) => {
    if (bytes.length === 0) return { value: undefined };
    const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity';
    if (encoding !== 'identity')
      return unreadable('contentEncoding', 'none', 'an encoding', 'the body must be sent without Content-Encoding');
    const contentType = headers['content-type'] ?? '';
    const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (mediaType === expected) return read(bytes, contentType);
    const received = mediaType === '' ? 'no Content-Type' : mediaType;
    const message = `Content-Type must be ${expected}, got ${quotable(mediaType)}`;
    return unreadable('contentType', expected, received, message);
  };
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function readJson(bytes: Uint8Array): ReadBody {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (!isDeep(value)) return { value };
    return unreadable('depth', 'at most 100 levels', 'more', 'the body has more than 100 levels of lists and objects');
  } catch (error) {
    return unreadable('json', 'JSON', 'something else', `the body is not JSON: ${whyNotJson(error)}`);
  }
}

function whyNotJson(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8';
  const position = /position \d+/.exec((error as Error).message)?.[0];
  return position ? `unexpected end or character at ${position}` : 'unexpected end or character';
}

/** A file becomes the text of its bytes, as the document describes it. */
async function readForm(bytes: Uint8Array, contentType: string): Promise<ReadBody> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    const entries = [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : await value.text(),
    ]);
    return { value: Object.fromEntries(await Promise.all(entries)) };
  } catch {
    const message = 'the body is not a form of type multipart/form-data with its boundary';
    return unreadable('form', 'a form', 'something else', message);
  }
}

/** A media type that is safe in a message: a caller could put anything there. */
function quotable(mediaType: string): string {
  if (mediaType === '') return 'none';
  return /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) && mediaType.length <= 80 ? mediaType : 'something else';
}

function unreadable(rule: string, expected: string, received: string, message: string): ReadBody {
  return { fault: { in: 'body', path: '', rule, expected, received, message } };
}
