import type { RequestFault } from '../../client/preflight/index.ts';
import type { Operation } from '../../document/api.ts';

/** A body as its content type says it is to be read, or why it cannot be. */
export type ReadBody = { value: unknown } | { fault: RequestFault };

/** Reads the body of a request to an operation. */
export async function readBody(
  operation: Operation,
  bytes: Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<ReadBody> {
  if (bytes.length === 0) return { value: undefined };
  const expected = Object.keys(operation.body?.content ?? {})[0];
  // Many clients send `{}` where there is nothing to say. For any other body that has no business here the validator has a
  // sentence, whatever its type.
  if (expected === undefined)
    return { value: /^\s*\{\s*\}\s*$/.test(bytes.toString('latin1', 0, 100)) ? undefined : null };
  const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding !== 'identity') {
    return unreadable('contentEncoding', 'none', 'an encoding', 'the body must be sent without Content-Encoding');
  }
  const contentType = headers['content-type'];
  const given = contentType?.split(';')[0]?.trim().toLowerCase();
  if (given !== expected)
    return unreadable(
      'contentType',
      expected,
      given ?? 'no Content-Type',
      `Content-Type must be ${expected}, got ${shown(given)}`,
    );
  return expected === 'application/json' ? readJson(bytes) : readForm(bytes, contentType as string);
}

function readJson(bytes: Buffer): ReadBody {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    const position = /position \d+/.exec((error as Error).message)?.[0];
    const where =
      error instanceof TypeError
        ? 'it is not UTF-8'
        : position
          ? `it breaks off or goes wrong at ${position}`
          : 'it breaks off or goes wrong';
    return unreadable('json', 'JSON', 'something else', `the body is not JSON: ${where}`);
  }
}

/** A file becomes the text of its bytes, as the document describes it. */
async function readForm(bytes: Buffer, contentType: string): Promise<ReadBody> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
    const entries = [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : await value.text(),
    ]);
    return { value: Object.fromEntries(await Promise.all(entries)) };
  } catch {
    return unreadable(
      'form',
      'a form',
      'something else',
      'the body is not a form of type multipart/form-data with its boundary',
    );
  }
}

function shown(type: string | undefined): string {
  if (type === undefined) return 'none';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) && type.length <= 80 ? type : 'something else';
}

function unreadable(rule: string, expected: string, received: string, message: string): ReadBody {
  return { fault: { in: 'body', path: '', rule, expected, received, message } };
}
