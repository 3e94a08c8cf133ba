/** Where Node's `fetch` keeps what sends its requests. */
const GLOBAL_DISPATCHER = Symbol.for('undici.globalDispatcher.1');

interface Dispatcher {
  dispatch(options: unknown, handler: unknown): boolean;
}

/**
 * A dispatcher for `fetch` of Node that sends one request only. `fetch` repeats a request by itself if the server responds with
 * status 421, as its standard asks, and a request that creates something must not be sent twice. Other platforms have no dispatcher.
 */
export function dispatchOnce(given: unknown): object | undefined {
  const dispatcher = (given ?? (globalThis as { [GLOBAL_DISPATCHER]?: unknown })[GLOBAL_DISPATCHER]) as
    | Dispatcher
    | undefined;
  if (typeof dispatcher?.dispatch !== 'function') return undefined;
  let isUsed = false;
  const dispatch: Dispatcher['dispatch'] = (options, handler) => {
    if (isUsed) throw new Error('The server responded with status 421, and the request may not be sent twice');
    isUsed = true;
    return dispatcher.dispatch(options, handler);
  };
  return {
    dispatcher: new Proxy(dispatcher, {
      get: (target, name) => (name === 'dispatch' ? dispatch : Reflect.get(target, name)),
    }),
  };
}
