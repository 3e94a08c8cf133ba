/** Bytes that this process uses once what nobody needs is collected, those of buffers among them. */
export function usedBytes(): number {
  if (!globalThis.gc) throw new Error('Run Node with --expose-gc');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most by which the later samples exceed the largest of the first third, in megabytes: what is warm by then does not count. */
export function growth(samples: readonly number[]): number {
  const third = Math.ceil(samples.length / 3);
  const before = Math.max(...samples.slice(0, third));
  return (Math.max(...samples.slice(third)) - before) / 2 ** 20;
}
