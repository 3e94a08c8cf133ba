import type { Handle } from './handle.ts';

/** Status codes whose responses must not have a body in the Fetch standard. */
const WITHOUT_BODY: readonly number[] = [204, 304];

/** Makes a `fetch` that the mock responds to, with the errors of a real one. */
export function createFetch(handle: Handle): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, signal } = request;
    const bytes = new Uint8Array(await request.arrayBuffer());
    signal.throwIfAborted();
    // A server never receives the fragment.
    const [url = ''] = request.url.split('#', 1);
    const response = handle({ method, url, headers: Object.fromEntries(request.headers), body: bytes });
    const { status, headers, body } = await untilAborted(response, signal);
    if (status === 0) throw new TypeError('fetch failed', { cause: connectionReset() });
    const isEmpty = body === '' || method === 'HEAD' || WITHOUT_BODY.includes(status);
    return new Response(isEmpty ? null : body, { status, headers });
  };
}

/** The cause that Node gives where the other side cut the connection. */
function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
