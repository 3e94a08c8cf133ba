/** The outcome of a promise, or a rejection once `ms` milliseconds have gone by without one. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const expire = (): void => reject(new Error(`no answer within ${ms} ms`));
    // A process that was busy for long finds both waiting, timer and answer. A second timer lets the answer go first.
    let timer = setTimeout(() => {
      timer = setTimeout(expire, 0);
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
