import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES } from '../handle.ts';

/** Keep reading a body that is too large up to this size, so that the client can read the 413. */
const MAX_DRAINED_BYTES = 64 * 1024 * 1024;

/** Whether a request has a body: without either header it has none (RFC 9112, section 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** The bytes of a body, or `undefined` where the client disconnected. A body that is too large is cut after the maximum. */
export function collectBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const body = (): Uint8Array => (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
    request.on('data', (chunk: Buffer) => {
      if (length <= MAX_BODY_BYTES) chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_DRAINED_BYTES) resolve(body());
    });
    request.on('end', () => resolve(body()));
    request.on('close', () => resolve(undefined));
    request.on('error', () => resolve(undefined));
  });
}
