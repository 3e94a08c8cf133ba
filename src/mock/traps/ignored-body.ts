import type { Operation } from '../../document/api.ts';

/**
 * A note on the body of an operation that has none, which lemlist ignores; `undefined` if nothing was sent that could mean
 * something. Many clients send `{}` or `null` where there is nothing to say.
 */
export function ignoredBodyNote({ body }: Operation, bytes: Uint8Array): string | undefined {
  if (body !== undefined || bytes.length === 0) return undefined;
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  if (/^\s*(?:\{\s*\}|null)\s*$/.test(start)) return undefined;
  return 'lemlist ignores the body, because this request has none; check the method and the path';
}
