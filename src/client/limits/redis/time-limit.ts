/** The outcome of a promise, or a rejection once `ms` milliseconds have gone by without one. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const due = performance.now() + ms;
    const expire = (): void => reject(new Error(`no response within ${ms} ms`));
    // If the process was busy, the timer fires late, and before a response that has arrived meanwhile. So it waits once more, for
    // as long as the process was busy.
    let timer = setTimeout(() => {
      timer = setTimeout(expire, Math.min(ms, performance.now() - due));
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
