import type { IncomingMessage } from 'node:http';

/** Largest body that is taken, as in Prism. */
const LARGEST = 10 * 1024 * 1024;
/** So much is read and thrown away, because a caller that is still sending does not hear the refusal. */
const PATIENCE = 64 * 1024 * 1024;

/** The bytes of a body, `too large`, or `broken off` where the caller has gone. */
export function collectBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'broken off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LARGEST) chunks.push(chunk);
      else chunks.length = 0;
      if (length > PATIENCE) resolve('too large');
    });
    request.on('end', () => resolve(length > LARGEST ? 'too large' : Buffer.concat(chunks)));
    request.on('close', () => resolve('broken off'));
    request.on('error', () => resolve('broken off'));
  });
}
