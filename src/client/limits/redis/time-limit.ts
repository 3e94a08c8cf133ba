/** The outcome of a promise, or a rejection once `ms` milliseconds have gone by without one. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const due = performance.now() + ms;
    const expire = (): void => reject(new Error(`no answer within ${ms} ms`));
    // A timer runs late when the process was busy, and then before the answer that has come meanwhile. What the process did not
    // look at, it cannot call late: it looks once more, for as long as it was away.
    let timer = setTimeout(() => {
      timer = setTimeout(expire, Math.min(ms, performance.now() - due));
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
